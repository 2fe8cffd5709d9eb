import { useDeferredValue, useState } from 'react';
import type { ListItem } from '../../../electron/contract/entry-calls.ts';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { TextField } from '../../ui/field.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';
import { toggled } from './carry-state.ts';

const page = 60;
const most = 500;

type Props = { picked: readonly string[]; onPicked: (ids: string[]) => void };

export function ChooseByHand({ picked, onPicked }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(page);
  const asked = useDeferredValue(text.trim().slice(0, 200));
  const { value, error, again } = useQuery('entries.list', { filter: { ...listedFilter, text: asked }, offset: 0, limit: shown }, ['entries.changed', 'vault.loaded']);

  return (
    <section className="stack" aria-label={t('carry.choose.list')}>
      <TextField
        type="search"
        label={t('carry.choose.search')}
        value={text}
        maxLength={200}
        onChange={(event) => { setText(event.target.value); setShown(page); }}
      />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value?.total === 0 && <EmptyState says={t(asked === '' ? 'carry.choose.hand-empty' : 'carry.choose.search-empty')} />}
      <ul className="carry-list">
        {value?.items.map((item) => (
          <HandRow key={item.id} item={item} ticked={picked.includes(item.id)} onTick={(on) => { onPicked(toggled(picked, [item.id], on)); }} />
        ))}
      </ul>
      {value !== null && value.total > shown && shown < most && (
        <Button look="quiet" flush onClick={() => { setShown(Math.min(most, shown + page)); }}>
          {t('carry.choose.more', { n: value.total - shown })}
        </Button>
      )}
      {value !== null && value.total > most && shown >= most && <p className="note">{t('carry.choose.older')}</p>}
    </section>
  );
}

function HandRow({ item, ticked, onTick }: { item: ListItem; ticked: boolean; onTick: (on: boolean) => void }) {
  const dates = useDates();
  const kind = useKindName()(item);
  return (
    <li>
      <Checkbox
        checked={ticked}
        onChange={onTick}
        label={<span className="words carry-row-title">{item.title === '' ? kind : item.title}</span>}
        hint={[dates.both(item.when.at), item.title === '' ? '' : kind].filter(Boolean).join(' · ')}
      />
    </li>
  );
}
