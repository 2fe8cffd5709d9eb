import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { useList } from '../i18n/use-list.ts';
import { useText } from '../i18n/use-text.tsx';
import { useFieldLabels } from './use-field-labels.ts';

/** Says that something was left out, and of which part, so that a gap is not read as an empty answer. */
export function LeftOut({ content, struck }: { content: EntryContent; struck: readonly string[] }) {
  const t = useText();
  const list = useList();
  const label = useFieldLabels(content);
  if (struck.length === 0) return null;
  return <p className="note">{t('reading.left-out', { what: list(struck.map(label)) })}</p>;
}
