import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { useNavigate } from './router.tsx';

/** Stands on every screen. In a screen without the rail, put it into the header (`StepHeader` does). */
export function HelpButton({ flush = false }: { flush?: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Button look="quiet" flush={flush} aria-keyshortcuts="F1" onClick={() => { navigate({ screen: 'help' }); }}>
      {t('app.help')}
    </Button>
  );
}
