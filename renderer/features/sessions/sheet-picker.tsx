import { useState } from 'react';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import { fold } from '../../../electron/domain/text/fold.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetNames } from '../../reading/use-sheet-names.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';

/** Any sheet that comes with the app. The person's own are not named: nobody chose to show them. */
export function SheetPicker({ taken, onPick, onClose }: { taken: readonly string[]; onPick: (worksheet: string) => void; onClose: () => void }) {
  const t = useText();
  const { language } = usePrefs();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed.trim());
  const names = useSheetNames(language).filter(({ id, name }) => !isOwnSheetId(id) && !taken.includes(id) && fold(name).includes(wanted));
  return (
    <Dialog shape="wide" title={t('sessions.beside')} onClose={onClose}>
      <TextField data-first type="search" label={t('sessions.beside.find')} value={typed} maxLength={100} onChange={(event) => { setTyped(event.target.value); }} />
      {names.length === 0 && <p role="status">{t('sessions.beside.none')}</p>}
      <ul className="together-pick">
        {names.toSorted((a, b) => a.name.localeCompare(b.name, language)).map(({ id, name }) => (
          <li key={id}><Button look="quiet" flush onClick={() => { onPick(id); }}>{name}</Button></li>
        ))}
      </ul>
    </Dialog>
  );
}
