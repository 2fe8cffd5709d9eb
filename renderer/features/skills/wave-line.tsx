import { useText } from '../../i18n/use-text.tsx';

const width = 240;
const height = 64;

/** How an urge rose and fell: the numbers as a line, and in words for who does not see it. */
export function WaveLine({ strengths }: { strengths: readonly number[] }) {
  const t = useText();
  const step = strengths.length < 2 ? 0 : width / (strengths.length - 1);
  const points = strengths.map((strength, index) => `${String(Math.round(index * step))},${String(height - (strength / 10) * height)}`).join(' ');
  return (
    <figure className="skills-wave">
      <figcaption className="label">{t('skills.after.wave', { strengths: strengths.join(' · ') })}</figcaption>
      {strengths.length > 1 && (
        <svg viewBox={`-4 -4 ${String(width + 8)} ${String(height + 8)}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true" focusable="false">
          <polyline points={points} />
        </svg>
      )}
    </figure>
  );
}
