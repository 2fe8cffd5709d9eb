import { useState } from 'react';
import { lengthOf } from '../../../electron/domain/worksheets/visible.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { Star } from '../../ui/star.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import { SheetAbout, SheetAsks, SheetExamples, SheetFacts } from './sheet-parts.tsx';
import { OwnButtons } from './own-buttons.tsx';
import { StartButtons } from './start-buttons.tsx';
import { useFavourites } from './use-favourites.ts';

/** What a sheet asks, for whom it is and when not, how long it takes; then one button to start. */
export function SheetPreview({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const navigate = useNavigate();
  const { settings, readOnly } = useJournal();
  const { favourites, setFavourite } = useFavourites();
  const { definition, words } = sheet;
  const { id } = definition;
  const [length, setLength] = useState(() => lengthOf(definition, id === 'thought-record' ? settings.thoughtLength : '').id);

  return (
    <>
      <div className="stack tight">
        <div className="row">
          <Button look="quiet" flush onClick={() => { navigate({ screen: 'library' }); }}>{t('library.all')}</Button>
        </div>
        <header className="sheet-head">
          <PageTitle>{words.name}</PageTitle>
          {!readOnly && <Star label={t('library.favourite.named', { name: words.name })} hint={t('library.favourite')} on={favourites.includes(id)} onChange={(on) => { setFavourite(id, on); }} />}
        </header>
        {words.purpose !== words.name && <p className="lead measure">{words.purpose}</p>}
      </div>
      <SheetFacts sheet={sheet} />
      {definition.instrument !== undefined && <p className="note measure">{t('library.measure-ways')}</p>}
      {words.caution !== undefined && <p className="ws-caution measure">{words.caution}</p>}
      {definition.lengths.length > 1 && (
        <RadioGroup
          label={t('library.how-long')}
          options={definition.lengths.map((one) => ({
            value: one.id,
            text: words.lengths[one.id]?.name ?? one.id,
            hint: `${words.lengths[one.id]?.line ?? ''} ${t('worksheet.minutes', { n: one.minutes })}`,
          }))}
          value={length}
          onChange={setLength}
        />
      )}
      <StartButtons sheet={sheet} length={length} />
      <OwnButtons definition={definition} name={words.name} />
      <SheetAsks sheet={sheet} length={length} />
      <SheetExamples sheet={sheet} length={length} />
      <SheetAbout words={words} />
    </>
  );
}
