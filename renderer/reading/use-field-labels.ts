import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { useText } from '../i18n/use-text.tsx';
import { useSheetOf } from './use-entry-head.ts';

const common: ReadonlySet<string> = new Set(['title', 'text', 'feelings', 'energy', 'line', 'tags', 'when']);

/** What a field of an entry is called: a worksheet's own words, else ours. */
export function useFieldLabels(content: EntryContent): (field: string) => string {
  const t = useText();
  const sheet = useSheetOf(content);
  return (field) => {
    const words = sheet?.words.fields[field];
    if (content.kind === 'worksheet' && words !== undefined) return words.label;
    return common.has(field) ? t(`reading.field.${field}`) : field;
  };
}
