import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { addPage, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { finishSheet, type Missing } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useRouter } from '../../app/router.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useGoOnKey } from '../../worksheet/use-go-on-key.ts';
import { useRowFocus } from '../../worksheet/use-row-focus.ts';
import { EditProvider } from './edit-context.tsx';
import type { SheetPlace } from './keep-sheet.ts';
import { MissingList } from './missing-list.tsx';
import { PagePart } from './page-part.tsx';
import { SheetHead } from './sheet-head.tsx';
import { EditorPreview } from './sheet-preview.tsx';
import { useSheetDraft } from './use-sheet-draft.ts';

type Props = { start: { sheet: string | null; edit: SheetEdit; place: SheetPlace; hidden: readonly string[] }; /** It is for one person, and in no library. */ within: boolean; answered: boolean };

/** A sheet being written: its words and questions, and beside them how it will be. */
export function SheetEditor({ start, within, answered }: Props) {
  const t = useText();
  const { navigate, back } = useRouter();
  const prefs = usePrefs();
  const draft = useSheetDraft(start, start.place.keep);
  const { edit, setEdit } = draft;
  const [wanted, setWanted] = useState<Tongue>(prefs.language);
  const [open, setOpen] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [error, setError] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const { box, focusRow } = useRowFocus();
  const language: Tongue = edit.words[wanted] === undefined ? (edit.words.en === undefined ? 'es' : 'en') : wanted;
  const words = edit.words[language];
  const { steps } = edit.definition;

  async function save() {
    const finished = finishSheet(edit);
    setMissing(finished.is === 'missing' ? finished.missing : []);
    if (finished.is === 'missing' || busy) return;
    setBusy(true);
    const kept = await draft.flush();
    if (!kept) {
      setBusy(false);
      return;
    }
    const saved = await draft.finish((sheet) => start.place.save(sheet, finished.sheet));
    setBusy(false);
    setError(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    if (saved.value === null) back();
    else navigate({ screen: 'sheet', worksheet: saved.value }, { replace: true });
  }

  // The button is many stops away from the question that is written.
  useGoOnKey(() => void save());

  if (words === undefined) return null;
  return (
    <EditProvider value={{ edit, setEdit, language, words, hidden: start.hidden }}>
      <div className="step editor" ref={box}>
        <StepHeader onLeave={() => void draft.flush().then(back)} saveState={draft.saveState} />
        <div className="editor-body">
          <div className="stack wide" data-drag-area>
            <PageTitle>{t(within ? 'sheet-editor.title-within' : start.sheet === null ? 'sheet-editor.title-new' : 'sheet-editor.title')}</PageTitle>
            {answered && <p className="note measure">{t('sheet-editor.answered')}</p>}
            <SheetHead onLanguage={setWanted} />
            {steps.map((step, index) => (
              <PagePart key={step.id} step={step} n={index + 1} of={steps.length} open={open} onOpen={setOpen} focusRow={focusRow} />
            ))}
            <div className="row">
              <Button onClick={() => { setEdit(addPage); }}>{t('sheet-editor.add-page')}</Button>
            </div>
          </div>
          <aside className="editor-preview card" aria-labelledby="editor-preview">
            <h2 className="section" id="editor-preview">{t('sheet-editor.preview')}</h2>
            <EditorPreview />
          </aside>
        </div>
        <footer>
          <div className="stack tight editor-foot">
            {missing.length > 0 && <MissingList missing={missing} onGo={(one) => { if (one.language !== null) setWanted(one.language); if (one.field !== null) { setOpen(one.field); focusRow(one.field); } }} />}
            {error !== null && <ErrorNote error={error} />}
          </div>
          <Button look="go" busy={busy ? t('sheet-editor.saving') : null} title={t('worksheet.go-on-key')} onClick={() => void save()}>{t(within ? 'sheet-editor.save-within' : 'sheet-editor.save')}</Button>
        </footer>
      </div>
    </EditProvider>
  );
}
