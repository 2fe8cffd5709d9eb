import { useState } from 'react';
import { TextArea } from '../../ui/field.tsx';

type Props = { label: string; hint?: string; lang: string; value: readonly string[]; onChange: (lines: string[]) => void };

/** A list as lines of one text. An empty line is no item; it may stand there while one writes. */
export function TextLines({ label, hint, lang, value, onChange }: Props) {
  const [typed, setTyped] = useState(() => value.join('\n'));
  const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);
  // Another hand, such as an undo, changed the list.
  const shown = lines(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <TextArea
      label={label}
      hint={hint}
      lang={lang}
      rows={2}
      maxLength={4_000}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(lines(event.target.value).map((line) => line.slice(0, 600)));
      }}
    />
  );
}
