import type { PageOf } from '../../app/route.ts';
import { useRouter } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useNeighbours, type Neighbour } from './use-neighbours.ts';

/** Back to where one came from, and the entries beside this one in that list. */
export function EntryNav({ route }: { route: PageOf<'entry'> }) {
  const t = useText();
  const { navigate, back } = useRouter();
  const { before, after } = useNeighbours(route.id, route.among, route.at ?? null);

  function go(to: Neighbour | null): void {
    if (to === null) return;
    const { among } = route;
    navigate({ screen: 'entry', id: to.id, at: to.at, ...(among === undefined ? {} : { among }) }, { replace: true });
  }

  return (
    <nav className="entry-nav" aria-label={t('entry.nav')}>
      <Button look="quiet" flush onClick={back}>
        <Icon name="back" />
        {t('ui.back')}
      </Button>
      <div className="row">
        <Button look="icon" aria-label={t('entry.newer')} title={t('entry.newer')} aria-disabled={before === null} onClick={() => { go(before); }}>
          <Icon name="up" />
        </Button>
        <Button look="icon" aria-label={t('entry.older')} title={t('entry.older')} aria-disabled={after === null} onClick={() => { go(after); }}>
          <Icon name="down" />
        </Button>
      </div>
    </nav>
  );
}
