import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../electron/contract/shell.ts';
import { loadMessages, type Messages } from './catalogues.ts';

/** What the program says on paper: in one language, or in two beside each other. */
export type PaperText = { language: Language; messages: Messages };

/** These stand for words that are there in both languages already, or are the person's own. */
const wordsWithin = /\{(?:text|label|name|word|words)\}/u;

/**
 * "first / second" for every text that differs, so that one paper serves two people who read different languages. What is built
 * around other words is said once, so that they are not repeated.
 */
function bothMessages(first: Messages, second: Messages): Messages {
  return Object.fromEntries(
    Object.entries(first).map(([key, text]) => {
      const other = second[key];
      return [key, other === undefined || other === text || wordsWithin.test(text) ? text : `${text} / ${other}`];
    }),
  );
}

/** Read before it is drawn: paper does not wait. */
export async function loadPaperText(languages: readonly [Language, ...Language[]]): Promise<PaperText> {
  const [first, second] = languages;
  const messages = await loadMessages(first);
  return { language: first, messages: second === undefined ? messages : bothMessages(messages, await loadMessages(second)) };
}

export function InPaperText({ text, children }: { text: PaperText; children: ReactNode }) {
  return (
    <IntlProvider locale={text.language} messages={text.messages} onError={() => undefined}>
      {children}
    </IntlProvider>
  );
}
