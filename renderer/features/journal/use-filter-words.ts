import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { feelingTitle, feelingVocabulary } from '../../worksheet/feeling-words.ts';
import type { FilterPart } from './filter-parts.ts';

/** A part of the filter in words, for its chip. */
export function useFilterWords(): (part: FilterPart) => string {
  const t = useText();
  const { language } = usePrefs();
  const { near } = useDates();
  const sheets = useSheetNames(language);

  function feeling(key: string): string {
    if (key.startsWith('~')) return key.slice(1);
    return feelingVocabulary.families.find((family) => family.key === key)?.[language] ?? feelingTitle({ word: key }, language);
  }

  return (part) => {
    switch (part.part) {
      case 'kind':
        return t(`reading.kind.${part.kind}`);
      case 'sheet':
        return sheets.find((sheet) => sheet.id === part.worksheet)?.name ?? t('reading.kind.worksheet');
      case 'feeling':
        return t('journal.chip.feeling', { feeling: feeling(part.feeling) });
      case 'tag':
        return t('journal.chip.tag', { tag: part.tag });
      case 'bring':
        return t('reading.row.to-bring');
      case 'apart':
        return t('journal.chip.apart');
      case 'from':
        return t('journal.chip.from', { day: near(part.day) });
      case 'to':
        return t('journal.chip.to', { day: near(part.day) });
    }
  };
}
