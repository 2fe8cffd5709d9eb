import type { Rating } from '../../../electron/domain/exercises/skill-settings.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Track } from '../../ui/track.tsx';

type Props = { rating: Rating; value: number | null; was?: number | null; onChange: (value: number | null) => void };

/** Before and after lie on one track: the ring is where it was. */
export function RatingTrack({ rating, value, was = null, onChange }: Props) {
  const t = useText();
  return (
    <div className="tracks">
      <Track
        label={t(`skills.rate.${rating}`)}
        top={10}
        value={value}
        was={was}
        hue={was === null ? 'before' : 'after'}
        low={t(`skills.rate.${rating}.low`)}
        high={t(`skills.rate.${rating}.high`)}
        onChange={onChange}
      />
    </div>
  );
}
