import { useState } from 'react';
import type { MergeItem } from '../../../electron/contract/merge-calls.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ItemName } from './item-name.tsx';

type Props = { look: string; item: MergeItem; kept: boolean; onKeep: (on: boolean) => void };

/** Deleted for good in one copy, still there in the other. */
export function DeletedOne({ look, item, kept, onKeep }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { value } = useQuery('merge.both', open ? { look, id: item.id } : null);
  const content = value?.here ?? value?.there ?? null;
  return (
    <article className="merge-deleted">
      <Fold summary={<ItemName item={item} />} open={open} onToggle={setOpen}>
        {content !== null && <EntryRead content={content} />}
      </Fold>
      <p className="note">{t(item.kind === 'deleted-there' ? 'merge.deleted-there' : 'merge.deleted-here')}</p>
      <Checkbox label={t('merge.keep')} checked={kept} onChange={onKeep} />
    </article>
  );
}
