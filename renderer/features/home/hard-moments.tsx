import type { Route } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Kbd } from '../../ui/kbd.tsx';

const items: { text: string; key: string | null; route: Route }[] = [
  { text: 'plan', key: 'F2', route: { screen: 'safety-plan' } },
  { text: 'cards', key: null, route: { screen: 'cards' } },
];

/** What was made in calmer hours. */
export function HardMoments() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <section>
      <h2 className="section">{t('home.hard')}</h2>
      <ul className="home-short">
        {items.map((item) => (
          <li key={item.text}>
            <button type="button" onClick={() => { navigate(item.route); }}>
              <span>{t(`home.hard.${item.text}`)}</span>
              {item.key !== null && <Kbd>{item.key}</Kbd>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
