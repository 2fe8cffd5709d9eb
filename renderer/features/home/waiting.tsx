import { useState } from 'react';
import type { DueItem } from '../../../electron/contract/entry-calls.ts';
import { useDates } from '../../app/dates.ts';
import type { Route } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';
import { useTitleWords } from './entry-words.ts';

const shownAtFirst = 4;

function routeOf(item: DueItem): Route {
  if (item.kind === 'look-again') return { screen: 'look-again', id: item.id };
  if (item.kind === 'part' || item.kind === 'later') return { screen: 'worksheet', entry: item.id };
  if (item.entry.kind === 'check-in') return { screen: 'check-in', draft: item.id };
  return item.entry.kind === 'journal' ? { screen: 'edit', draft: item.id } : { screen: 'worksheet', draft: item.id };
}

function WaitingRow({ item }: { item: DueItem }) {
  const t = useText();
  const { near } = useDates();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const kindName = useKindName();
  const title = useTitleWords()(item.entry);
  const day = item.entry.when.at.slice(0, 10);
  return (
    <li className="home-row">
      <span className="home-row-when">{item.on === null ? t(`home.due.${item.kind}`) : near(item.on)}</span>
      <div>
        <p dir="auto" className={title.own ? 'home-row-what own' : 'home-row-what'}>{title.text}</p>
        <p className="note">{t(`home.due.${item.kind}.note`, { kind: kindName(item.entry), day: near(day) })}</p>
      </div>
      {!readOnly && (
        <Button onClick={() => { navigate(routeOf(item)); }}>
          {t(`home.due.${item.kind}.do`)}
        </Button>
      )}
    </li>
  );
}

export function Waiting({ due }: { due: DueItem[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, shownAtFirst);
  return (
    <section aria-label={t('home.waiting')}>
      <ul className="home-next">
        {shown.map((item) => (
          <WaitingRow key={`${item.kind}/${item.id}`} item={item} />
        ))}
      </ul>
      {due.length > shown.length && (
        <Button look="quiet" flush onClick={() => { setAll(true); }}>
          {t('home.more', { n: due.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
