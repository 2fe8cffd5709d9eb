import type { Language } from '../../electron/contract/shell.ts';
import carryEn from '../features/carry/messages.en.json';
import carryEs from '../features/carry/messages.es.json';
import commonEn from '../i18n/messages.en.json';
import commonEs from '../i18n/messages.es.json';
import readingEn from '../reading/messages.en.json';
import readingEs from '../reading/messages.es.json';
import worksheetEn from '../worksheet/messages.en.json';
import worksheetEs from '../worksheet/messages.es.json';
import ownEn from './messages.en.json';
import ownEs from './messages.es.json';

type Messages = Record<string, string>;

const all: Record<Language, Messages> = {
  en: { ...commonEn, ...worksheetEn, ...readingEn, ...carryEn, ...ownEn },
  es: { ...commonEs, ...worksheetEs, ...readingEs, ...carryEs, ...ownEs },
};

/** In the HTML packet this stands where `i18n/catalogues.ts` stands in the app: it has what a reader needs, and at once. */
export function loadMessages(language: Language): Promise<Messages> {
  return Promise.resolve(all[language]);
}
