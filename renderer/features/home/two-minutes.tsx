import { shortcut } from '../../app/platform.ts';
import type { Route } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SheetRows } from './sheet-rows.tsx';
import { SkillRows } from './skill-rows.tsx';

type Item = { text: string; key: string | null; route: Route };

const items: Item[] = [
  { text: 'check-in', key: 'Shift C', route: { screen: 'check-in' } },
  { text: 'thought', key: null, route: { screen: 'worksheet', worksheet: 'thought-record', length: '3' } },
  { text: 'write', key: 'N', route: { screen: 'edit' } },
  { text: 'record', key: 'T', route: { screen: 'worksheet', worksheet: 'thought-record' } },
];

export function TwoMinutes() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <section>
      <h2 className="section">{t('home.two')}</h2>
      <ul className="home-short">
        {items.map((item) => (
          <li key={item.text}>
            <button type="button" onClick={() => { navigate(item.route); }}>
              <span>{t(`home.two.${item.text}`)}</span>
              <span className="note">{item.key === null ? t(`home.two.${item.text}.note`) : <Kbd>{shortcut(item.key)}</Kbd>}</span>
            </button>
          </li>
        ))}
        <SheetRows />
        <SkillRows />
      </ul>
    </section>
  );
}
