import { useText } from '../i18n/use-text.tsx';
import { TextButton } from '../ui/button.tsx';
import { useRouter } from './router.tsx';
import './carry-links.css';

const places = ['take-along', 'packet', 'contacts', 'shares', 'everything', 'import'] as const;

/** The other things that leave or reach this computer, one line above the page. */
export function CarryLinks({ here }: { here?: (typeof places)[number] }) {
  const t = useText();
  const { navigate } = useRouter();
  return (
    <nav aria-label={t('app.carry')}>
      <ul className="carry-links">
        {places.map((place) => (
          <li key={place}>
            {place === here ? (
              <span aria-current="page">{t(`app.carry.${place}`)}</span>
            ) : (
              <TextButton role="link" onClick={() => { navigate({ screen: place }); }}>
                {t(`app.carry.${place}`)}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
