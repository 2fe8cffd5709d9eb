import type { SlotItem } from '../../../electron/contract/session-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

export function NextSession({ next, bring }: { next: SlotItem; bring: number }) {
  const t = useText();
  const { near, time } = useDates();
  const navigate = useNavigate();
  return (
    <section aria-label={t('home.session-next')}>
      <ul className="home-next">
        <li className="home-row">
          <span className="home-row-when">{near(next.at.slice(0, 10))} <span className="numbers">{time(next.at)}</span></span>
          <div>
            <p className="home-row-what" dir="auto">{t('home.session', { name: next.withWhom === '' ? 'none' : next.withWhom })}</p>
            <p className="note">{t('home.session.note', { bring, ticked: next.shared.length })}</p>
          </div>
          <Button onClick={() => { navigate({ screen: 'session', series: next.series, on: next.on }); }}>{t('home.session.do')}</Button>
        </li>
      </ul>
    </section>
  );
}
