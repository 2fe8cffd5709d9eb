import { useState } from 'react';
import type { Failure, Result } from '../../../electron/contract/result.ts';
import { isOwnSheetId } from '../../../electron/domain/own-sheets/own-labels.ts';
import type { Definition } from '../../../electron/domain/worksheets/definition-schema.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useToast } from '../../ui/toast.tsx';
import { readOwnSheets } from '../../worksheet/own-sheets.ts';

/** What can be done with a sheet but fill it in. A measure is used as it is, so it offers no copy. */
export function OwnButtons({ definition, name }: { definition: Definition; name: string }) {
  const t = useText();
  const vault = useVault();
  const shell = useShell();
  const toast = useToast();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  const { id, version } = definition;
  const own = isOwnSheetId(id);

  async function save() {
    const grant = await shell.call('files.save', { purpose: 'worksheet', suggested: name.slice(0, 80) });
    if (grant === null) return;
    const result = await vault.call('own-sheets.export', { sheet: id, version, token: grant.token });
    setError(result.ok ? null : result.error);
    if (result.ok) toast({ text: t('library.own.exported', { file: grant.label, folder: grant.folder }) });
  }

  async function shown(change: Promise<Result<boolean>>): Promise<boolean> {
    const result = await change;
    setError(result.ok ? null : result.error);
    if (result.ok) await readOwnSheets();
    return result.ok;
  }

  async function remove() {
    if (!(await shown(vault.call('own-sheets.remove', { sheet: id })))) return;
    navigate({ screen: 'library' }, { replace: true });
    toast({ text: t('library.own.removed'), undo: () => void shown(vault.call('own-sheets.restore', { sheet: id })) });
  }

  if (definition.instrument !== undefined) return null;
  return (
    <>
      <div className="row">
        {own && !readOnly && <Button onClick={() => { navigate({ screen: 'sheet-editor', sheet: id }); }}>{t('library.own.change')}</Button>}
        {own && <Button onClick={() => void save()}>{t('library.own.export')}</Button>}
        {!readOnly && <Button look="quiet" onClick={() => { navigate({ screen: 'sheet-editor', copy: id }); }}>{t('library.own.copy')}</Button>}
        {own && !readOnly && <Button look="quiet" onClick={() => void remove()}>{t('library.own.remove')}</Button>}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
