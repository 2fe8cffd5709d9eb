import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-head.tsx';
import { useShell } from './bridge-context.tsx';
import { useNavigate } from './router.tsx';

type Props = { children: ReactNode; instead: ReactNode };

/** A fault in one screen leaves the rest of the window standing. Mounted anew with each visit. */
export class BrokenScreen extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

export function BrokenNote() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <div className="card stack">
      <PageTitle look="title">{t('app.broken')}</PageTitle>
      <p>{t('app.broken-text')}</p>
      <div>
        <Button look="go" onClick={() => { navigate({ screen: 'home' }); }}>{t('app.broken-home')}</Button>
      </div>
    </div>
  );
}

/** When the frame itself has stopped: locking makes the window anew. */
export function BrokenWindow() {
  const t = useText();
  const shell = useShell();
  return (
    <main className="main">
      <div className="card stack">
        <h1 className="title">{t('app.broken')}</h1>
        <p>{t('app.broken-text')}</p>
        <div>
          <Button look="go" onClick={() => void shell.call('lock.now', {})}>{t('app.lock')}</Button>
        </div>
      </div>
    </main>
  );
}
