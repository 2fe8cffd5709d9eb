import { feelingHistory, newest, type RatingLine } from '../../electron/domain/worksheets/looks.ts';
import { feelingChanges } from '../../electron/domain/worksheets/change.ts';
import type { FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../electron/domain/worksheets/kinds.ts';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';
import { TrackView } from '../ui/track-view.tsx';
import { feelingHue, feelingTitle } from './feeling-words.ts';
import { LookTable } from './look-table.tsx';
import { useSheet } from './sheet-context.tsx';
import { useChangeWords } from './use-change-words.ts';

type Props = { base: string | null; rerate: FieldOf<'rerate-feelings'> | null; words: FieldWords };

/** Feelings for reading: the first rating as a small ring, the newest as the large one, and every rating in a table once there are looks. */
export function Ratings({ base, rerate, words }: Props) {
  const { definition, answers, looks, language } = useSheet();
  const say = useChangeWords();
  const field = definition.fields.find((other) => other.id === base);
  const before = field?.kind === 'feelings' ? answerTo(field, answers) : undefined;
  const after = rerate === null ? undefined : answerTo(rerate, answers);

  const lines: RatingLine[] =
    rerate === null
      ? (before?.feelings ?? []).map((feeling) => ({ word: feeling.word, own: feeling.own === true, first: feeling.strength, after: null, looks: [] }))
      : feelingHistory(definition, rerate, answers, looks);
  const again = lines.some((line) => newest(line) !== null);
  const change = after === undefined ? '' : say.feelings(feelingChanges(before, after));

  return (
    <>
      <h3>{again ? (words.together ?? words.label) : words.label}</h3>
      <div className="tracks">
        {lines.map((line) => {
          const now = newest(line);
          const feeling = { word: line.word, own: line.own };
          return (
            <TrackView
              key={`${line.own ? '~' : ''}${line.word}`}
              label={feelingTitle(feeling, language)}
              value={now ?? line.first}
              was={now === null ? null : line.first}
              hue={feelingHue(feeling)}
            />
          );
        })}
      </div>
      {change === '' ? null : <p className="note">{change}</p>}
      <LookTable lines={lines.map((line) => ({ label: feelingTitle({ word: line.word, own: line.own }, language), ...line }))} />
    </>
  );
}
