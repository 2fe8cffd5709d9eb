import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { rerateFields } from '../../../electron/domain/worksheets/looks.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { addDays, useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetOf } from '../../reading/use-entry-head.ts';
import { Button } from '../../ui/button.tsx';
import { useErrorWords } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { EntryValue } from './entry-value.ts';

type Props = { entry: EntryValue; content: WorksheetContent; onChanged: () => void };

const days = [3, 7, 14] as const;

/** Looking again at the record: now, or on a later day. */
export function EntryLook({ entry, content, onChanged }: Props) {
  const t = useText();
  const vault = useVault();
  const toast = useToast();
  const errorWords = useErrorWords();
  const navigate = useNavigate();
  const { today, near } = useDates();
  const sheet = useSheetOf(content);
  if (sheet === undefined || sheet === null || rerateFields(sheet.definition, content.answers).length === 0) return null;
  const { lookOn } = content;

  async function ask(day: string | null): Promise<void> {
    const result = await vault.call('entries.mark', { ids: [entry.id], lookOn: day });
    if (!result.ok) toast({ text: errorWords(result.error).what });
    onChanged();
  }

  return (
    <section className="entry-look" aria-labelledby="entry-look">
      <h2 className="section" id="entry-look">{t('entry.look')}</h2>
      <p>{lookOn === null ? t('entry.look.about') : lookOn <= today ? t('entry.look.due') : t('entry.look.on', { day: near(lookOn) })}</p>
      <div className="row">
        <Button onClick={() => { navigate({ screen: 'look-again', id: entry.id }); }}>{t('entry.look.now')}</Button>
        {lookOn === null
          ? days.map((n) => <Button key={n} look="quiet" onClick={() => void ask(addDays(today, n))}>{t('entry.look.in', { n })}</Button>)
          : <Button look="quiet" onClick={() => void ask(null)}>{t('entry.look.no-more')}</Button>}
      </div>
    </section>
  );
}
