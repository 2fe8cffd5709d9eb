import type { Feeling } from '../../../electron/domain/worksheets/answers.ts';
import { sameFeeling } from '../../../electron/domain/worksheets/change.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Track } from '../../ui/track.tsx';
import { feelingHue, feelingTitle } from '../../worksheet/feeling-words.ts';

type Props = { feelings: readonly Feeling[]; onChange: (feelings: Feeling[]) => void };

/** How strong each feeling is, 0 to 100. */
export function FeelingRows({ feelings, onChange }: Props) {
  const t = useText();
  const { language } = usePrefs();
  if (feelings.length === 0) return null;
  return (
    <div className="tracks">
      {feelings.map((feeling, index) => {
        const label = feelingTitle(feeling, language);
        const last = index === feelings.length - 1;
        return (
          <div key={`${feeling.own === true ? '~' : ''}${feeling.word}`} data-feeling={feeling.word}>
            <Track
              label={label}
              words
              value={feeling.strength}
              hue={feelingHue(feeling)}
              low={last ? t('writing.feeling.low') : undefined}
              high={last ? t('writing.feeling.high') : undefined}
              onChange={(strength) => { onChange(feelings.map((one) => (sameFeeling(one, feeling) ? { ...one, strength } : one))); }}
            >
              <Button look="icon" aria-label={t('writing.feeling.remove', { feeling: label })} onClick={() => { onChange(feelings.filter((one) => !sameFeeling(one, feeling))); }}>
                <Icon name="close" />
              </Button>
            </Track>
          </div>
        );
      })}
    </div>
  );
}
