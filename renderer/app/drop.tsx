import { createContext, use, useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Grant } from '../../electron/contract/shell.ts';
import { headBytes, looksLikeHtmlPacket } from '../../electron/domain/packets/html-packet.ts';
import { useText } from '../i18n/use-text.tsx';
import { useToast } from '../ui/toast.tsx';
import { useShell } from './bridge-context.tsx';
import { useNavigate } from './router.tsx';
import { useSession } from './session.tsx';

type Take = (grant: Grant) => void;
type Drops = { over: boolean; accept: (take: Take) => () => void };

const DropContext = createContext<Drops>({ over: false, accept: () => () => undefined });

/** By its name; a file for any browser by what stands at its beginning. */
async function isPacket(file: File): Promise<boolean> {
  const name = file.name.toLowerCase();
  if (name.endsWith('.footbridge')) return true;
  return /\.html?$/.test(name) && looksLikeHtmlPacket(await file.slice(0, headBytes).text().catch(() => ''));
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** No dropped file opens or leaves the page: a packet or a card goes to where it is read, another file to the screen that takes files; else it is said where. */
export function DropProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const shell = useShell();
  const toast = useToast();
  const navigate = useNavigate();
  const { phase } = useSession();
  const [over, setOver] = useState(false);
  const taker = useRef<Take | null>(null);
  const waiting = useRef<File | null>(null);

  const dropped = useEffectEvent(async (files: File[]) => {
    const [file] = files;
    const take = taker.current;
    const packet = file !== undefined && (await isPacket(file));
    const card = file?.name.toLowerCase().endsWith('.footbridge-card') === true;
    // What comes to a locked journal and is opened in it by itself waits, as a file does that was opened in the system.
    const waits = phase.at !== 'open' && files.length === 1 && (packet || card);
    if (waits) waiting.current = file;
    const refusal = waits ? 'waits' : phase.at !== 'open' ? 'locked' : files.length > 1 ? 'one' : packet || card || take !== null ? null : 'where';
    if (refusal !== null) toast({ text: t(`app.drop.${refusal}`) });
    if (refusal !== null || file === undefined) return;
    const grant = await shell.dropped(file);
    if (grant === null) toast({ text: t('app.drop.none') });
    else if (packet) navigate({ screen: 'packet', grant });
    else if (card) navigate({ screen: 'contacts', grant });
    else take?.(grant);
  });

  const open = phase.at === 'open';
  // What was opened in the system comes here as if it had been dropped, once the journal is open.
  const takeGiven = useEffectEvent(async () => {
    if (!open) return;
    const file = waiting.current;
    waiting.current = null;
    if (file !== null) {
      await dropped([file]);
      return;
    }
    const grant = await shell.call('files.given', {});
    if (grant !== null) navigate(grant.label.toLowerCase().endsWith('.footbridge-card') ? { screen: 'contacts', grant } : { screen: 'packet', grant });
  });
  useEffect(() => {
    void takeGiven();
    return shell.on('file.given', () => void takeGiven());
  }, [shell, open]);

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void dropped([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  const value = useMemo<Drops>(
    () => ({
      over,
      accept(take) {
        taker.current = take;
        return () => {
          if (taker.current === take) taker.current = null;
        };
      },
    }),
    [over],
  );
  return <DropContext value={value}>{children}</DropContext>;
}

/** While the screen is there, files that are dropped anywhere in the window come to it. True while one hangs over the window. */
export function useDrops(take: Take): boolean {
  const { over, accept } = use(DropContext);
  const taken = useEffectEvent(take);
  const acceptNow = useEffectEvent(accept);
  useEffect(() => acceptNow((grant) => { taken(grant); }), []);
  return over;
}
