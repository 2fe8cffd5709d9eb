import type { FeelingChange } from '../../electron/domain/worksheets/change.ts';
import { useText } from '../i18n/use-text.tsx';
import { feelingTitle } from './feeling-words.ts';
import { inBoth, useSheet } from './sheet-context.tsx';

/** Change in words: down, up, the same. Never a success, never a failure. */
export function useChangeWords() {
  const t = useText();
  const sheet = useSheet();

  function number(word: string, by: number): string {
    if (by === 0) return t('worksheet.change.same', { word });
    return t(by < 0 ? 'worksheet.change.down' : 'worksheet.change.up', { word, n: Math.abs(by) });
  }

  function feelings(changes: readonly FeelingChange[]): string {
    const sentences = changes.flatMap((change) => {
      const word = inBoth(sheet, (language) => feelingTitle({ word: change.word, own: change.own }, language));
      if (change.by !== null) return [number(word, change.by)];
      return change.isNew && change.after !== null ? [t('worksheet.change.new', { word, n: change.after })] : [];
    });
    return sentences.join(' ');
  }

  return { number, feelings };
}
