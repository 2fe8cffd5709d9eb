import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

type Props = { narrowed: boolean; readOnly: boolean; onClear: () => void };

export function JournalEmpty({ narrowed, readOnly, onClear }: Props) {
  const t = useText();
  const navigate = useNavigate();
  if (narrowed) {
    return (
      <EmptyState says={t('journal.nothing-fits')}>
        <Button onClick={onClear}>{t('journal.clear-all')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState says={t('journal.empty')}>
      <p className="label">{t('journal.empty.example')}</p>
      {!readOnly && (
        <div className="row">
          <Button onClick={() => { navigate({ screen: 'edit' }); }}>{t('journal.write')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'check-in' }); }}>{t('journal.check-in')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'import' }); }}>{t('journal.bring-in')}</Button>
        </div>
      )}
    </EmptyState>
  );
}
