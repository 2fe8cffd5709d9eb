import { useState } from 'react';
import type { PageOf } from '../../app/route.ts';
import { useJournal } from '../../app/session.tsx';
import { chosenIds, startCarry, type Carry } from './carry-state.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep, type Made } from './done-step.tsx';
import { LeaveOutStep } from './leave-out-step.tsx';
import { PdfStep } from './pdf-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { SealStep } from './seal-step.tsx';
import { useFound } from './use-found.ts';
import './carry.css';

type At = 'choose' | 'leave-out' | 'preview' | 'seal' | 'pdf' | 'done';

/** From the journal to the session: choose, leave out, look at it as the other will, then seal it or print it. */
export function TakeAlongScreen({ route }: { route: PageOf<'take-along'> }) {
  const { settings } = useJournal();
  const given = route.ids ?? [];
  const [at, setAt] = useState<At>('choose');
  const [carry, setCarry] = useState<Carry>(() => startCarry(given.length > 0 ? 'given' : 'bring', settings.lastSession));
  const [made, setMade] = useState<Made | null>(null);
  const found = useFound(carry.way, carry.day, given);
  const ids = chosenIds(carry, found.ids ?? []);

  function change(next: Partial<Carry>) {
    setCarry((before) => ({ ...before, ...next }));
  }
  function go(next: At) {
    setAt(next);
    window.scrollTo(0, 0);
  }
  function finish(next: Made) {
    setMade(next);
    go('done');
  }

  const shared = { carry, ids, onChange: change };
  switch (at) {
    case 'choose':
      return <ChooseStep {...shared} given={given} found={found} onNext={() => { go('leave-out'); }} />;
    case 'leave-out':
      return <LeaveOutStep {...shared} onBack={() => { go('choose'); }} onNext={() => { go('preview'); }} />;
    case 'preview':
      return <PreviewStep {...shared} onBack={() => { go('leave-out'); }} onSeal={() => { go('seal'); }} onPdf={() => { go('pdf'); }} />;
    case 'seal':
      return <SealStep {...shared} onBack={() => { go('preview'); }} onMade={finish} />;
    case 'pdf':
      return <PdfStep {...shared} onBack={() => { go('preview'); }} onMade={finish} />;
    case 'done':
      return made === null ? null : <DoneStep made={made} onAgain={() => { setCarry(startCarry('bring', carry.day)); go('choose'); }} />;
  }
}
