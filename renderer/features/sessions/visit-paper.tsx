import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { BlockBody } from './block-body.tsx';
import { hasWords } from './block-state.ts';

/** A visit about medicines on one page (clinical reference 6.5), with room for what is said there. */
export function VisitPaper({ title, sheet }: { title: string; sheet: SheetValue }) {
  const t = useText();
  const open = { decided: sheet.medicine?.decided ?? '', watch: sheet.medicine?.watch ?? '', next: sheet.medicine?.next ?? '' };
  return (
    <div className="session-paper">
      <h1>{t('sessions.visit.title')}</h1>
      <p>{title}</p>
      <BlockBody block="medicine" sheet={sheet} />
      {hasWords('sleep', sheet) && <section><h2>{t('sessions.block.sleep')}</h2><BlockBody block="sleep" sheet={sheet} /></section>}
      {Object.entries(open).filter(([, words]) => words === '').map(([what]) => (
        <section key={what} className="session-room"><h2>{t(`sessions.medicine.${what}`)}</h2></section>
      ))}
    </div>
  );
}
