import type { Messages } from './catalogues.ts';

const files = import.meta.glob<Messages>(['./messages.en.json', '../worksheet/messages.en.json', '../reading/messages.en.json', '../features/*/messages.en.json'], { eager: true, import: 'default' });

export const messages: Messages = Object.assign({}, ...Object.values(files)) as Messages;
