import type { EntryFilter } from '../../../electron/contract/entry-calls.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { capital, feelingVocabulary } from '../../worksheet/feeling-words.ts';
import { kindChoice, withApart, withKind } from './filter-parts.ts';

type Props = { id: string; filter: EntryFilter; onFilter: (filter: EntryFilter) => void };

export function FilterPanel({ id, filter, onFilter }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const { settings } = useJournal();
  const sheets = useSheetNames(language);
  const tags = useQuery('entries.tags', {}, ['entries.changed']).value ?? [];
  const known = filter.tag === null || tags.some(({ tag }) => tag === filter.tag) ? tags : [{ tag: filter.tag, count: 0 }, ...tags];

  const kinds = [
    { value: '', text: t('journal.kind.all') },
    ...sheets.map(({ id: sheet, name }) => ({ value: `sheet:${sheet}`, text: name })),
    { value: 'journal', text: t('reading.kind.journal') },
    { value: 'check-in', text: t('reading.kind.check-in') },
    ...(sheets.length > 1 ? [{ value: 'worksheet', text: t('journal.kind.sheets') }] : []),
  ];

  const key = filter.feeling ?? '';
  const family = key.startsWith('~') ? key : (key.split('.')[0] ?? '');
  const words = feelingVocabulary.families.find((one) => one.key === family);
  const families = [
    { value: '', text: t('journal.feeling.any') },
    ...feelingVocabulary.families.map((one) => ({ value: one.key, text: one[language] })),
    ...feelingVocabulary.always.map((one) => ({ value: one.key, text: capital(one[language], language) })),
    ...settings.ownFeelings.map((word) => ({ value: `~${word}`, text: t('journal.feeling.own', { word }) })),
  ];

  function feeling(value: string): void {
    onFilter({ ...filter, feeling: value === '' ? null : value });
  }

  return (
    <div id={id} className="journal-panel" role="group" aria-label={t('journal.filter')}>
      <Select label={t('journal.kind')} options={kinds} value={kindChoice(filter)} onChange={(value) => { onFilter(withKind(filter, value)); }} />
      <Select label={t('journal.feeling')} options={families} value={family} onChange={feeling} />
      {words !== undefined && (
        <Select
          label={t('journal.feeling.word')}
          options={[{ value: family, text: t('journal.feeling.all-of', { family: words[language] }) }, ...words.words.map((one) => ({ value: one.key, text: capital(one[language], language) }))]}
          value={key}
          onChange={feeling}
        />
      )}
      <Select
        label={t('journal.tag')}
        options={[{ value: '', text: t('journal.tag.any') }, ...known.map(({ tag, count }) => ({ value: tag, text: t('journal.tag.count', { tag, count }) }))]}
        value={filter.tag ?? ''}
        onChange={(value) => { onFilter({ ...filter, tag: value === '' ? null : value }); }}
      />
      <TextField
        label={t('journal.from')}
        type="date"
        max={filter.to ?? '9999-12-31'}
        value={filter.from ?? ''}
        onChange={(event) => { onFilter({ ...filter, from: event.target.value === '' ? null : event.target.value }); }}
      />
      <TextField
        label={t('journal.to')}
        type="date"
        min={filter.from ?? undefined}
        max="9999-12-31"
        value={filter.to ?? ''}
        onChange={(event) => { onFilter({ ...filter, to: event.target.value === '' ? null : event.target.value }); }}
      />
      <Checkbox label={t('journal.bring-only')} checked={filter.bring} onChange={(bring) => { onFilter({ ...filter, bring }); }} />
      <Checkbox
        label={t('journal.apart')}
        hint={t('journal.apart.hint')}
        checked={filter.listed !== true}
        onChange={(apart) => { onFilter(withApart(filter, apart)); }}
      />
    </div>
  );
}
