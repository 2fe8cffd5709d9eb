import { useEffect, useRef, useState } from 'react';
import type { ShownAssignment } from '../../../electron/contract/assign-calls.ts';
import type { OpenedPacket } from '../../../electron/contract/people-calls.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates, whenNow } from '../../app/dates.ts';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { AssignedView } from '../../reading/assigned-view.tsx';
import { SenderNote } from '../../reading/sender-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { focusPlanFault } from '../../worksheet/plan-fault.ts';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';
import { acceptedOf, lacksOf, startMine, type Lack, type Mine } from './accept-state.ts';
import { ItemChoice, ItemPlan } from './item-choice.tsx';
import './accept.css';

type Wanted = Lack | 'none' | 'sure';

/** Things to do that somebody gave: seen whole before anything is taken on. */
export function AcceptScreen({ route: { opened } }: { route: PageOf<'accept'> }) {
  return opened.assignment === null ? <ErrorNote error={{ code: 'not-found' }} /> : <Accept key={opened.assignment.id} opened={opened} assignment={opened.assignment} />;
}

function Accept({ opened, assignment }: { opened: OpenedPacket; assignment: ShownAssignment }) {
  const t = useText();
  const vault = useVault();
  const now = useNow();
  const navigate = useNavigate();
  const { instant } = useDates();
  const { readOnly, settings, saveSettings } = useJournal();
  const [mine, setMine] = useState(() => startMine(assignment, whenNow(now()).zone));
  const [sure, setSure] = useState(false);
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const [asked, setAsked] = useState<'none' | 'sure' | null>(null);
  const [wanted, setWanted] = useState<{ what: Wanted } | null>(null);
  const items = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const [done, setDone] = useState<{ added: number; already: number } | null>(null);

  const { sender, from } = opened;
  // What somebody unknown calls themselves proves nothing: it is said below, and is no heading.
  const name = sender.is === 'known' || sender.is === 'former-card' ? sender.name : sender.is === 'unsigned' ? from : '';
  const unsure = sender.is === 'stranger' || sender.is === 'former-card';
  const forged = sender.is === 'other-keys';
  const count = mine.filter(({ take }) => take).length;
  const here = assignment.items.filter(({ taken }) => taken).length;
  const all = here === assignment.items.length;
  const change = (at: number, next: Partial<Mine>) => { setMine((before) => before.map((one, place) => (place === at ? { ...one, ...next } : one))); setLacks((before) => before.filter(({ item }) => item !== at)); };

  // What is missing is open by then.
  useEffect(() => {
    if (wanted === null) return;
    const { what } = wanted;
    if (what === 'none') items.current?.querySelector<HTMLElement>('.accept-take input')?.focus();
    else if (what === 'sure') foot.current?.querySelector('input')?.focus();
    else focusPlanFault(items.current?.querySelectorAll('.assigned-one')[what.item], what.what);
  }, [wanted]);

  async function accept() {
    if (busy) return;
    const found = lacksOf(mine);
    const question = count === 0 ? 'none' : unsure && !sure ? 'sure' : null;
    setLacks(found);
    setAsked(question);
    const first = found[0] ?? question;
    setWanted(first === null ? null : { what: first });
    if (first !== null) return;
    setBusy(true);
    const result = await vault.call('assign.accept', acceptedOf(assignment.id, mine));
    setBusy(false);
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    // Who wants to be reminded of one of these has chosen it; before that nothing rings.
    if (mine.some(({ take, remind }) => take && remind) && settings.reminders.when === 'off') await saveSettings({ reminders: { ...settings.reminders, when: 'each' } });
    await readOwnSheets();
    setDone(result.value);
  }

  if (done !== null) {
    return (
      <>
        <PageHead title={t('accept.done.title', { n: done.added })} />
        <p className="measure" role="status">{t('accept.done.text', { n: done.added, already: done.already })}</p>
        <p className="measure">{t('accept.done.back')}</p>
        <div className="row">
          <Button look="go" onClick={() => { navigate({ screen: 'home' }); }}>{t('accept.done.home')}</Button>
        </div>
      </>
    );
  }

  return (
    <>
      <CarryLinks here="packet" />
      <PageHead title={name === '' ? t('accept.title') : t('accept.title-from', { name })}>
        <p className="label">{t('accept.made', { when: instant(opened.date), n: assignment.items.length })}</p>
      </PageHead>
      <SenderNote opened={opened} />
      {here > 0 && <p className="measure accept-here">{t(all ? 'accept.all-here' : 'accept.some-here', { n: here })}</p>}
      {!all && !forged && <p className="measure">{t('accept.text')}</p>}
      <div ref={items}>
        <AssignedView
          assignment={assignment}
          {...(forged || readOnly ? {} : {
            plan: (item, at) => (mine[at]?.take === true ? <ItemPlan item={item} mine={mine[at]} lacks={lacks.filter((one) => one.item === at)} onChange={(next) => { change(at, next); }} /> : undefined),
            choice: (item, at) => (mine[at] === undefined ? null : <ItemChoice item={item} mine={mine[at]} onChange={(next) => { change(at, next); }} />),
          })}
        />
      </div>
      {forged && <p className="measure accept-no">{t('accept.not-from', { name: sender.name })}</p>}
      {!forged && !readOnly && !all && (
        <div className="stack accept-foot" ref={foot}>
          {unsure && <Checkbox label={t('accept.sure')} hint={t('accept.sure.hint')} checked={sure} onChange={setSure} />}
          {error !== null && <ErrorNote error={error} />}
          <p className="label" role="status">{lacks.length > 0 ? t('accept.lacks') : asked === 'none' ? t('accept.none') : asked === 'sure' ? t('accept.ask-sure') : t('accept.count', { n: count })}</p>
          <div className="row">
            <Button look="go" busy={busy ? t('accept.busy') : null} onClick={() => void accept()}>{t('accept.go', { n: count })}</Button>
            <Button look="quiet" onClick={() => { navigate({ screen: 'packet' }); }}>{t('accept.leave')}</Button>
          </div>
        </div>
      )}
    </>
  );
}
