import { useState } from 'react';
import type { OwnLine } from '../../../electron/domain/settings.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

const blank = { name: '', phone: '', note: '' };

/** A person, a service, a number of one's own: a new one, or one that is changed. */
export function LineForm({ line: before, onDone }: { line?: OwnLine; onDone: (line: OwnLine) => Promise<boolean> }) {
  const t = useText();
  const [line, setLine] = useState(before ?? blank);
  const [fault, setFault] = useState(false);

  async function add() {
    if (line.name.trim() === '') {
      setFault(true);
      return;
    }
    const made = { id: before?.id ?? crypto.randomUUID(), name: line.name.trim(), phone: line.phone.trim(), note: line.note.trim() };
    if ((await onDone(made)) && before === undefined) setLine(blank);
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
        <Button type="submit">{t(before === undefined ? 'help.line-add' : 'help.line-keep')}</Button>
      </div>
    </form>
  );
}
