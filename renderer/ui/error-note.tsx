import type { ReactNode } from 'react';
import type { ErrorCode, Failure } from '../../electron/contract/result.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from './button.tsx';

/** Each failure's key in the catalogue: `.what` happened and what to `.do`. A code without words does not compile. */
const words: Record<ErrorCode, string> = {
  'wrong-passphrase': 'ui.error.wrong-passphrase',
  'weak-passphrase': 'ui.error.weak-passphrase',
  'passphrase-of-journal': 'ui.error.passphrase-of-journal',
  'wrong-recovery-key': 'ui.error.wrong-recovery-key',
  'old-recovery-key': 'ui.error.old-recovery-key',
  'recovery-key-typo': 'ui.error.recovery-key-typo',
  'no-vault': 'ui.error.no-vault',
  'vault-partial': 'ui.error.vault-partial',
  'vault-exists': 'ui.error.vault-exists',
  'vault-newer': 'ui.error.vault-newer',
  'vault-damaged': 'ui.error.vault-damaged',
  'vault-busy': 'ui.error.vault-busy',
  'vault-read-only': 'ui.error.vault-read-only',
  'vault-locked': 'ui.error.vault-locked',
  'foreign-work-factor': 'ui.error.foreign-work-factor',
  'file-damaged': 'ui.error.file-damaged',
  'file-newer': 'ui.error.file-newer',
  'file-not-ours': 'ui.error.file-not-ours',
  'wrong-passphrase-or-damaged': 'ui.error.wrong-passphrase-or-damaged',
  'other-key-or-damaged': 'ui.error.other-key-or-damaged',
  'packet-altered': 'ui.error.packet-altered',
  'packet-cut': 'ui.error.packet-cut',
  'packet-for-another': 'ui.error.packet-for-another',
  'packet-unsigned': 'ui.error.packet-unsigned',
  'packet-faulty': 'ui.error.packet-faulty',
  'assignment-faulty': 'ui.error.assignment-faulty',
  'card-damaged': 'ui.error.card-damaged',
  'no-own-card': 'ui.error.no-own-card',
  'too-large': 'ui.error.too-large',
  'disk-full': 'ui.error.disk-full',
  'no-permission': 'ui.error.no-permission',
  'disk-error': 'ui.error.disk-error',
  'folder-gone': 'ui.error.folder-gone',
  'folder-not-empty': 'ui.error.folder-not-empty',
  'not-found': 'ui.error.not-found',
  'changed-elsewhere': 'ui.error.changed-elsewhere',
  'other-vault': 'ui.error.other-vault',
  'file-unknown': 'ui.error.file-unknown',
  'in-session': 'ui.error.in-session',
  stopped: 'ui.error.stopped',
  'bad-input': 'ui.error.bad-input',
  internal: 'ui.error.internal',
};

/** The failure in one short phrase, for a place where there is room for no more. */
export function useErrorWords(): (error: Failure) => { what: string; todo: string } {
  const t = useText();
  return (error) => ({
    what: t(`${words[error.code]}.what`, { detail: error.detail ?? '' }),
    todo: t(`${words[error.code]}.do`, { detail: error.detail ?? '' }),
  });
}

type Props = { error: Failure; onRetry?: () => void; children?: ReactNode };

/** What happened, what is still there, what to do. */
export function ErrorNote({ error, onRetry, children }: Props) {
  const t = useText();
  const { what, todo } = useErrorWords()(error);
  return (
    <div className="trouble" role="alert">
      <p className="what">{what}</p>
      <p>{todo}</p>
      {(onRetry !== undefined || children !== undefined) && (
        <div className="row">
          {onRetry !== undefined && <Button onClick={onRetry}>{t('ui.retry')}</Button>}
          {children}
        </div>
      )}
    </div>
  );
}
