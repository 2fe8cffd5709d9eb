import type { EntryContent } from '../../../electron/domain/entries/entry.ts';
import { useVault } from '../../app/bridge-context.tsx';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { useBack } from '../../app/router.tsx';
import type { Draft } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Lets what was written go, leaves, and offers it back for a while. */
export function useThrowAway<C extends EntryContent>(start: DraftStart<C>, draft: Draft<C>): () => Promise<void> {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const back = useBack();
  return async () => {
    const { content } = draft;
    const { entry, base } = start;
    await draft.discard();
    back();
    toast({
      text: t('writing.gone'),
      undo: () => {
        void vault.call('drafts.save', { draft: null, entry, base, content }).then((result) => {
          if (result.ok) toast({ text: t('writing.gone.back') });
        });
      },
    });
  };
}
