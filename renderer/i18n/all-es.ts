import type { Messages } from './catalogues.ts';

const files = import.meta.glob<Messages>(['./messages.es.json', '../worksheet/messages.es.json', '../reading/messages.es.json', '../features/*/messages.es.json'], { eager: true, import: 'default' });

export const messages: Messages = Object.assign({}, ...Object.values(files)) as Messages;
