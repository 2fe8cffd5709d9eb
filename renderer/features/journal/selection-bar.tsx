import { useState } from 'react';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { TagDialog } from './tag-dialog.tsx';

type Props = {
  ids: ReadonlySet<string>;
  total: number;
  readOnly: boolean;
  onAll: () => void;
  onNone: () => void;
  onTrash: () => void;
};

/** What can be done with the chosen rows, at the foot of the window while there are any. */
export function SelectionBar({ ids, total, readOnly, onAll, onNone, onTrash }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { setBring } = useEntryActions();
  const [tagging, setTagging] = useState(false);
  const chosen = [...ids];
  return (
    <div className="journal-chosen" role="region" aria-label={t('journal.chosen.label')}>
      <p role="status">{t('journal.chosen', { n: chosen.length })}</p>
      {chosen.length > 0 && (
        <>
          {!readOnly && (
            <>
              <Button look="quiet" onClick={() => void setBring(chosen, true, true)}>{t('journal.bring')}</Button>
              <Button look="quiet" onClick={() => void setBring(chosen, false, true)}>{t('journal.no-bring')}</Button>
              <Button look="quiet" onClick={() => { setTagging(true); }}>{t('journal.tag-them')}</Button>
            </>
          )}
          <Button look="quiet" onClick={() => { navigate({ screen: 'take-along', ids: chosen }); }}>{t('journal.take-along')}</Button>
          <Button look="quiet" onClick={() => { navigate({ screen: 'everything', ids: chosen }); }}>{t('journal.take-out')}</Button>
          {!readOnly && <Button look="quiet" onClick={onTrash}>{t('journal.to-trash')}</Button>}
          <span className="journal-chosen-end">
            {chosen.length < total && <Button look="quiet" onClick={onAll}>{t('journal.choose-all', { n: total })}</Button>}
            <Button look="icon" aria-label={t('journal.choose-none')} onClick={onNone}><Icon name="close" /></Button>
          </span>
        </>
      )}
      {tagging && <TagDialog ids={chosen} onClose={() => { setTagging(false); }} />}
    </div>
  );
}
