import { Track } from '../../ui/track.tsx';
import { TrackView } from '../../ui/track-view.tsx';
import { FieldHeading } from '../field-heading.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { PercentRatings } from '../percent-ratings.tsx';
import { useSheet } from '../sheet-context.tsx';
import { useHasHost } from './beside-ratings.tsx';

function topOf(kind: 'percent' | 'n10' | 'suds'): 10 | 100 {
  return kind === 'n10' ? 10 : 100;
}

export function RatingFill({ field, words, answer, onAnswer }: FillProps<'percent' | 'n10' | 'suds'>) {
  return (
    <div className="ws-field tracks">
      <Track
        label={words.label}
        top={topOf(field.kind)}
        value={answer?.number ?? null}
        hue={field.of === undefined ? 'before' : 'after'}
        low={words.low}
        high={words.high}
        onChange={(number) => {
          onAnswer({ kind: 'number', number });
        }}
      />
      {words.help === undefined ? null : <p className="ws-help">{words.help}</p>}
    </div>
  );
}

export function RatingRead({ field, words, answer }: ReadProps<'percent' | 'n10' | 'suds'>) {
  const { definition } = useSheet();
  const elsewhere = useHasHost(field.of);
  const rerate = rerateOf(definition, field.id);
  const number = answer?.number ?? null;
  if (number === null || elsewhere) return null;
  return (
    <section className="ws-said">
      <FieldHeading>{words.label}</FieldHeading>
      {rerate?.kind === 'rerate-percent' ? (
        <PercentRatings field={rerate} words={words} />
      ) : (
        <div className="tracks">
          <TrackView label={words.label} value={number} top={topOf(field.kind)} hue="before" bare />
        </div>
      )}
    </section>
  );
}
