import { useState, type ReactNode } from 'react';
import type { EntrySummary } from '../../../electron/contract/entry-calls.ts';
import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { offered } from './block-state.ts';
import { PlanNews } from './plan-news.tsx';

type Props = { sheet: SheetValue; shared: readonly string[]; fixed: boolean; onTick: (key: string, to: boolean) => void };

const shownAtFirst = 6;

/** Plans and entries, each with a tick of its own. */
export function EntryTicks({ sheet, shared, fixed, onTick }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const byId = new Map(sheet.entries.map((entry) => [entry.id, entry]));
  const { brought, others } = offered(sheet);
  const [all, setAll] = useState(false);
  const [older, setOlder] = useState(false);
  const rerated = new Set(sheet.rerated);

  const row = (key: string, entry: EntrySummary | undefined, more?: ReactNode) =>
    entry === undefined ? null : (
      <li key={key}>
        <Checkbox
          label={<><EntryName entry={entry} />{rerated.has(entry.id) && <span className="note">{t('sessions.rerated')}</span>}</>}
          checked={shared.includes(key)}
          disabled={fixed}
          onChange={(to) => { onTick(key, to); }}
        />
        {more}
      </li>
    );

  const shown = all ? others : others.slice(0, shownAtFirst);
  return (
    <>
      <Group name={t('sessions.block.plans')} some={sheet.plans.length > 0}>
        {sheet.plans.map((plan) => row(`plan/${plan.entry}`, byId.get(plan.entry), <div className="session-says"><PlanNews plan={plan} />{plan.standing && <div><TextButton onClick={() => { navigate({ screen: 'planned', entry: plan.entry }); }}>{t('sessions.plan.all-times')}</TextButton></div>}</div>))}
      </Group>
      <Group name={t('sessions.block.bring')} some={brought.length > 0}>
        {brought.map((id) => row(`entry/${id}`, byId.get(id)))}
      </Group>
      <Group name={t('sessions.block.others')} some={others.length > 0} after={others.length > shown.length && <Button look="quiet" flush onClick={() => { setAll(true); }}>{t('sessions.more', { n: others.length - shown.length })}</Button>}>
        {shown.map((id) => row(`entry/${id}`, byId.get(id)))}
      </Group>
      <Group name={t('sessions.block.older')} some={sheet.older.length > 0} after={!older && <Button look="quiet" flush onClick={() => { setOlder(true); }}>{t('sessions.older', { n: sheet.older.length })}</Button>}>
        {sheet.older.filter((id) => older || shared.includes(`entry/${id}`)).map((id) => row(`entry/${id}`, byId.get(id)))}
      </Group>
    </>
  );
}

function Group({ name, some, after, children }: { name: string; some: boolean; after?: ReactNode; children: ReactNode }) {
  if (!some) return null;
  return (
    <section className="session-block" aria-label={name}>
      <h2 className="label">{name}</h2>
      <ul className="session-entries">{children}</ul>
      {after}
    </section>
  );
}
