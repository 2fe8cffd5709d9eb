import type { Input } from '../../electron/contract/calls.ts';
import { useText } from '../i18n/use-text.tsx';
import { useToast } from '../ui/toast.tsx';
import { useVault } from './bridge-context.tsx';
import { useBack } from './router.tsx';

/** Lets what was half written go, leaves the page, and offers it back for a while, as a new draft. */
export function useLetGo(): (discard: () => Promise<void>, again: Omit<Input<'drafts.save'>, 'draft'>) => Promise<void> {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const back = useBack();
  return async (discard, again) => {
    await discard();
    back();
    toast({
      text: t('app.gone'),
      undo: () => {
        void vault.call('drafts.save', { draft: null, ...again }).then((result) => {
          if (result.ok) toast({ text: t('app.gone.back') });
        });
      },
    });
  };
}
