import { useState } from 'react';
import type { OwnCard } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SixWords } from './six-words.tsx';

/** What one gives to others, once: made here, saved as a file or copied as text, with the six words that they compare. */
export function OwnCardPart() {
  const t = useText();
  const { readOnly } = useJournal();
  const { value: card, loading, error, again } = useQuery('people.own-card', {}, ['people.changed']);
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (loading && card === null) return null;
  return (
    <section className="stack contacts-part">
      <h2 className="section">{t('contacts.own')}</h2>
      {card === null ? (
        <>
          <p className="measure">{t('contacts.own-none')}</p>
          {!readOnly && <CardForm card={null} />}
        </>
      ) : (
        <>
          <p className="measure">{t('contacts.own-text')}</p>
          <div className="contacts-card">
            <p className="words contacts-card-name">{card.name}</p>
            <SixWords words={card.words} language={card.language} />
          </div>
          <HandOver card={card} />
          {!readOnly && (
            <Fold summary={t('contacts.own-change')}>
              <div className="stack">
                <p className="measure">{t('contacts.own-change-text')}</p>
                <CardForm key={card.made} card={card} />
                <NewKeys card={card} />
              </div>
            </Fold>
          )}
        </>
      )}
    </section>
  );
}

function HandOver({ card }: { card: OwnCard }) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const toast = useToast();
  const [error, setError] = useState<Failure | null>(null);

  async function save() {
    setError(null);
    const grant = await shell.call('files.save', { purpose: 'card', suggested: t('contacts.file-name') });
    if (grant === null) return;
    const result = await vault.call('people.save-card', { token: grant.token });
    if (result.ok) toast({ text: t('contacts.saved', { file: grant.label, folder: grant.folder }) });
    else setError(result.error);
  }

  async function copy() {
    if (await shell.call('clipboard.write', { text: card.text })) toast({ text: t('contacts.copied') });
  }

  return (
    <>
      <div className="row">
        <Button onClick={() => void save()}>{t('contacts.save')}</Button>
        <Button look="quiet" onClick={() => void copy()}>{t('contacts.copy')}</Button>
      </div>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}

function CardForm({ card }: { card: OwnCard | null }) {
  const t = useText();
  const vault = useVault();
  const { language } = usePrefs();
  const { settings, saveSettings } = useJournal();
  const [name, setName] = useState(card?.name ?? settings.name);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function make() {
    const called = name.trim();
    setFault(called === '' ? t('contacts.no-name') : null);
    if (called === '' || busy) return;
    setBusy(true);
    const result = await vault.call('people.make-card', { name: called, language, newKeys: false });
    if (result.ok && settings.name === '') await saveSettings({ name: called });
    setBusy(false);
    setError(result.ok ? null : result.error);
  }

  return (
    <form
      className="stack contacts-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TextField label={t('contacts.name')} hint={t('contacts.name-hint')} value={name} maxLength={80} fault={fault ?? undefined} onChange={(event) => { setName(event.target.value); }} />
      {error !== null && <ErrorNote error={error} />}
      <div className="row">
        <Button look={card === null ? 'go' : 'line'} type="submit" busy={busy ? t('contacts.making') : null}>
          {t(card === null ? 'contacts.make' : 'contacts.rename')}
        </Button>
      </div>
    </form>
  );
}

/** For someone whose keys may be in other hands: everybody needs the new card. */
function NewKeys({ card }: { card: OwnCard }) {
  const t = useText();
  const vault = useVault();
  const { language } = usePrefs();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<Failure | null>(null);

  async function make() {
    setAsking(false);
    const result = await vault.call('people.make-card', { name: card.name, language, newKeys: true });
    setError(result.ok ? null : result.error);
  }

  return (
    <>
      <div className="row">
        <Button look="quiet" flush onClick={() => { setAsking(true); }}>{t('contacts.new-keys')}</Button>
      </div>
      {error !== null && <ErrorNote error={error} />}
      {asking && (
        <ConfirmDialog title={t('contacts.new-keys-title')} confirm={t('contacts.new-keys-go')} onConfirm={() => void make()} onClose={() => { setAsking(false); }}>
          <p>{t('contacts.new-keys-text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
