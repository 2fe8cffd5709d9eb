import { localWall } from '../../app/dates.ts';
import { useNow } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

/** From a plan's words to its times, where it has any. */
export function PlanButton({ id }: { id: string }) {
  const t = useText();
  const now = useNow();
  const navigate = useNavigate();
  const { value } = useQuery('plans.read', { plan: null, entry: id, now: localWall(now()) }, ['plans.changed']);
  return value === null ? null : <Button onClick={() => { navigate({ screen: 'planned', entry: id }); }}>{t('entry.plan')}</Button>;
}
