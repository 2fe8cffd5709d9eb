import { Button } from '../../ui/button.tsx';
import type { FillProps } from '../field-props.ts';
import { useOffers } from '../offer-context.tsx';

export function NoteFill({ field, words }: FillProps<'note'>) {
  const offers = useOffers(field);
  return (
    <div className={field.caution === true ? 'ws-note caution' : 'ws-note'}>
      <p>{words.label}</p>
      {words.help === undefined ? null : <p className="note">{words.help}</p>}
      {offers.length === 0 ? null : (
        <div className="ws-offers">
          {offers.map(({ id, name, open }) => (
            <Button key={id} onClick={open}>
              {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Guidance for filling in is not part of what was said. */
export function NoteRead(): null {
  return null;
}
