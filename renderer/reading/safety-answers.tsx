import type { EntryContent } from '../../electron/domain/entries/entry.ts';
import { measureScores } from '../../electron/domain/worksheets/measure.ts';
import { safetyAnswers } from '../../electron/domain/worksheets/safety-answers.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';
import { useYesNo } from '../worksheet/yes-no.ts';
import { useSheetOf } from './use-entry-head.ts';

/**
 * For whoever somebody's entry was passed on to: the answer itself beside the total and its day, and to ask about it (clinical reference 4.1.5). No
 * label of more or less danger. What was chosen in the panel is not passed on (decision 0095).
 */
export function SafetyAnswers({ content, struck }: { content: EntryContent; struck: readonly string[] }) {
  const t = useText();
  const { long } = useDates();
  const { yes, no } = useYesNo(undefined);
  const sheet = useSheetOf(content);
  if (content.kind !== 'worksheet' || sheet === null || sheet === undefined) return null;
  const { definition, words } = sheet;
  const found = safetyAnswers(definition, content.answers);
  if (found.length === 0) return null;
  const total = measureScores(definition, content.length, content.answers)[0];
  const named = (field: string, option: string) => words.fields[field]?.options?.[option] ?? (option === 'yes' ? yes : option === 'no' ? no : option);
  return (
    <section className="reading-help stack tight" aria-labelledby="reading-safety">
      <h2 className="section" id="reading-safety">{t('reading.safety')}</h2>
      <ul>
        {found.map(({ field, option, item }) => (
          <li key={`${field}/${option}`}>
            {item === null ? t('reading.safety.answer', { label: words.fields[field]?.label ?? field, answer: named(field, option) }) : t('reading.safety.item', { item, answer: named(field, option) })}{' '}
            <strong>{t('reading.safety.ask')}</strong>
          </li>
        ))}
      </ul>
      <p className="note">
        {[
          struck.includes('when') ? '' : long(content.when.at.slice(0, 10)),
          total === undefined || total.value === null ? '' : t('reading.safety.total', { name: definition.instrument?.acronym ?? words.name, value: total.value, top: total.score.range[1] }),
        ].filter((part) => part !== '').join(' · ')}
      </p>
      <p className="note">{t('reading.safety.choice')}</p>
    </section>
  );
}
