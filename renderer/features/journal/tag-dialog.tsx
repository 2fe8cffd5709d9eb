import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { TagField } from '../../reading/tag-field.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Tags for many entries at once: each is put on, or taken off again, right away. */
export function TagDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const t = useText();
  const { addTag, removeTag } = useEntryActions();
  const [added, setAdded] = useState<string[]>([]);
  return (
    <Dialog title={t('journal.tag-dialog', { n: ids.length })} onClose={onClose}>
      <TagField
        tags={added}
        onAdd={(tag) => {
          setAdded([...added, tag]);
          void addTag(ids, tag);
        }}
        onRemove={(tag) => {
          setAdded(added.filter((one) => one !== tag));
          void removeTag(ids, tag);
        }}
      />
      <div className="choices">
        <Button look="go" onClick={onClose}>{t('journal.tag-dialog.done')}</Button>
      </div>
    </Dialog>
  );
}
