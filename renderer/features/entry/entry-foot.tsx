import { useNow, useVault } from '../../app/bridge-context.tsx';
import { useDates, whenNow } from '../../app/dates.ts';
import { useRouter } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetOf } from '../../reading/use-entry-head.ts';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { useErrorWords } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { EntryValue } from './entry-value.ts';

type Props = { entry: EntryValue; readOnly: boolean };

/** What steps back: taking it along, a copy, its history, the trash, and the quiet way to help. */
export function EntryFoot({ entry, readOnly }: Props) {
  const t = useText();
  const now = useNow();
  const vault = useVault();
  const toast = useToast();
  const errorWords = useErrorWords();
  const { navigate, back } = useRouter();
  const { instant } = useDates();
  const { trash } = useEntryActions();
  const { id, past, saved, created, trashedAt, source, content } = entry;
  // Which tool it came from; what identifies it there is of no use to a reader.
  const tool = source?.split('/')[0]?.replaceAll('-', '_');
  const fixed = readOnly || trashedAt !== null;
  // A second plan would only be in the way of the one.
  const sheet = useSheetOf(entry.content);
  const once = entry.content.kind === 'worksheet' && sheet?.definition.once === true;

  async function duplicate(): Promise<void> {
    const result = await vault.call('entries.duplicate', { id, when: whenNow(now()) });
    if (!result.ok) {
      toast({ text: errorWords(result.error).what });
      return;
    }
    const copy = result.value.id;
    navigate({ screen: 'entry', id: copy });
    toast({ text: t('entry.duplicated'), undo: () => { void vault.call('entries.trash', { ids: [copy] }); back(); } });
  }

  return (
    <footer className="entry-foot">
      <div className="row">
        {trashedAt === null && <Button look="quiet" flush onClick={() => { navigate({ screen: 'take-along', ids: [id] }); }}>{t('entry.take-along')}</Button>}
        {trashedAt === null && content.kind === 'worksheet' && <Button look="quiet" onClick={() => { navigate({ screen: 'print-sheet', entry: id }); }}>{t('entry.print')}</Button>}
        {!fixed && !once && <Button look="quiet" onClick={() => void duplicate()}>{t('entry.duplicate')}</Button>}
        <Button look="quiet" onClick={() => { navigate({ screen: 'history', id }); }}>{t('entry.history', { n: past.length + 1 })}</Button>
        {!fixed && (
          <Button look="quiet" onClick={() => void trash([id]).then((done) => { if (done) back(); })}>
            {t('entry.to-trash')}
          </Button>
        )}
      </div>
      {tool !== undefined && <p className="note">{t('entry.source', { tool })}</p>}
      <p className="note">{saved === created ? t('entry.written', { when: instant(created) }) : t('entry.changed', { created: instant(created), when: instant(saved) })}</p>
    </footer>
  );
}
