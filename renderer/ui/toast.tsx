import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from './button.tsx';
import { useFreePlace } from './use-free-place.ts';
import { useRootClass } from './use-root-class.ts';

/**
 * `busy`: work that goes on; it stays until the next message takes its place. `here`: its undo changes what is being written on this page, and goes with
 * the page: later it would bring back more than what it says.
 */
export type ToastMessage = { text: string; undo?: () => void; busy?: true; here?: true };

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

const stay = 8_000;
const stayWithUndo = 20_000;

type Shown = { message: ToastMessage; key: number; page: number; /** The page on which the person did the first thing after it was shown. */ seenOn: number | null };

/**
 * One short line over the page, read out politely. It waits while it is pointed at or focused, and one without an undo goes when the person goes on to another page.
 * @param page - another number for each page.
 */
export function ToastProvider({ page, children }: { page: number; children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);
  const count = useRef(0);
  const current = useRef(page);
  useEffect(() => {
    current.current = page;
  }, [page]);

  const show = useCallback((message: ToastMessage) => {
    setShown({ message, key: ++count.current, page: current.current, seenOn: null });
    setHeld(false);
  }, []);

  useEffect(() => {
    function seen() {
      setShown((now) => (now === null || now.seenOn !== null ? now : { ...now, seenOn: page }));
    }
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, seen, { capture: true });
    return () => { for (const event of events) window.removeEventListener(event, seen, { capture: true }); };
  }, [page]);

  const message = shown?.message ?? null;
  useEffect(() => {
    if (message === null || held || message.busy === true) return;
    const timer = setTimeout(() => { setShown(null); }, message.undo === undefined ? stay : stayWithUndo);
    return () => { clearTimeout(timer); };
  }, [message, held]);

  if (shown?.message.here === true && shown.page !== page) setShown(null);
  const passed = shown !== null && shown.seenOn !== null && shown.seenOn !== page && shown.message.undo === undefined && shown.message.busy !== true;
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {shown !== null && !passed && <Toast key={shown.key} page={page} message={shown.message} onHeld={setHeld} onClose={() => { setShown(null); }} />}
      </div>
    </ToastContext>
  );
}

type ToastProps = { page: number; message: ToastMessage; onHeld: (held: boolean) => void; onClose: () => void };

function Toast({ page, message: { text, undo, busy }, onHeld, onClose }: ToastProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const place = useFreePlace(box, page);
  useRootClass('has-toast');
  return (
    <div
      ref={box}
      className="toast"
      style={place ?? undefined}
      onPointerEnter={() => { onHeld(true); }}
      onPointerLeave={() => { onHeld(false); }}
      onFocus={() => { onHeld(true); }}
      onBlur={() => { onHeld(false); }}
    >
      <span>{text}</span>
      {undo !== undefined && (
        <Button look="quiet" onClick={() => { onClose(); undo(); }}>
          {t('ui.undo')}
        </Button>
      )}
      {busy !== true && (
        <Button look="quiet" onClick={onClose}>
          {t('ui.close')}
        </Button>
      )}
    </div>
  );
}

export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}
