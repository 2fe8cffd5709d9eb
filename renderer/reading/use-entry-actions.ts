import type { Result } from '../../electron/contract/result.ts';
import { useVault } from '../app/bridge-context.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useErrorWords } from '../ui/error-note.tsx';
import { useToast } from '../ui/toast.tsx';

export type EntryActions = {
  /** Each answers whether it worked; a failure has been told. */
  trash: (ids: string[]) => Promise<boolean>;
  putBack: (ids: string[]) => Promise<boolean>;
  setBring: (ids: string[], on: boolean, told?: boolean) => Promise<boolean>;
  addTag: (ids: string[], tag: string, told?: boolean) => Promise<boolean>;
  removeTag: (ids: string[], tag: string, told?: boolean) => Promise<boolean>;
};

/** What can be done to one or many entries, with its one line of answer and its way back. */
export function useEntryActions(): EntryActions {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const errorWords = useErrorWords();

  function tell<T>(result: Result<T>, text: string | null, undo?: () => void): boolean {
    if (!result.ok) {
      const { what, todo } = errorWords(result.error);
      toast({ text: `${what} ${todo}` });
    } else if (text !== null) toast(undo === undefined ? { text } : { text, undo });
    return result.ok;
  }

  const actions: EntryActions = {
    async trash(ids) {
      const result = await vault.call('entries.trash', { ids });
      return tell(result, t('reading.trashed', { n: ids.length }), () => void actions.putBack(ids));
    },
    async putBack(ids) {
      const result = await vault.call('entries.untrash', { ids });
      return tell(result, t('reading.put-back', { n: ids.length }));
    },
    async setBring(ids, on, told = false) {
      const result = await vault.call('entries.mark', { ids, bring: on });
      return tell(result, told ? t(on ? 'reading.bring-on' : 'reading.bring-off', { n: ids.length }) : null);
    },
    async addTag(ids, tag, told = false) {
      const result = await vault.call('entries.mark', { ids, addTag: tag });
      return tell(result, told ? t('reading.tagged', { n: ids.length, tag }) : null);
    },
    async removeTag(ids, tag, told = false) {
      const result = await vault.call('entries.mark', { ids, removeTag: tag });
      return tell(result, told ? t('reading.untagged', { n: ids.length, tag }) : null);
    },
  };
  return actions;
}
