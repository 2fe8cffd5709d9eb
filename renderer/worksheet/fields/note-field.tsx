import type { FillProps } from '../field-props.ts';

export function NoteFill({ field, words }: FillProps<'note'>) {
  return (
    <div className={field.caution === true ? 'ws-note caution' : 'ws-note'}>
      <p>{words.label}</p>
      {words.help === undefined ? null : <p className="note">{words.help}</p>}
    </div>
  );
}

/** Guidance for filling in is not part of what was said. */
export function NoteRead(): null {
  return null;
}
