import type { Language } from '../../electron/contract/shell.ts';

export type Messages = Record<string, string>;

const load: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./all-en.ts'),
  es: () => import('./all-es.ts'),
};

export async function loadMessages(language: Language): Promise<Messages> {
  return (await load[language]()).messages;
}
