import { useEffect, useMemo, useRef, useState } from 'react';
import type { AssignmentDraft, TailoredCopy } from '../../../electron/domain/assignments/assignment-records.ts';
import { withoutLanguage, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import { readEdit } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { wordsBehind } from '../../../electron/domain/own-sheets/words-behind.ts';
import { answerKinds } from '../../../electron/domain/worksheets/kinds.ts';
import { fieldIdsOf } from '../../../electron/domain/worksheets/visible.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useToast } from '../../ui/toast.tsx';
import { listSheets } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { copyOf, editOf, hiddenIn, isOf, withCopy, withoutCopy } from './draft-parts.ts';
import type { ChangeDraft } from './use-assign-draft.ts';

type Props = { n: number; does: { worksheet: string; version: number }; copy: TailoredCopy | undefined; name: string; who: string; onDraft: ChangeDraft; onCopy: (sheet: string) => void };

/** A sheet as it is, or changed for this person alone: questions left out with a tick, all else in the sheet editor. A measure stays as it is. */
export function CopyPart({ n, does, copy, name, who, onDraft, onCopy }: Props) {
  const t = useText();
  const toast = useToast();
  const { language } = usePrefs();
  const sheet = useWorksheet(does.worksheet, does.version, language);
  const [busy, setBusy] = useState(false);
  const making = useRef<Promise<TailoredCopy | null> | null>(null);
  const at = n - 1;

  /** One copy, however fast two ticks follow one another. */
  function copied(): Promise<TailoredCopy | null> {
    if (copy !== undefined) return Promise.resolve(copy);
    making.current ??= make();
    return making.current;
  }

  async function make(): Promise<TailoredCopy | null> {
    setBusy(true);
    const made = await copyOf(does.worksheet, does.version);
    setBusy(false);
    if (made === null) making.current = null;
    else onDraft((before) => withCopy(before, at, made));
    return made;
  }

  async function edit() {
    const made = await copied();
    if (made !== null) onCopy(made.sheet);
  }

  async function hide(field: string, hidden: boolean) {
    const made = await copied();
    if (made !== null) onDraft((before) => hiddenIn(before, made.sheet, field, hidden));
  }

  function back() {
    const of = copy?.of ?? null;
    const version = listSheets().find(({ id }) => id === of)?.version;
    if (copy === undefined || of === null || version === undefined) return;
    making.current = null;
    onDraft((before) => withoutCopy(before, at, of, version));
    const again = (now: AssignmentDraft) => (isOf(now, at, of) ? withCopy(now, at, copy) : now);
    toast({ text: t('assign.copy.gone', { name }), here: true, undo() { onDraft(again); } });
  }

  if (copy === undefined && sheet?.definition.instrument !== undefined) return <p className="note">{t('assign.measure')}</p>;
  return (
    <div className="stack tight assign-copy">
      {copy !== undefined && copy.of !== null && <p className="note">{who === '' ? t('assign.copy.changed') : t('assign.copy.changed-for', { name: who })}</p>}
      {copy !== undefined && copy.of !== null && <Behind copy={copy} of={copy.of} onText={(text) => { onDraft((before) => ({ ...before, copies: before.copies.map((one) => (one.sheet === copy.sheet ? { ...one, text } : one)) })); }} />}
      <div className="row">
        <Button busy={busy ? t('assign.copy.busy') : null} onClick={() => void edit()}>{t(copy?.of === null ? 'assign.copy.write' : 'assign.copy.edit', { name })}</Button>
        {copy !== undefined && copy.of !== null && <Button look="quiet" onClick={back}>{t('assign.copy.back')}</Button>}
      </div>
      {copy?.of !== null && <Fold summary={t('assign.hide', { n: copy?.hidden.length ?? 0, name })}><Questions {...(copy === undefined ? { sheet: sheet ?? null } : { copy })} onHide={(field, hidden) => void hide(field, hidden)} /></Fold>}
    </div>
  );
}

/** What was reworded in one language alone is named: the person may read the other. */
function Behind({ copy, of, onText }: { copy: TailoredCopy; of: string; onText: (text: string) => void }) {
  const t = useText();
  const toast = useToast();
  const [original, setOriginal] = useState<SheetEdit | null>(null);
  const edit = useMemo(() => readEdit(copy.text), [copy.text]);

  useEffect(() => {
    let stale = false;
    void editOf(of, listSheets().find(({ id }) => id === of)?.version ?? 1).then((found) => {
      if (!stale) setOriginal(found);
    });
    return () => {
      stale = true;
    };
  }, [of]);

  const behind = edit === null || original === null ? null : wordsBehind(edit, original);
  if (edit === null || behind === null) return null;
  const { language, count } = behind;

  function leaveOut(from: SheetEdit) {
    const before = copy.text;
    onText(JSON.stringify(withoutLanguage(from, language)));
    toast({ text: t('assign.copy.left-out'), here: true, undo() { onText(before); } });
  }

  return (
    <div className="row">
      <p className="note">{t('assign.copy.behind', { language, n: count })}</p>
      <Button look="quiet" onClick={() => { leaveOut(edit); }}>{t('assign.copy.leave-out', { language })}</Button>
    </div>
  );
}

type QuestionsProps = { copy?: TailoredCopy; sheet?: ReturnType<typeof useWorksheet> | null; onHide: (field: string, hidden: boolean) => void };

/** Every question by its label, ticked while it is asked. */
function Questions({ copy, sheet, onHide }: QuestionsProps) {
  const t = useText();
  const { language } = usePrefs();
  const edit = useMemo(() => (copy === undefined ? null : readEdit(copy.text)), [copy]);
  const definition = edit?.definition ?? sheet?.definition;
  const words = edit === null ? sheet?.words : (edit.words[language] ?? edit.words.en ?? edit.words.es);
  if (definition === undefined || words === undefined) return null;
  const fields = definition.steps.flatMap((step) => fieldIdsOf(step).map((id) => ({ id, question: words.steps[step.id]?.question ?? '' })));
  const asked = new Map(definition.fields.filter(({ kind }) => answerKinds[kind] !== null).map((field) => [field.id, field]));
  const seen = new Set<string>();
  return (
    <fieldset className="group">
      <legend>{t('assign.hide.legend')}</legend>
      <div className="pick">
        {fields.map(({ id, question }) => {
          if (!asked.has(id) || seen.has(id)) return null;
          seen.add(id);
          const label = words.fields[id]?.label ?? question;
          return <Checkbox key={id} label={label} {...(question === label ? {} : { hint: question })} checked={copy?.hidden.includes(id) !== true} onChange={(on) => { onHide(id, !on); }} />;
        })}
      </div>
    </fieldset>
  );
}
