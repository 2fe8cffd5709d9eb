import type { ReactNode } from 'react';
import type { PageRoute } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Steps } from '../../ui/progress.tsx';

type Place = 'take-along' | 'packet' | 'shares' | 'everything';

const places: { place: Place; route: PageRoute }[] = [
  { place: 'take-along', route: { screen: 'take-along' } },
  { place: 'packet', route: { screen: 'packet' } },
  { place: 'shares', route: { screen: 'shares' } },
  { place: 'everything', route: { screen: 'everything' } },
];

/** The other things that leave or reach this computer, one line above the page. */
export function CarryLinks({ here }: { here: Place }) {
  const t = useText();
  const { navigate } = useRouter();
  return (
    <nav aria-label={t('carry.links')}>
      <ul className="carry-links">
        {places.map(({ place, route }) => (
          <li key={place}>
            {place === here ? (
              <span aria-current="page">{t(`carry.link.${place}`)}</span>
            ) : (
              <TextButton role="link" onClick={() => { navigate(route); }}>
                {t(`carry.link.${place}`)}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading of a step on the way, with how far it is. */
export function StepHead({ at, title, children }: { at: 1 | 2 | 3 | 4; title: string; children?: ReactNode }) {
  return (
    <PageHead title={title} above={<Steps at={at} of={4} />}>
      {children}
    </PageHead>
  );
}
