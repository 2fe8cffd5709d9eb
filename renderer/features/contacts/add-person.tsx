import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';

type Props = { error: Failure | null; onRead: (input: { token: string } | { text: string }) => void };

export function AddPerson({ error, onRead }: Props) {
  const t = useText();
  const shell = useShell();
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState(false);
  // Of words that were pasted, "not our file" says the wrong thing.
  const noCard = pasted && error?.code === 'file-not-ours';

  async function choose() {
    const grant = await shell.call('files.open', { purpose: 'card' });
    if (grant === null) return;
    setPasted(false);
    onRead({ token: grant.token });
  }

  return (
    <section className="stack contacts-part">
      <h2 className="section">{t('contacts.add')}</h2>
      <p className="measure">{t('contacts.add-text')}</p>
      <div className="row">
        <Button onClick={() => void choose()}>{t('contacts.choose')}</Button>
      </div>
      <Fold summary={t('contacts.paste')}>
        <div className="stack">
          <TextArea label={t('contacts.paste-label')} hint={t('contacts.paste-hint')} rows={4} maxLength={20_000} spellCheck={false} fault={noCard ? t('contacts.paste-none') : undefined} value={text} onChange={(event) => { setText(event.target.value); }} />
          <div className="row">
            <Button aria-disabled={text.trim() === ''} onClick={() => { setPasted(true); onRead({ text }); }}>{t('contacts.paste-go')}</Button>
          </div>
        </div>
      </Fold>
      {error !== null && !noCard && <ErrorNote error={error} />}
    </section>
  );
}
