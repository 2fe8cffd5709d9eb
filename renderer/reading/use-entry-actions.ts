import type { Result } from '../../electron/contract/result.ts';
import { useVault } from '../app/bridge-context.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useErrorWords } from '../ui/error-note.tsx';
import { useToast } from '../ui/toast.tsx';

/** What is shorter than this shows nothing while it goes on. */
const patience = 500;

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

  /** Many entries in many months take a while: then it says so until it is done. */
  async function act<T>(ids: string[], work: Promise<Result<T>>, text: string, told: boolean, undo?: () => void): Promise<boolean> {
    const state = { slow: false };
    const timer = setTimeout(() => {
      state.slow = true;
      toast({ text: t('reading.working', { n: ids.length }), busy: true });
    }, patience);
    const result = await work;
    clearTimeout(timer);
    return tell(result, told || state.slow ? text : null, undo);
  }

  const actions: EntryActions = {
    trash: (ids) => act(ids, vault.call('entries.trash', { ids }), t('reading.trashed', { n: ids.length }), true, () => void actions.putBack(ids)),
    putBack: (ids) => act(ids, vault.call('entries.untrash', { ids }), t('reading.put-back', { n: ids.length }), true),
    setBring: (ids, on, told = false) => act(ids, vault.call('entries.mark', { ids, bring: on }), t(on ? 'reading.bring-on' : 'reading.bring-off', { n: ids.length }), told),
    addTag: (ids, tag, told = false) => act(ids, vault.call('entries.mark', { ids, addTag: tag }), t('reading.tagged', { n: ids.length, tag }), told),
    removeTag: (ids, tag, told = false) => act(ids, vault.call('entries.mark', { ids, removeTag: tag }), t('reading.untagged', { n: ids.length, tag }), told),
  };
  return actions;
}
