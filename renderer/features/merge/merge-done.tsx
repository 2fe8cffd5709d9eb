import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

export type Merged = { added: number; changed: number; removed: number; drafts: number };

export function MergeDone({ merged }: { merged: Merged }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <div className="stack tight">
      <p role="status">{t('merge.done', merged)}</p>
      <p className="measure">{t('merge.done-other')}</p>
      <div className="row">
        <Button look="go" onClick={() => { navigate({ screen: 'journal' }); }}>{t('merge.to-journal')}</Button>
      </div>
    </div>
  );
}
