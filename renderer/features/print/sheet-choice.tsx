import { useState } from 'react';
import { searchSheets } from '../../../electron/domain/worksheets/library.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { useLibrary, useSearchWords } from '../../worksheet/library-index.ts';
import { withTick } from './print-state.ts';

type Props = { sheets: readonly string[]; onSheets: (sheets: string[]) => void };

/** Which sheets, looked for as in the library: those for one session go into one file. What is ticked stays in sight. */
export function SheetChoice({ sheets, onSheets }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const [wanted, setWanted] = useState('');
  const wordsOf = useSearchWords();
  const all = (useLibrary(language) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, language));
  const found = wanted.trim() === '' ? all : searchSheets(all, wordsOf, wanted);
  const shown = [...found, ...all.filter((sheet) => sheets.includes(sheet.id) && !found.includes(sheet))];
  return (
    <div className="stack tight">
      <TextField type="search" label={t('print.find')} value={wanted} onChange={(event) => { setWanted(event.target.value); }} />
      <fieldset className="group">
        <legend className="label">{t('print.sheets')}</legend>
        <div className="print-sheets">
          {shown.map(({ id, name }) => (
            <Checkbox key={id} label={name} checked={sheets.includes(id)} onChange={(on) => { onSheets(withTick(sheets, id, on)); }} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
