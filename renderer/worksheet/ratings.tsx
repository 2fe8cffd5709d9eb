import { feelingHistory, newest, type RatingLine } from '../../electron/domain/worksheets/looks.ts';
import { feelingChanges } from '../../electron/domain/worksheets/change.ts';
import type { FieldOf } from '../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../electron/domain/worksheets/kinds.ts';
import type { FieldWords } from '../../electron/domain/worksheets/words-schema.ts';
import { TrackView } from '../ui/track-view.tsx';
import { FieldHeading } from './field-heading.tsx';
import { feelingHue, feelingTitle } from './feeling-words.ts';
import { LookTable } from './look-table.tsx';
import { inBoth, useSheet } from './sheet-context.tsx';
import { useChangeWords } from './use-change-words.ts';

type Props = { base: string | null; rerate: FieldOf<'rerate-feelings'> | null; words: FieldWords };

/** Feelings for reading: the first rating as a small ring, the newest as the large one, and every rating in a table once there are looks. */
export function Ratings({ base, rerate, words }: Props) {
  const sheet = useSheet();
  const { definition, answers, looks } = sheet;
  const say = useChangeWords();
  const field = definition.fields.find((other) => other.id === base);
  const before = field?.kind === 'feelings' ? answerTo(field, answers) : undefined;

  const lines: RatingLine[] =
    rerate === null
      ? (before?.feelings ?? []).map((feeling) => ({ word: feeling.word, own: feeling.own === true, first: feeling.strength, after: null, looks: [] }))
      : feelingHistory(definition, rerate, answers, looks);
  const again = lines.some((line) => newest(line) !== null);
  // In words it is said of the same two ratings that the track shows.
  const now = lines.map((line) => ({ word: line.word, ...(line.own ? { own: true } : {}), strength: newest(line) }));
  const change = again ? say.feelings(feelingChanges(before, { feelings: now, body: [] })) : '';

  return (
    <>
      <FieldHeading>{again ? (words.together ?? words.label) : words.label}</FieldHeading>
      <div className="tracks">
        {lines.map((line) => {
          const at = newest(line);
          const feeling = { word: line.word, own: line.own };
          return (
            <TrackView
              key={`${line.own ? '~' : ''}${line.word}`}
              label={inBoth(sheet, (language) => feelingTitle(feeling, language))}
              value={at ?? line.first}
              was={at === null ? null : line.first}
              hue={feelingHue(feeling)}
            />
          );
        })}
      </div>
      {change === '' ? null : <p className="note">{change}</p>}
      <LookTable lines={lines.map((line) => ({ label: inBoth(sheet, (language) => feelingTitle({ word: line.word, own: line.own }, language)), ...line }))} />
    </>
  );
}
