import { useEffect, useRef, useState } from 'react';
import { useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { PlanReports } from '../../reading/plan-report-view.tsx';
import { ProgressNote } from '../../reading/progress-note.tsx';
import { Prose } from '../../reading/prose.tsx';
import { SafetyAnswers } from '../../reading/safety-answers.tsx';
import { SessionNotes } from '../../reading/session-notes.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { GivenSheets } from '../../worksheet/given-sheets.tsx';
import { CommentsBeside } from './comments-beside.tsx';
import './contacts.css';

/** Entries of somebody else's, as they came, with one's own comments beside each. */
export function ReceivedScreen({ route: { contact, id } }: { route: PageOf<'received'> }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { instant, both } = useDates();
  const { readOnly } = useJournal();
  const { value, error, again } = useQuery('people.read', { contact, id }, ['people.changed']);
  const [wanted, setWanted] = useState(0);
  const [noting, setNoting] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void vault.call('people.mark-read', { contact, id });
  }, [vault, contact, id]);

  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  if (value === null) return null;
  const { packet, sessions, told, comments, name, here } = value;
  const of = packet.entries.length;
  const at = Math.max(0, Math.min(wanted, of - 1));
  const entry = packet.entries[at];

  function go(to: number) {
    setWanted(to);
    top.current?.scrollIntoView({ block: 'start' });
  }

  return (
    <>
      <CarryLinks />
      <PageHead
        title={t(here ? 'contacts.here-title' : 'contacts.received-title', { name })}
        beside={<Button onClick={() => { navigate({ screen: 'person', id: contact }); }}>{t('contacts.back-to', { name })}</Button>}
      >
        <p className="label">{t(here ? 'contacts.here-made' : 'contacts.received-made', { when: here && packet.session !== undefined ? both(packet.session.at) : instant(packet.made), n: of })}</p>
      </PageHead>
      <div className="contacts-sheet" ref={top}>
        {packet.note !== '' && at === 0 && (
          <div className="contacts-note">
            <h2 className="section">{t('contacts.note-from', { name })}</h2>
            <Prose text={packet.note} />
          </div>
        )}
        {at === 0 && packet.plans !== undefined && <PlanReports reports={packet.plans} told={told} />}
        {entry !== undefined && (
          <GivenSheets sheets={packet.sheets}>
            <SafetyAnswers content={entry.content} struck={entry.struck} />
            <EntryRead key={entry.id} content={entry.content} struck={entry.struck} />
          </GivenSheets>
        )}
        {entry !== undefined && sessions.map((session) => <SessionNotes key={session.at} session={session} entry={entry.id} />)}
        {entry !== undefined && <CommentsBeside key={`beside ${entry.id}`} contact={contact} received={id} entry={entry.id} comments={comments.filter((one) => one.entry === entry.id)} readOnly={readOnly} />}
      </div>
      {of > 1 && (
        <nav className="row apart" aria-label={t('contacts.turn')}>
          <Button look="quiet" flush aria-disabled={at === 0} onClick={() => { go(at - 1); }}>{t('contacts.previous')}</Button>
          <span className="label numbers" role="status">{t('contacts.at', { at: at + 1, of })}</span>
          <Button look="quiet" flush aria-disabled={at === of - 1} onClick={() => { go(at + 1); }}>{t('contacts.next')}</Button>
        </nav>
      )}
      {!here && <Fold summary={t('reading.progress.fold')} open={noting} onToggle={setNoting}>{noting && <ProgressNote packet={packet} title={null} />}</Fold>}
    </>
  );
}
