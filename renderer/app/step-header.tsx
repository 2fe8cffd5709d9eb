import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { SaveStateNote } from '../ui/save-state.tsx';
import type { SaveState } from './keeper.ts';
import { HelpButton } from './help-button.tsx';

type Props = {
  onLeave: () => void;
  /** What the leaving button says; "Leave it for now" when it is not given. */
  leave?: string;
  /** Progress, in the middle. */
  children?: ReactNode;
  saveState?: SaveState;
};

/** The top of a screen that has the window to itself: way out, progress, what is kept, help. */
export function StepHeader({ onLeave, leave, children, saveState }: Props) {
  const t = useText();
  return (
    <header>
      <Button look="quiet" flush onClick={onLeave}>
        {leave ?? t('app.leave')}
      </Button>
      {children}
      <div className="ends">
        {saveState !== undefined && <SaveStateNote state={saveState} />}
        <HelpButton />
      </div>
    </header>
  );
}
