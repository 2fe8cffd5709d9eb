import { useText } from '../i18n/use-text.tsx';

/** Which step of how many, as short lines; read out as "Step 3 of 7". */
export function Steps({ at, of }: { at: number; of: number }) {
  const t = useText();
  return (
    <div className="steps" role="img" aria-label={t('ui.step', { at, of })}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index + 1 < at ? 'done' : index + 1 === at ? 'on' : undefined} />
      ))}
    </div>
  );
}

export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <div className="field">
      <span className="label">{label}</span>
      <progress aria-label={label} value={value} max={max} />
    </div>
  );
}
