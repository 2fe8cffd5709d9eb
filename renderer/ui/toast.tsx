import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from './button.tsx';

/** `busy`: work that goes on; it stays until the next message takes its place. */
export type ToastMessage = { text: string; undo?: () => void; busy?: true };

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

const stay = 8_000;
const stayWithUndo = 20_000;

/** One short line at the foot of the window, read out politely; it waits while it is pointed at or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [shown, setShown] = useState<{ message: ToastMessage; key: number } | null>(null);
  const [held, setHeld] = useState(false);
  const count = useRef(0);

  const show = useCallback((message: ToastMessage) => {
    setShown({ message, key: ++count.current });
    setHeld(false);
  }, []);

  useEffect(() => {
    if (shown === null || held || shown.message.busy === true) return;
    const timer = setTimeout(() => { setShown(null); }, shown.message.undo === undefined ? stay : stayWithUndo);
    return () => { clearTimeout(timer); };
  }, [shown, held]);

  const undo = shown?.message.undo;
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {shown !== null && (
          <div
            key={shown.key}
            className="toast"
            onPointerEnter={() => { setHeld(true); }}
            onPointerLeave={() => { setHeld(false); }}
            onFocus={() => { setHeld(true); }}
            onBlur={() => { setHeld(false); }}
          >
            <span>{shown.message.text}</span>
            {undo !== undefined && (
              <Button look="quiet" onClick={() => { setShown(null); undo(); }}>
                {t('ui.undo')}
              </Button>
            )}
            {shown.message.busy !== true && (
              <Button look="quiet" onClick={() => { setShown(null); }}>
                {t('ui.close')}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): (message: ToastMessage) => void {
  return use(ToastContext);
}
