import type { Answers } from '../../../electron/domain/worksheets/answers.ts';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { NumberRow } from '../../safety/number-row.tsx';
import { NumbersNote } from '../../safety/numbers-note.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { lastReview, planParts, type PlanLine } from './plan-parts.ts';
import './safety-plan.css';

type Props = { sheet: Sheet; answers: Answers; level: 2 | 3; paper?: boolean };

function Line({ line, paper }: { line: PlanLine; paper: boolean }) {
  return (
    <li>
      {line.text !== '' && line.text !== line.phone && <p className="plan-words" dir="auto">{line.text}</p>}
      {line.phone !== '' && (paper ? <p className="plan-number numbers"><bdi>{line.phone}</bdi></p> : <NumberRow number={line.phone} />)}
    </li>
  );
}

/** Large and plain, to be read with a racing heart. No boxes, nothing to press but numbers to copy. */
export function PlanRead({ sheet, answers, level, paper = false }: Props) {
  const t = useText();
  const { long } = useDates();
  const { prefs } = usePrefs();
  const Heading = level === 2 ? 'h2' : 'h3';
  const parts = planParts(sheet, answers);
  const { on, who } = lastReview(answers);

  if (parts.length === 0) return <p>{t('safety-plan.bare')}</p>;
  return (
    <div className="plan">
      {parts.map((part) => (
        <section key={part.id} className="plan-part">
          <Heading className="plan-label">{part.label}</Heading>
          <ul className="plan-lines">
            {part.lines.map((line) => <Line key={line.key} line={line} paper={paper} />)}
          </ul>
          <NumbersNote rows={part.lines.map(({ key, phone }) => ({ id: key, phone }))} here={prefs.country} />
        </section>
      ))}
      {(on !== '' || who !== '') && (
        <p className="note">
          {on === '' ? t('safety-plan.reviewed-with', { who }) : t('safety-plan.reviewed', { day: long(on), with: who === '' ? 'no' : 'yes', who })}
        </p>
      )}
    </div>
  );
}
