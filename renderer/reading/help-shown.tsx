import type { WorksheetContent } from '../../electron/domain/entries/entry.ts';
import { useDates } from '../app/dates.ts';
import { useText } from '../i18n/use-text.tsx';

type Props = { shown: NonNullable<WorksheetContent['help']> };

/** When an answer opened the page with ways to help, and what was chosen there: to be looked back on together (clinical reference 4.1.4). It is no grade. */
export function HelpShown({ shown }: Props) {
  const t = useText();
  const { instant } = useDates();
  return (
    <section className="reading-help stack tight" aria-labelledby="reading-help">
      <h2 className="section" id="reading-help">{t('reading.help')}</h2>
      <ul>
        {shown.map(({ at, choice }) => <li key={at}>{t(`reading.help.${choice ?? 'open'}`, { when: instant(at) })}</li>)}
      </ul>
      <p className="note">{t('reading.help.who')}</p>
    </section>
  );
}
