import { useIntl } from 'react-intl';
import type { Cell } from '../../electron/domain/worksheets/answers.ts';
import type { Column } from '../../electron/domain/worksheets/definition-schema.ts';
import type { ColumnWords } from '../../electron/domain/worksheets/words-schema.ts';
import { useList } from '../i18n/use-list.ts';
import { useText } from '../i18n/use-text.tsx';
import { useTimeWords } from './use-time-words.ts';

/** A cell in words, without its label; empty where nothing was said, and for what is worked out. */
export function useCellWords(): (column: Column, words: ColumnWords, value: Cell) => string {
  const intl = useIntl();
  const list = useList();
  const t = useText();
  const time = useTimeWords();

  return (column, words, value) => {
    const option = (key: string) => words.options?.[key] ?? key;
    const text = typeof value === 'string' ? value : null;
    const number = typeof value === 'number' ? value : null;
    switch (column.kind) {
      case 'text':
      case 'long':
        return text?.trim() ?? '';
      case 'percent':
      case 'suds':
        return number === null ? '' : t('track.at', { value: number, top: 100 });
      case 'n10':
        return number === null ? '' : t('track.at', { value: number, top: 10 });
      case 'count':
        return number === null ? '' : intl.formatNumber(number);
      case 'duration':
        return time.lasted(number);
      case 'date':
        return time.date(text);
      case 'time':
        return time.time(text);
      case 'datetime':
        return time.datetime(text);
      case 'yes-no':
        if (typeof value !== 'boolean') return '';
        return value ? (words.options?.['yes'] ?? t('worksheet.yes')) : (words.options?.['no'] ?? t('worksheet.no'));
      case 'choice':
        return text === null ? '' : option(text);
      case 'multi':
        return Array.isArray(value) ? list(value.map(option)) : '';
      case 'calc':
      case 'linked':
        return '';
    }
  };
}
