import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useRootClass } from '../../ui/use-root-class.ts';
import type { Failure } from '../../../electron/contract/result.ts';
import type { Grant } from '../../../electron/contract/shell.ts';
import { useShell, useVault } from '../bridge-context.tsx';
import { useDates } from '../dates.ts';
import { QrCode } from './qr-code.tsx';
import { keyGroups } from './recovery-key.ts';
import './keys.css';

/** The recovery key in groups, as a QR code, on paper, in a file. What it prints is this sheet alone. */
export function RecoverySheet({ recoveryKey, name }: { recoveryKey: string; name: string }) {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today, long } = useDates();
  const { prefix, groups } = keyGroups(recoveryKey);
  const [saved, setSaved] = useState<Grant | null>(null);
  const [error, setError] = useState<Failure | null>(null);

  useRootClass('prints-sheet');

  async function save() {
    const grant = await shell.call('files.save', { purpose: 'recovery-key', suggested: `${t('app.key.file-name')}.txt` });
    if (grant === null) return;
    const numbered = groups.map((group, index) => `${String(index + 1).padStart(2)}  ${group}`).join('\n');
    const text = `${t('app.key.file-text', { name, day: long(today) })}\n\n${recoveryKey}\n\n${t('app.key.file-groups', { prefix })}\n${numbered}\n`;
    const result = await vault.call('vault.save-recovery-key', { token: grant.token, recoveryKey, text });
    setSaved(result.ok ? grant : null);
    setError(result.ok ? null : result.error);
  }

  return (
    <div className="recovery-sheet">
      <div className="recovery-print-only">
        <h1 className="title">{t('app.key.sheet-title', { name })}</h1>
        <p>{t('app.key.sheet-text', { day: long(today) })}</p>
      </div>
      <div className="recovery-card card">
        <div>
          <p className="recovery-prefix numbers">{prefix}</p>
          <ol className="recovery-groups">
            {groups.map((group, index) => (
              <li key={index}>
                <span aria-hidden="true">{index + 1}</span>
                <code>{group}</code>
              </li>
            ))}
          </ol>
        </div>
        <QrCode text={recoveryKey} label={t('app.key.qr')} />
      </div>
      <div className="row recovery-screen-only">
        <Button onClick={() => void shell.call('print.paper', {})}>{t('app.key.print')}</Button>
        <Button onClick={() => void save()}>{t('app.key.save')}</Button>
        <span className="label" role="status">{saved !== null && t('app.key.saved', { file: saved.label, folder: saved.folder })}</span>
      </div>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
