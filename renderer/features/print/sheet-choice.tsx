import { useState } from 'react';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { plain } from '../../../electron/domain/worksheets/vocabulary.ts';
import { withTick } from './print-state.ts';

type Props = { sheets: readonly string[]; onSheets: (sheets: string[]) => void };

/** Which sheets, by name: those for one session go into one file. */
export function SheetChoice({ sheets, onSheets }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const [wanted, setWanted] = useState('');
  const names = useSheetNames(language).toSorted((a, b) => a.name.localeCompare(b.name, language));
  const found = names.filter(({ id, name }) => sheets.includes(id) || plain(name).includes(plain(wanted)));
  return (
    <div className="stack tight">
      <TextField type="search" label={t('print.find')} value={wanted} onChange={(event) => { setWanted(event.target.value); }} />
      <fieldset className="group">
        <legend className="label">{t('print.sheets')}</legend>
        <div className="print-sheets">
          {found.map(({ id, name }) => (
            <Checkbox key={id} label={name} checked={sheets.includes(id)} onChange={(on) => { onSheets(withTick(sheets, id, on)); }} />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
