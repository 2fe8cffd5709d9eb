import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

/** Back on one side, onward on the other; stays in sight while the page is scrolled. */
export function StepFoot({ onBack, children }: { onBack?: () => void; children: ReactNode }) {
  const t = useText();
  return (
    <footer className="carry-foot">
      {onBack === undefined ? <span /> : <Button look="quiet" flush onClick={onBack}>{t('ui.back')}</Button>}
      <div className="row end">{children}</div>
    </footer>
  );
}
