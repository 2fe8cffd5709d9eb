import { useText } from '../../i18n/use-text.tsx';
import { Track } from '../../ui/track.tsx';
import { TrackView } from '../../ui/track-view.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { useId } from 'react';

/** Before and after on one track; "after" appears once "before" is there. */
export function PairFill({ field, words, answer, onAnswer, bare }: FillProps<'pair'>) {
  const t = useText();
  const id = useId();
  const before = answer?.before ?? null;
  const after = answer?.after ?? null;
  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className="tracks">
        <Track
          label={t('worksheet.before')}
          top={field.top}
          value={before}
          hue="before"
          onChange={(value) => {
            onAnswer({ kind: 'pair', before: value, after });
          }}
        />
        {before === null ? null : (
          <Track
            label={t('worksheet.after')}
            top={field.top}
            value={after}
            was={before}
            hue="after"
            low={words.low}
            high={words.high}
            onChange={(value) => {
              onAnswer({ kind: 'pair', before, after: value });
            }}
          />
        )}
      </div>
    </FieldFrame>
  );
}

export function PairRead({ field, words, answer }: ReadProps<'pair'>) {
  if (answer === undefined || (answer.before === null && answer.after === null)) return null;
  return (
    <section className="ws-said">
      <FieldHeading>{words.label}</FieldHeading>
      <div className="tracks">
        <TrackView label={words.label} value={answer.after ?? answer.before} was={answer.after === null ? null : answer.before} top={field.top} hue="after" bare />
      </div>
    </section>
  );
}
