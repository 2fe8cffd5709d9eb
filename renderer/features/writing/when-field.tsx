import { useId } from 'react';
import type { When } from '../../../electron/domain/entries/entry.ts';
import { useText } from '../../i18n/use-text.tsx';

/** The day and time that an entry is about. Emptied, it stays as it was. */
export function WhenField({ when, onWhen }: { when: When; onWhen: (when: When) => void }) {
  const t = useText();
  const id = useId();
  return (
    <div className="writing-when">
      <label className="label" htmlFor={id}>{t('writing.when')}</label>
      <input
        id={id}
        className="input"
        type="datetime-local"
        max="9999-12-31T23:59"
        value={when.at}
        onChange={(event) => {
          const at = event.target.value.slice(0, 16);
          if (/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/.test(at)) onWhen({ ...when, at });
        }}
      />
    </div>
  );
}
