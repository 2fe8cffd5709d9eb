import { useState } from 'react';
import type { OwnLine } from '../../../electron/domain/settings.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

const blank = { name: '', phone: '', note: '' };

/** A person, a service, a number of one's own. */
export function AddLine({ onAdd }: { onAdd: (line: OwnLine) => Promise<boolean> }) {
  const t = useText();
  const [line, setLine] = useState(blank);
  const [fault, setFault] = useState(false);

  async function add() {
    if (line.name.trim() === '') {
      setFault(true);
      return;
    }
    const made = { id: crypto.randomUUID(), name: line.name.trim(), phone: line.phone.trim(), note: line.note.trim() };
    if (await onAdd(made)) setLine(blank);
  }

  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('help.line-name')}
        value={line.name}
        maxLength={120}
        fault={fault ? t('help.line-name-missing') : undefined}
        onChange={(event) => {
          setFault(false);
          setLine({ ...line, name: event.target.value });
        }}
      />
      <TextField label={t('help.line-phone')} inputMode="tel" value={line.phone} maxLength={60} onChange={(event) => { setLine({ ...line, phone: event.target.value }); }} />
      <TextField label={t('help.line-note')} value={line.note} maxLength={300} onChange={(event) => { setLine({ ...line, note: event.target.value }); }} />
      <div>
        <Button type="submit">{t('help.line-add')}</Button>
      </div>
    </form>
  );
}
