import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { listedFilter } from '../../../electron/contract/empty-filter.ts';
import { useVault } from '../../app/bridge-context.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EntryList, type ChooseHow } from './entry-list.tsx';
import { isNarrowed } from './filter-parts.ts';
import { JournalEmpty } from './journal-empty.tsx';
import { ListCount } from './list-count.tsx';
import { SearchBar } from './search-bar.tsx';
import { noSelection, runOf, toggled, withIds } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useEntryList } from './use-entry-list.ts';
import './journal.css';

export function JournalScreen({ route }: { route: PageOf<'journal'> }) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { trash } = useEntryActions();
  const list = useEntryList({ ...listedFilter, ...route.filter });
  const { snapshot, filter, setFilter, remember } = list;
  const [selection, keepSelection] = useState(list.memory.selection);
  const search = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [covered, setCovered] = useState(0);
  const total = snapshot.total ?? 0;

  const setSelection = useCallback((next: typeof selection) => {
    keepSelection(next);
    remember({ selection: next });
  }, [remember]);

  useLayoutEffect(() => {
    setCovered((search.current?.offsetHeight ?? 0) + 16);
  }, []);

  async function idsOf(first: number, last: number): Promise<string[]> {
    const near = Array.from({ length: last - first + 1 }, (_, n) => snapshot.item(first + n)?.id);
    if (near.every((id) => id !== undefined)) return near;
    const all = await vault.call('entries.ids', { filter: snapshot.filter });
    return all.ok ? all.value.slice(first, last + 1) : [];
  }

  const choose = (index: number, how: ChooseHow) => {
    const id = snapshot.item(index)?.id;
    if (how === 'toggle') {
      if (id !== undefined) setSelection(toggled(selection, id, index));
      return;
    }
    const anchored = selection.anchor === null ? { ...selection, anchor: list.active } : selection;
    const { first, last } = runOf(anchored, index);
    void idsOf(first, last).then((ids) => { setSelection(withIds(anchored, ids)); });
  };

  const chooseAll = async () => {
    const all = await vault.call('entries.ids', { filter: snapshot.filter });
    if (all.ok) setSelection({ ids: new Set(all.value), anchor: 0 });
  };

  const trashChosen = async () => {
    const at = snapshot.item(list.active)?.id;
    const ids = selection.ids.size > 0 ? [...selection.ids] : at === undefined ? [] : [at];
    if (readOnly || ids.length === 0) return;
    if (await trash(ids)) setSelection(noSelection);
  };

  return (
    <>
      <PageHead
        title={t('journal.title')}
        beside={
          <div className="row">
            <Button look="quiet" flush onClick={() => { navigate({ screen: 'trash' }); }}>{t('journal.trash')}</Button>
            {!readOnly && <Button look="go" onClick={() => { navigate({ screen: 'edit' }); }}>{t('journal.write')}</Button>}
          </div>
        }
      />
      <div className="journal" ref={body}>
        <SearchBar
          ref={search}
          text={list.text}
          onText={list.setText}
          filter={filter}
          onFilter={setFilter}
          begin={route.search === true}
          onDown={() => { body.current?.querySelector<HTMLElement>('.journal-open[tabindex="0"]')?.focus(); }}
        />
        <ListCount snapshot={snapshot} narrowed={isNarrowed(snapshot.filter)} onOut={() => { navigate({ screen: 'everything', filter: snapshot.filter }); }} />
        {snapshot.error !== null && <ErrorNote error={snapshot.error} onRetry={list.refresh} />}
        {snapshot.total === 0 && !snapshot.loading && (
          <JournalEmpty narrowed={isNarrowed(snapshot.filter)} readOnly={readOnly} onClear={() => { setFilter(listedFilter); }} />
        )}
        {total > 0 && (
          <EntryList
            label={t('journal.title')}
            snapshot={snapshot}
            need={list.need}
            memory={list.memory}
            remember={remember}
            active={list.active}
            onActive={list.setActive}
            chosen={selection.ids}
            covered={covered}
            onOpen={(index) => {
              const id = snapshot.item(index)?.id;
              if (id !== undefined) navigate({ screen: 'entry', id, among: snapshot.filter, at: index });
            }}
            onChoose={choose}
            onChooseAll={() => void chooseAll()}
            onChooseNone={() => { setSelection(noSelection); }}
            onDelete={() => void trashChosen()}
          />
        )}
      </div>
      {selection.ids.size > 0 && (
        <SelectionBar
          ids={selection.ids}
          total={total}
          readOnly={readOnly}
          onAll={() => void chooseAll()}
          onNone={() => { setSelection(noSelection); }}
          onTrash={() => void trashChosen()}
        />
      )}
    </>
  );
}
