import { useState } from 'react';
import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';
import { Button } from '../../ui/button.tsx';
import { useErrorWords } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { EntryValue } from './entry-value.ts';
import { LinkDialog } from './link-dialog.tsx';

type Props = { entry: EntryValue; fixed: boolean; onChanged: () => void };

/** Entries that this one points to, and those that point here. A link can be walked both ways. */
export function EntryLinks({ entry, fixed, onChanged }: Props) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const errorWords = useErrorWords();
  const navigate = useNavigate();
  const kindName = useKindName();
  const { near } = useDates();
  const [choosing, setChoosing] = useState(false);
  const { id, content, links, linkedFrom } = entry;
  const others = linkedFrom.filter((from) => !links.some((to) => to.id === from.id));

  async function change(mark: { addLink?: string; removeLink?: string }): Promise<void> {
    const result = await vault.call('entries.mark', { ids: [id], ...mark });
    if (!result.ok) toast({ text: errorWords(result.error).what });
    onChanged();
  }

  function row(other: EntrySummary, own: boolean) {
    const title = other.title === '' ? kindName(other) : other.title;
    return (
      <li key={other.id} className="entry-link">
        <button type="button" role="link" className="plain-link" onClick={() => { navigate({ screen: 'entry', id: other.id }); }}>{title}</button>
        <span className="note">
          {[near(other.when.at.slice(0, 10)), other.title === '' ? '' : kindName(other), own ? '' : t('entry.link.from')].filter(Boolean).join(' · ')}
        </span>
        {own && !fixed && (
          <Button look="icon" aria-label={t('entry.link.remove', { title })} onClick={() => void change({ removeLink: other.id })}>
            <Icon name="close" />
          </Button>
        )}
      </li>
    );
  }

  if (fixed && links.length + others.length === 0) return null;
  return (
    <section className="entry-links" aria-labelledby="entry-links">
      <h2 className="label" id="entry-links">{t('entry.links')}</h2>
      {links.length + others.length > 0 && <ul>{[...links.map((other) => row(other, true)), ...others.map((other) => row(other, false))]}</ul>}
      {!fixed && <Button look="quiet" flush onClick={() => { setChoosing(true); }}>{t('entry.link.add')}</Button>}
      {choosing && (
        <LinkDialog
          without={[id, ...content.links]}
          onClose={() => { setChoosing(false); }}
          onChoose={(to) => {
            setChoosing(false);
            void change({ addLink: to });
          }}
        />
      )}
    </section>
  );
}
