import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useEntryHead } from '../../reading/use-entry-head.ts';
import type { Selection } from '../../../electron/domain/packets/packet.ts';
import { toggled, type Way } from './carry-state.ts';
import { useContents, type Held } from './use-contents.ts';

type Props = { way: Exclude<Way, 'hand'>; session: Selection['session']; found: readonly string[]; unticked: readonly string[]; onUnticked: (ids: string[]) => void };

const page = 60;

/** What a way found, all ticked to begin with. */
export function ChooseFound({ way, session, found, unticked, onUnticked }: Props) {
  const t = useText();
  const [shown, setShown] = useState(page);
  const { held, error, again } = useContents(found.slice(0, shown), way === 'given' ? session : undefined);
  const all = unticked.length === 0;

  if (found.length === 0) return <EmptyState says={t(`carry.choose.${way}-empty`)} />;
  if (error !== null) return <ErrorNote error={error} onRetry={again} />;
  return (
    <section className="stack tight" aria-label={t('carry.choose.list')}>
      <div className="row end">
        <Button look="quiet" flush onClick={() => { onUnticked(all ? [...found] : []); }}>
          {t(all ? 'carry.choose.untick-all' : 'carry.choose.tick-all')}
        </Button>
      </div>
      <ul className="carry-list">
        {held?.map((one) => (
          <FoundRow key={one.id} one={one} ticked={!unticked.includes(one.id)} onTick={(on) => { onUnticked(toggled(unticked, [one.id], !on)); }} />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" flush onClick={() => { setShown(shown + page); }}>
          {t('carry.choose.more', { n: found.length - shown })}
        </Button>
      )}
    </section>
  );
}

function FoundRow({ one, ticked, onTick }: { one: Held; ticked: boolean; onTick: (on: boolean) => void }) {
  const { title, kind, when } = useEntryHead(one.content);
  return (
    <li>
      <Checkbox
        checked={ticked}
        onChange={onTick}
        label={<span className="words carry-row-title">{title}</span>}
        hint={[...new Set([when, kind])].filter((part) => part !== '' && part !== title).join(' · ')}
      />
    </li>
  );
}
