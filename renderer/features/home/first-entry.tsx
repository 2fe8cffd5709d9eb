import type { Route } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

const ways: { text: string; route: Route }[] = [
  { text: 'write', route: { screen: 'edit' } },
  { text: 'check-in', route: { screen: 'check-in' } },
  { text: 'thought', route: { screen: 'worksheet', worksheet: 'thought-record', length: '3' } },
  { text: 'plan', route: { screen: 'plan-form' } },
  { text: 'import', route: { screen: 'import' } },
];

/** Ways to begin, one line each. */
export function FirstEntry() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <section className="stack" aria-label={t('home.two')}>
      <p className="lead measure">{t('home.first')}</p>
      <ul className="home-next">
        {ways.map((way) => (
          <li key={way.text} className="home-row two-parts">
            <div>
              <p className="home-row-what">{t(`home.first.${way.text}`)}</p>
              <p className="note">{t(`home.first.${way.text}.note`)}</p>
            </div>
            <Button onClick={() => { navigate(way.route); }}>{t(`home.first.${way.text}.do`)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
