import type { FillProps } from '../field-props.ts';

export function NoteFill({ words }: FillProps<'note'>) {
  return (
    <div className="ws-note">
      <p>{words.label}</p>
      {words.help === undefined ? null : <p className="note">{words.help}</p>}
    </div>
  );
}

/** Guidance for filling in is not part of what was said. */
export function NoteRead(): null {
  return null;
}
