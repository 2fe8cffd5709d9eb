import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useTitleWords } from './entry-words.ts';

export function Lately({ entries }: { entries: EntrySummary[] }) {
  const t = useText();
  const { near } = useDates();
  const navigate = useNavigate();
  const titleWords = useTitleWords();
  return (
    <section>
      <h2 className="section">{t('home.lately')}</h2>
      {entries.length === 0 && <p className="label">{t('home.lately-empty')}</p>}
      <ul className="home-short">
        {entries.slice(0, 5).map((entry) => {
          const title = titleWords(entry);
          return (
            <li key={entry.id}>
              <button type="button" role="link" onClick={() => { navigate({ screen: 'entry', id: entry.id }); }}>
                <span dir="auto" className={title.own ? 'words' : undefined}>{title.text}</span>
                <span className="note">{near(entry.when.at.slice(0, 10))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
