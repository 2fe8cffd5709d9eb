import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { blocks } from '../../../electron/domain/sessions/shown.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { BlockBody } from './block-body.tsx';
import { hasWords, offered } from './block-state.ts';
import { PlanNews } from './plan-news.tsx';

/** The session sheet on paper: what was ticked, and nothing of the rest. */
export function SessionPaper({ title, sheet, shared }: { title: string; sheet: SheetValue; shared: readonly string[] }) {
  const t = useText();
  const byId = new Map(sheet.entries.map((entry) => [entry.id, entry]));
  const { brought, others } = offered(sheet);
  const plans = sheet.plans.filter(({ entry }) => shared.includes(`plan/${entry}`));
  const entries = [...brought, ...others, ...sheet.older].filter((id) => shared.includes(`entry/${id}`)).flatMap((id) => byId.get(id) ?? []);
  return (
    <div className="session-paper">
      <h1>{title}</h1>
      {blocks.filter((block) => shared.includes(block) && hasWords(block, sheet)).map((block) => (
        <section key={block}>
          <h2>{t(`sessions.block.${block}`)}</h2>
          <BlockBody block={block} sheet={sheet} />
        </section>
      ))}
      {plans.length > 0 && (
        <section>
          <h2>{t('sessions.block.plans')}</h2>
          {plans.map((plan) => {
            const entry = byId.get(plan.entry);
            return <div key={plan.entry}>{entry !== undefined && <EntryName entry={entry} />}<PlanNews plan={plan} /></div>;
          })}
        </section>
      )}
      {entries.length > 0 && (
        <section>
          <h2>{t('sessions.block.entries')}</h2>
          <ul>{entries.map((entry) => <li key={entry.id}><EntryName entry={entry} /></li>)}</ul>
        </section>
      )}
    </div>
  );
}
