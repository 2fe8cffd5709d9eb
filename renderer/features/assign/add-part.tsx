import { useState } from 'react';
import { fold } from '../../../electron/domain/text/fold.ts';
import { searchSheets, type LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { exercises, useExerciseWords } from '../../reading/exercise-words.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useLibrary, useSearchWords } from '../../worksheet/library-index.ts';
import type { Add } from './draft-parts.ts';

type Found = { key: string; name: string; about: string; kind: 'sheet' | 'measure' | 'exercise'; add: Add };

const most = 8;
const kinds = ['sheet', 'measure', 'exercise'] as const;

/** Finds worksheets, questionnaires and exercises; or begins with words alone, or with a sheet of one's own. */
export function AddPart({ first, onAdd, onWrite }: { first: boolean; onAdd: (add: Add) => void; onWrite: () => void }) {
  const t = useText();
  const { language } = usePrefs();
  const sheets = useLibrary(language) ?? [];
  const wordsOf = useSearchWords();
  const words = useExerciseWords();
  const [typed, setTyped] = useState('');
  const looking = typed.trim() !== '';

  const ofSheet = ({ id, version, name, purpose, measure }: LibrarySheet): Found => ({ key: id, name, about: purpose === name ? '' : purpose, kind: measure ? 'measure' : 'sheet', add: { does: { is: 'sheet', worksheet: id, version }, task: name } });
  const shown = sheets.filter(({ id }) => id !== 'practice-plan' && id !== 'safety-plan');
  const known = ['sitting', ...exercises.map(({ id }) => id)].flatMap((id): Found[] => {
    const said = words?.[id];
    return said === undefined ? [] : [{ key: `exercise ${id}`, name: said.name, about: said.what, kind: 'exercise', add: { does: { is: 'exercise', exercise: id }, task: said.name } }];
  });
  const every = [...shown.map(ofSheet), ...known];
  const wanted = fold(typed.trim());
  const ofExercises = known.filter(({ name, about }) => fold(`${name} ${about}`).includes(wanted));
  const ofSheets = looking ? searchSheets(shown, wordsOf, typed).map(ofSheet) : [];
  const found = looking ? [...ofSheets.slice(0, most - Math.min(2, ofExercises.length)), ...ofExercises].slice(0, most) : [];

  const row = ({ key, name, about, kind, add }: Found) => (
    <li key={key} className="assign-found">
      <span>
        <span className="assign-name">{name}</span> <span className="note">{t(`assign.kind.${kind}`)}</span>
        {about !== '' && <span className="note assign-about">{about}</span>}
      </span>
      <Button aria-label={t('assign.add', { name })} onClick={() => { onAdd(add); setTyped(''); }}>{t('assign.add-short')}</Button>
    </li>
  );

  return (
    <section className="stack assign-add" aria-labelledby="assign-add">
      <h2 className="section" id="assign-add">{t(first ? 'assign.add-title' : 'assign.add-more')}</h2>
      <TextField type="search" label={t('assign.search')} hint={t('assign.search.hint')} value={typed} onChange={(event) => { setTyped(event.target.value); }} />
      <p className="visually-hidden" role="status">{looking ? t('assign.found', { n: found.length }) : ''}</p>
      {looking && found.length === 0 && <p className="note">{t('assign.found', { n: 0 })}</p>}
      {found.length > 0 && <ul className="assign-list">{found.map(row)}</ul>}
      <Fold summary={t('assign.all')}>
        <div className="stack">
          {kinds.map((kind) => (
            <section key={kind} className="stack tight">
              <h3 className="label">{t(`assign.kinds.${kind}`)}</h3>
              <ul className="assign-list">{every.filter((one) => one.kind === kind).sort((a, b) => a.name.localeCompare(b.name, language)).map(row)}</ul>
            </section>
          ))}
        </div>
      </Fold>
      <div className="row">
        <Button onClick={() => { onAdd({ does: null, task: '' }); }}>{t('assign.add-words')}</Button>
        <Button onClick={onWrite}>{t('assign.add-own')}</Button>
      </div>
    </section>
  );
}
