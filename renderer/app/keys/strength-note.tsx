import { useEffect, useState } from 'react';
import type { StrengthReport } from '../../../electron/contract/vault-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useVault } from '../bridge-context.tsx';

/** Asks the vault process how hard a passphrase is to guess, a moment after the last key. */
export function useStrength(passphrase: string, own: string[]): StrengthReport | null {
  const vault = useVault();
  const [report, setReport] = useState<{ of: string; report: StrengthReport } | null>(null);
  const ownKey = own.join('\n');

  useEffect(() => {
    if (passphrase === '') return;
    let stale = false;
    const timer = setTimeout(() => {
      void vault.call('vault.strength', { passphrase, own: ownKey.split('\n').filter((word) => word !== '') }).then((result) => {
        if (!stale && result.ok) setReport({ of: passphrase, report: result.value });
      });
    }, 120);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [vault, passphrase, ownKey]);

  return passphrase !== '' && report !== null ? report.report : null;
}

const warnings = new Set([
  'straightRow', 'keyPattern', 'simpleRepeat', 'extendedRepeat', 'sequences', 'recentYears', 'dates', 'topTen', 'topHundred',
  'common', 'similarToCommon', 'wordByItself', 'namesByThemselves', 'commonNames', 'userInputs',
]);

export function StrengthNote({ report }: { report: StrengthReport | null }) {
  const t = useText();
  const filled = report === null ? 0 : report.enough ? Math.min(5, Math.max(3, Math.floor(report.guessesLog10 / 3))) : Math.min(2, Math.floor(report.guessesLog10 / 3));
  return (
    <div className="strength" role="status">
      <div className="strength-bar" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((part) => (
          <i key={part} className={part <= filled ? 'on' : undefined} />
        ))}
      </div>
      <p className="label">
        {report === null && t('app.key.strength.none')}
        {report !== null && !report.enough && `${t('app.key.strength.weak')} ${t(report.warning !== null && warnings.has(report.warning) ? `app.key.warning.${report.warning}` : 'app.key.warning.other')}`}
        {report?.enough === true && t(report.guessesLog10 >= 12 ? 'app.key.strength.very-strong' : 'app.key.strength.strong')}
      </p>
    </div>
  );
}
