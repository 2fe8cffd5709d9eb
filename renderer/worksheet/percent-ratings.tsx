import { changeBy } from '../../electron/domain/worksheets/change.ts';
import type { FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { newest, percentHistory } from '../../electron/domain/worksheets/looks.ts';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';
import { TrackView } from '../ui/track-view.tsx';
import { LookTable } from './look-table.tsx';
import { useSheet, wordsOf } from './sheet-context.tsx';
import { useChangeWords } from './use-change-words.ts';

type Props = { field: FieldOf<'rerate-percent'>; words: Pick<FieldWords, 'label'> };

/** One percentage through time. */
export function PercentRatings({ field, words }: Props) {
  const sheet = useSheet();
  const { definition, answers, looks } = sheet;
  const say = useChangeWords();
  const line = percentHistory(field, answers, looks);
  const now = newest(line);
  if (now === null && line.first === null) return null;
  const by = changeBy(line.first, now);
  // What the change is of, the sheet's computed field says.
  const change = definition.fields.find(
    ({ kind, ...other }) => kind === 'calc' && 'calc' in other && other.calc.type === 'change' && other.calc.after.op === 'answer' && other.calc.after.of.field === field.id,
  );
  return (
    <div className="tracks">
      <TrackView label={words.label} value={now ?? line.first} was={now === null ? null : line.first} hue="before" words={false} />
      {by === null || change === undefined ? null : <p className="note">{say.number(wordsOf(sheet, change.id).label, by)}</p>}
      <LookTable lines={[{ label: words.label, ...line }]} />
    </div>
  );
}
