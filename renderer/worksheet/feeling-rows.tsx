import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Track } from '../ui/track.tsx';
import { feelingHue, feelingTitle } from './feeling-words.ts';
import { useSheet } from './sheet-context.tsx';

type Row = { feeling: Feeling; was: number | null; removable: boolean };
type Props = {
  rows: readonly Row[];
  low?: string | undefined;
  high?: string | undefined;
  onRate: (feeling: Feeling) => void;
  onRemove: (feeling: Feeling) => void;
};

/** One track a feeling; the words at the ends stand once, under the last. */
export function FeelingRows({ rows, low, high, onRate, onRemove }: Props) {
  const t = useText();
  const { language } = useSheet();
  if (rows.length === 0) return null;
  return (
    <div className="tracks">
      {rows.map(({ feeling, was, removable }, index) => {
        const label = feelingTitle(feeling, language);
        const last = index === rows.length - 1;
        return (
          <Track
            key={`${feeling.own === true ? '~' : ''}${feeling.word}`}
            label={label}
            words
            value={feeling.strength}
            was={was}
            hue={feelingHue(feeling)}
            low={last ? low : undefined}
            high={last ? high : undefined}
            onChange={(strength) => {
              onRate({ ...feeling, strength });
            }}
          >
            {removable ? (
              <Button
                look="icon"
                aria-label={t('worksheet.remove', { what: label })}
                onClick={() => {
                  onRemove(feeling);
                }}
              >
                <Icon name="close" />
              </Button>
            ) : undefined}
          </Track>
        );
      })}
    </div>
  );
}
