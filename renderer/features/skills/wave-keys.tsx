import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

const strengths = Array.from({ length: 11 }, (_, strength) => strength);

type Props = { noted: readonly number[]; onNote: (strength: number) => void };

/** How strong the urge is now: 0 to 10 by a press, 0 to 9 by the digit. */
export function WaveKeys({ noted, onNote }: Props) {
  const t = useText();
  return (
    <div className="skills-strengths">
      <p className="label" role="status">{noted.length === 0 ? t('skills.run.wave') : t('skills.run.wave-noted', { strength: noted.join(' · ') })}</p>
      <div className="row" role="group" aria-label={t('skills.run.wave')}>
        {strengths.map((strength) => (
          <Button key={strength} look="quiet" onClick={() => { onNote(strength); }}>{strength}</Button>
        ))}
      </div>
    </div>
  );
}
