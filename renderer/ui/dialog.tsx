import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';

/**
 * Chromium 156 gives the focus back on close, but where the selection stood in the dialog it is lost with it: the field looks
 * focused and takes no key. Answers with what puts the caret back where it was, once the dialog has left the page.
 */
function holdCaret(): () => void {
  const caret = lastCaret ?? caretNow();
  return () => {
    lastCaret = caret;
    queueMicrotask(() => {
      lastCaret = null;
      if (caret !== null && document.activeElement === caret.field) caret.field.setSelectionRange(caret.start, caret.end);
    });
  };
}

/** When the page under a dialog has gone on meanwhile, what had the focus before is gone with it. */
function giveFocusToPage(): void {
  if (document.activeElement !== document.body || document.querySelector('dialog[open]') !== null) return;
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

type Caret = { field: HTMLTextAreaElement | HTMLInputElement; start: number; end: number | null };

/** Of a dialog that has just gone: one that opens in the same moment takes it over, since the field has lost it by then. */
let lastCaret: Caret | null = null;

function caretNow(): Caret | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.selectionStart === null) return null;
  return { field, start: field.selectionStart, end: field.selectionEnd };
}

type Props = {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  shape?: 'middle' | 'wide' | 'side';
};

/**
 * A modal over the page: the browser's own `<dialog>` holds the focus, closes on Escape and gives the focus back.
 * The heading takes the focus, or the element marked `data-first`.
 */
export function Dialog({ title, onClose, children, shape = 'middle' }: Props) {
  const t = useText();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const putCaretBack = holdCaret();
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      dialog.close();
      putCaretBack();
      queueMicrotask(giveFocusToPage);
    };
  }, []);

  return (
    <dialog
      ref={ref}
      className={shape === 'middle' ? 'dialog' : `dialog ${shape}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="inside">
        <div className="top">
          <h2 id={id} className="title" tabIndex={-1}>
            {title}
          </h2>
          <Button look="icon" aria-label={t('ui.close')} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

type ConfirmProps = {
  title: ReactNode;
  children?: ReactNode;
  /** What the button does, in words. */
  confirm: string;
  cancel?: string;
  onConfirm: () => void;
  onClose: () => void;
};

export function ConfirmDialog({ title, children, confirm, cancel, onConfirm, onClose }: ConfirmProps) {
  const t = useText();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="choices">
        <Button look="quiet" data-first onClick={onClose}>
          {cancel ?? t('ui.cancel')}
        </Button>
        <Button look="go" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
