import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { textAt } from '../../electron/domain/worksheets/refs.ts';
import { namingOption, titleOf } from '../../electron/domain/worksheets/title.ts';
import { stepsOf } from '../../electron/domain/worksheets/visible.ts';
import { useDates } from '../app/dates.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { Sheet } from '../worksheet/registry.ts';
import { useGivenSheet } from '../worksheet/given-sheets.tsx';
import { readySheet } from './sheet-store.ts';
import { optionsOf } from './use-sheet-names.ts';
import { useWorksheet } from '../worksheet/use-worksheet.ts';

export type EntryHead = {
  /** The person's own words that name it; else what it is. */
  title: string;
  /** "Journal entry", "Thought record, 7 steps", "Practice log: Box breathing"; empty when the title says it. */
  kind: string;
  /** "Sunday 22 November, 19:40"; empty when it was left out. */
  when: string;
};

/** The sheet that an entry answers: undefined while it loads, null when there is none. */
export function useSheetOf(content: EntryContent): Sheet | null | undefined {
  const { language } = usePrefs();
  const asked = content.kind === 'worksheet' ? content : { worksheet: '', version: 0 };
  const loaded = useWorksheet(asked.worksheet, asked.version, language);
  const given = useGivenSheet(asked.worksheet, asked.version, language);
  return given ?? readySheet(asked.worksheet, asked.version, language) ?? loaded;
}

/** A thought is quoted, because it is a thought and no fact. */
function isThought(sheet: Sheet, content: Extract<EntryContent, { kind: 'worksheet' }>): boolean {
  const source = sheet.definition.title.find((ref) => textAt(ref, content.answers) !== '');
  return source?.column !== undefined;
}

export function useEntryHead(content: EntryContent, struck: readonly string[] = []): EntryHead {
  const t = useText();
  const dates = useDates();
  const sheet = useSheetOf(content);
  const when = struck.includes('when') ? '' : dates.both(content.when.at);

  switch (content.kind) {
    case 'journal': {
      const kind = t('reading.kind.journal');
      const own = content.title.trim();
      return own === '' ? { title: kind, kind: '', when } : { title: own, kind, when };
    }
    case 'check-in':
      return { title: t('reading.kind.check-in'), kind: '', when };
    case 'worksheet': {
      if (sheet === undefined) return { title: '', kind: '', when };
      if (sheet === null) return { title: t('reading.kind.worksheet'), kind: '', when };
      const own = titleOf(sheet.definition, content.answers).title;
      const { name } = sheet.words;
      const about = optionsOf(sheet)[namingOption(sheet.definition, content.answers) ?? ''];
      // The number of steps tells lengths of one sheet apart.
      const plain = sheet.definition.lengths.length === 1 ? name : t('reading.kind.sheet', { name, n: stepsOf(sheet.definition, content.length).length });
      const kind = about === undefined ? plain : t('reading.kind.about', { name, about });
      if (own === '') return { title: kind, kind: '', when };
      return { title: isThought(sheet, content) ? t('reading.quoted', { words: own }) : own, kind, when };
    }
  }
}
