import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { cardFromThought } from '../../../electron/domain/safety/card.ts';
import { textAt } from '../../../electron/domain/worksheets/refs.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { whenNow } from '../../app/dates.ts';
import { shortcut, withCommand } from '../../app/platform.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useErrorWords } from '../../ui/error-note.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useWindowKeys } from '../../ui/use-keys.ts';

/** The fairer thought onto a coping card, with one key. */
export function MakeCard({ id, content }: { id: string; content: WorksheetContent }) {
  const t = useText();
  const now = useNow();
  const vault = useVault();
  const toast = useToast();
  const errorWords = useErrorWords();

  async function make() {
    const card = cardFromThought({ id, content }, whenNow(now()));
    const there = await vault.call('cards.list', {});
    if (there.ok && there.value.some(({ words }) => words === textAt({ field: 'words' }, card.answers))) {
      toast({ text: t('entry.card.there') });
      return;
    }
    const made = await vault.call('entries.save', { id: null, base: null, content: card, draft: null });
    if (made.ok) toast({ text: t('entry.card.made'), undo: () => void vault.call('entries.trash', { ids: [made.value.id] }) });
    else toast({ text: errorWords(made.error).what });
  }

  useWindowKeys((event) => {
    if (event.defaultPrevented || event.repeat || !withCommand(event) || event.shiftKey || event.key.toLowerCase() !== 'd') return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    void make();
  });

  return (
    <Button aria-keyshortcuts="Control+D" onClick={() => void make()}>
      {t('entry.card')} <Kbd>{shortcut('D')}</Kbd>
    </Button>
  );
}
