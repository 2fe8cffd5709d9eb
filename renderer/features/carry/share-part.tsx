import { useState } from 'react';
import type { ShareParts } from '../../../electron/contract/carry-calls.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryHead } from '../../reading/use-entry-head.ts';
import { useFieldLabels } from '../../reading/use-field-labels.ts';
import { TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';

/** Which entries went, and what was left out of each. Read when it is opened. */
export function SharePart({ id }: { id: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { value, error, again } = useQuery('shares.read', open ? { id } : null);
  return (
    <Fold summary={t('carry.shares.which')} open={open} onToggle={setOpen}>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && <Parts {...value} />}
    </Fold>
  );
}

function Parts({ entries, plans, gone, more }: ShareParts) {
  const t = useText();
  return (
    <ul className="carry-shared">
      {entries.map((entry) => <SharedEntry key={entry.id} {...entry} />)}
      {plans.map(({ plan, task, struck }) => (
        <li key={plan}>
          <span className="words" dir="auto">{task}</span>
          <LeftOut parts={struck.map((part) => t(`reading.plan.part.${part}`))} />
        </li>
      ))}
      {more > 0 && <li className="note">{t('carry.shares.more', { n: more })}</li>}
      {gone > 0 && <li className="note">{t('carry.shares.gone', { n: gone })}</li>}
    </ul>
  );
}

function SharedEntry({ id, content, struck }: ShareParts['entries'][number]) {
  const t = useText();
  const navigate = useNavigate();
  const label = useFieldLabels(content);
  const { title, when } = useEntryHead(content);
  return (
    <li>
      <TextButton onClick={() => { navigate({ screen: 'entry', id }); }}>{title === '' ? t('reading.kind.worksheet') : title}</TextButton>
      <span className="note carry-kept">{when}</span>
      <LeftOut parts={struck.map(label)} />
    </li>
  );
}

function LeftOut({ parts }: { parts: readonly string[] }) {
  const t = useText();
  return parts.length === 0 ? null : <span className="note carry-kept">{t('carry.shares.left-out', { what: parts.join(', ') })}</span>;
}
