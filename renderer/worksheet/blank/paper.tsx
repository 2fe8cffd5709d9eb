import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';

/** What paper is made of: lines to write on, boxes to tick, scales to mark. All of it is drawn by borders, which every printer prints. */

/** A cell to be written in. */
export const empty = '\u00a0';

export function BlankField({ label, help, children }: { label: ReactNode; help?: string | undefined; children?: ReactNode }) {
  return (
    <section className="blank-field">
      <h3 className="blank-label">{label}</h3>
      {help === undefined ? null : <p className="blank-help">{help}</p>}
      {children}
    </section>
  );
}

/** Ready-made beginnings, which a screen has as buttons: on paper, words to choose from. */
export function Chips({ chips }: { chips: readonly string[] | undefined }) {
  return chips === undefined ? null : <p className="blank-help">{chips.join(' · ')}</p>;
}

/** Room for that many lines of handwriting. */
export function Lines({ n }: { n: number }) {
  return (
    <div className="blank-lines" aria-hidden="true">
      {Array.from({ length: n }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** A short line after its words: "Date ______". */
export function Gap({ label, wide = false }: { label: string; wide?: boolean }) {
  return (
    <span className={wide ? 'blank-gap wide' : 'blank-gap'}>
      {label} <span aria-hidden="true" />
    </span>
  );
}

export function Boxes({ options, other }: { options: readonly string[]; other?: string | undefined }) {
  return (
    <ul className="blank-boxes">
      {options.map((option) => (
        <li key={option}>
          <span className="blank-box" aria-hidden="true" />
          {option}
        </li>
      ))}
      {other === undefined ? null : (
        <li className="wide">
          <span className="blank-box" aria-hidden="true" />
          <Gap label={other} wide />
        </li>
      )}
    </ul>
  );
}

/** Numbers from 0 to the top, to be circled. */
export function Scale({ top, low, high, label }: { top: 10 | 100; low?: string | undefined; high?: string | undefined; label?: string }) {
  const t = useText();
  const numbers = Array.from({ length: 11 }, (_, at) => (at * top) / 10);
  return (
    <div className="blank-scale" role="img" aria-label={t('worksheet.blank.scale', { label: label ?? '', top })}>
      {label === undefined ? null : <span className="blank-scale-label">{label}</span>}
      <ol aria-hidden="true">
        {numbers.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ol>
      {low === undefined || high === undefined ? null : (
        <p className="blank-ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </p>
      )}
    </div>
  );
}
