import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useRootClass } from '../../ui/use-root-class.ts';

/** Back on one side, onward on the other; stays in sight while the page is scrolled. */
export function StepFoot({ onBack, above, children }: { onBack?: () => void; above?: ReactNode; children: ReactNode }) {
  const t = useText();
  useRootClass('has-carry-foot');
  return (
    <footer className="carry-foot">
      {above !== undefined && <div className="carry-foot-above">{above}</div>}
      {onBack === undefined ? <span /> : <Button look="quiet" flush onClick={onBack}>{t('ui.back')}</Button>}
      <div className="row end">{children}</div>
    </footer>
  );
}
