type Props = { label: string; hint: string; on: boolean; onChange: (on: boolean) => void };

/** Keeps something at hand. */
export function Star({ label, hint, on, onChange }: Props) {
  return (
    <button type="button" className="star" aria-pressed={on} aria-label={label} title={hint} onClick={() => { onChange(!on); }}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className="icon">
        <path d="M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3-4.6-2.6-4.6 2.6.9-5.3-3.8-3.7 5.2-.7z" />
      </svg>
    </button>
  );
}
