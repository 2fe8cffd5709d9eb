import { useDates } from '../../app/dates.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { editRoute, type EntryValue } from './entry-value.ts';

type Props = { entry: EntryValue; readOnly: boolean };

/** What one should know before reading on: it lies in the trash, an edit is under way, it came from elsewhere. */
export function EntryBanner({ entry, readOnly }: Props) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const navigate = useNavigate();
  const { instant } = useDates();
  const { putBack } = useEntryActions();
  const { id, trashedAt, draft } = entry;

  /** The draft can be had back: it is read before it goes. */
  async function letGo(draftId: string): Promise<void> {
    const held = await vault.call('drafts.read', { draft: draftId });
    const gone = await vault.call('drafts.discard', { draft: draftId });
    if (!gone.ok || !held.ok) return;
    const { entry: of, base, content, plan } = held.value;
    toast({ text: t('entry.draft.gone'), undo: () => void vault.call('drafts.save', { draft: null, entry: of, base, content, plan }) });
  }

  if (trashedAt !== null) {
    return (
      <div className="banner">
        <p>{t('entry.in-trash', { when: instant(trashedAt) })}</p>
        {!readOnly && <Button onClick={() => void putBack([id])}>{t('entry.put-back')}</Button>}
      </div>
    );
  }
  if (draft !== null && !readOnly) {
    return (
      <div className="banner">
        <p>{t('entry.draft')}</p>
        <Button onClick={() => { navigate(editRoute(entry)); }}>{t('entry.edit.go-on')}</Button>
        <Button look="quiet" onClick={() => void letGo(draft)}>{t('entry.draft.let-go')}</Button>
      </div>
    );
  }
  return null;
}
