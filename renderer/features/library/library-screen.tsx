import { useRef, useState } from 'react';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import { libraryOrders, searchSheets } from '../../../electron/domain/worksheets/library.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { OwnShelf } from './own-shelf.tsx';
import { LibraryGroups } from './library-groups.tsx';
import { useLibrary, useSearchWords } from '../../worksheet/library-index.ts';
import { recallLibrary, rememberLibrary, type LibraryView } from './library-memory.ts';
import { SheetRow } from './sheet-row.tsx';
import { useFavourites } from './use-favourites.ts';
import './library.css';

/** Every worksheet: what is kept at hand, then by what one needs. */
export function LibraryScreen() {
  const t = useText();
  const { language } = usePrefs();
  const sheets = useLibrary(language);
  const { favourites } = useFavourites();
  const search = useRef<HTMLInputElement>(null);
  const [view, setView] = useState(recallLibrary);
  const { order, typed, open } = view;

  function change(part: Partial<LibraryView>): void {
    setView((before) => {
      const next = { ...before, ...part };
      rememberLibrary(next);
      return next;
    });
  }

  const wordsOf = useSearchWords();
  const looking = typed.trim() !== '';
  const found = looking && sheets !== null ? searchSheets(sheets, wordsOf, typed) : [];
  const liked = favourites.toReversed().flatMap((id) => sheets?.find((sheet) => sheet.id === id) ?? []);

  return (
    <>
      <PageHead title={t('library.title')}>
        <p className="lead measure">{t('library.lead')}</p>
      </PageHead>
      <search className="library-search">
        <Icon name="search" />
        <input
          ref={search}
          className="input"
          type="search"
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          aria-label={t('library.search')}
          placeholder={t('library.search.hint')}
          onChange={(event) => { change({ typed: event.target.value }); }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            change({ typed: '' });
          }}
        />
        {looking && (
          <Button look="icon" aria-label={t('library.search.clear')} onClick={() => { change({ typed: '' }); search.current?.focus(); }}>
            <Icon name="close" />
          </Button>
        )}
      </search>
      <p className="visually-hidden" role="status">{looking && sheets !== null ? t('library.found', { n: found.length }) : ''}</p>
      {sheets !== null && looking && (
        <section>
          <h2 className="section">{t('library.found', { n: found.length })}</h2>
          {found.length === 0 && <p className="measure">{t('library.none')}</p>}
          <ul className="library-rows">{found.map((sheet) => <SheetRow key={sheet.id} sheet={sheet} />)}</ul>
        </section>
      )}
      {sheets !== null && !looking && (
        <>
          {liked.length > 0 && (
            <section>
              <h2 className="section">{t('library.favourites')}</h2>
              <ul className="library-rows">{liked.map((sheet) => <SheetRow key={sheet.id} sheet={sheet} />)}</ul>
            </section>
          )}
          <OwnShelf sheets={sheets.filter(({ id }) => isOwnSheetId(id))} />
          <RadioGroup
            label={t('library.order')}
            options={libraryOrders.map((one) => ({ value: one, text: t(`library.order.${one}`) }))}
            value={order}
            onChange={(next) => {
              const one = libraryOrders.find((known) => known === next);
              if (one !== undefined) change({ order: one });
            }}
          />
          <LibraryGroups
            sheets={sheets}
            order={order}
            open={open}
            onOpen={(key, now) => { if (open.includes(key) !== now) change({ open: now ? [...open, key] : open.filter((one) => one !== key) }); }}
          />
        </>
      )}
    </>
  );
}
