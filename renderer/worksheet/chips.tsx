import { useText } from '../i18n/use-text.tsx';
import { Roving } from './roving.tsx';

type Props = { label: string; chips: readonly string[] | undefined; onChip: (text: string) => void };

/** Ready-made beginnings: each writes itself into the field and leaves the rest to the person. */
export function Chips({ label, chips, onChip }: Props) {
  const t = useText();
  if (chips === undefined) return null;
  return (
    <Roving label={t('worksheet.chips', { label })} count={chips.length}>
      {(tab) =>
        chips.map((chip, index) => (
          <button
            key={chip}
            type="button"
            className="chip"
            tabIndex={tab(index)}
            onClick={() => {
              onChip(chip);
            }}
          >
            {chip}
          </button>
        ))
      }
    </Roving>
  );
}

/** A text with something added: after a space in one line, on a line of its own in a longer text. */
export function withChip(text: string, chip: string, between: ' ' | '\n'): string {
  const before = text.trimEnd();
  return before === '' ? `${chip} ` : `${before}${between}${chip} `;
}
