import { useEffect, useEffectEvent, useState } from 'react';
import { useVault } from '../../app/bridge-context.tsx';
import type { PageOf } from '../../app/route.ts';
import { useJournal } from '../../app/session.tsx';
import { chosenIds, startCarry, type Carry } from './carry-state.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep, type Made } from './done-step.tsx';
import { FilesStep } from './files-step.tsx';
import { HtmlStep } from './html-step.tsx';
import { keepCarry, keptCarry, type KeptCarry } from './kept-carry.ts';
import { LeaveOutStep } from './leave-out-step.tsx';
import { OutDone, type Taken } from './out-done.tsx';
import { PdfStep } from './pdf-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { SealStep } from './seal-step.tsx';
import { useFound } from './use-found.ts';
import './carry.css';

type At = 'choose' | 'leave-out' | 'preview' | 'seal' | 'html' | 'pdf' | 'files' | 'done';

/** From the journal to the session: choose, leave out, look at it as the other will, then seal it or print it. */
export function TakeAlongScreen({ route }: { route: PageOf<'take-along'> }) {
  const { settings } = useJournal();
  const vault = useVault();
  const [kept] = useState(() => (route.back === undefined ? keptCarry(vault) : null));
  const [given, setGiven] = useState<readonly string[]>(route.ids ?? []);
  const [at, setAt] = useState<At>('choose');
  const [carry, setCarry] = useState<Carry>(() => startCarry(given.length > 0 ? 'given' : 'bring', settings.lastSession, route.session, route.back));
  const [made, setMade] = useState<Made | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const found = useFound(carry.way, carry.day, given);
  const ids = chosenIds(carry, found.ids ?? []);

  // Who is called away in the middle finds it again.
  const leave = useEffectEvent(() => {
    if (at === 'done') keepCarry(vault, null);
    else if (at !== 'choose' && route.back === undefined) keepCarry(vault, { carry, given });
  });
  useEffect(() => leave, []);

  function goOn(where: KeptCarry) {
    setGiven(where.given);
    setCarry(where.carry);
    go('leave-out');
  }
  function change(next: Partial<Carry>) {
    setCarry((before) => ({ ...before, ...next }));
  }
  function go(next: At) {
    setAt(next);
    window.scrollTo(0, 0);
  }
  function again() {
    setCarry(startCarry('bring', carry.day));
    go('choose');
  }
  function finish(next: Made) {
    setMade(next);
    go('done');
  }

  const shared = { carry, ids, onChange: change };
  switch (at) {
    case 'choose':
      return <ChooseStep {...shared} given={given} back={route.back !== undefined} found={found} onNext={() => { go('leave-out'); }} onGoOn={kept === null ? null : () => { goOn(kept); }} />;
    case 'leave-out':
      return <LeaveOutStep {...shared} back={route.back !== undefined} onBack={() => { go('choose'); }} onNext={() => { go('preview'); }} />;
    case 'preview':
      return <PreviewStep {...shared} onBack={() => { go('leave-out'); }} onSeal={() => { go('seal'); }} onPdf={() => { go('pdf'); }} onFiles={() => { go('files'); }} />;
    case 'seal':
      return <SealStep {...shared} onBack={() => { go('preview'); }} onHtml={() => { go('html'); }} onMade={finish} />;
    case 'html':
      return <HtmlStep {...shared} onBack={() => { go('seal'); }} onMade={finish} />;
    case 'pdf':
      return <PdfStep {...shared} onBack={() => { go('preview'); }} onMade={finish} />;
    case 'files':
      return <FilesStep {...shared} onBack={() => { go('preview'); }} onTaken={(next) => { setTaken(next); go('done'); }} />;
    case 'done':
      if (taken !== null) return <OutDone taken={taken} onAgain={() => { setTaken(null); again(); }} />;
      return made === null ? null : <DoneStep made={made} plans={Object.keys(carry.plans).length} onAgain={again} />;
  }
}
