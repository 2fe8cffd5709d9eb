import { useEffect, useRef, useState } from 'react';
import type { AssignmentDraft } from '../../../electron/domain/assignments/assignment-records.ts';
import { mostItems } from '../../../electron/domain/assignments/limits.ts';
import { useNow, useVault } from '../../app/bridge-context.tsx';
import { useNavigate } from '../../app/router.tsx';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AddPart } from './add-part.tsx';
import type { For } from './assign-screen.tsx';
import { blankCopy, copyIn, movedItem, newItem, withItem, withItemBack, withoutItem, type Add } from './draft-parts.ts';
import { GiveStep } from './give-step.tsx';
import { ItemEditor } from './item-editor.tsx';
import { useAssignDraft, type ChangeDraft } from './use-assign-draft.ts';
import { useItemKeys } from './use-item-keys.ts';

export function AssignEditor({ draft, start, person }: { draft: string; start: AssignmentDraft; person: For }) {
  const t = useText();
  const vault = useVault();
  const now = useNow();
  const toast = useToast();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const { content, change, saveState, flush, close } = useAssignDraft(draft, start);
  const [looking, setLooking] = useState(false);
  const [dropping, setDropping] = useState(false);
  const contact = person?.contact ?? null;
  const who = person?.name ?? content.forWhom;
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  const moved = useRef<{ at: number; by: -1 | 1 } | null>(null);
  const count = content.items.length;
  const { keys, ...places } = useItemKeys(count);

  // Whoever moves a thing goes on moving that one.
  useEffect(() => {
    const { current } = moved;
    moved.current = null;
    if (current !== null) list.current?.children[current.at]?.querySelector<HTMLElement>(`[data-move="${String(current.by)}"]`)?.focus();
  }, [keys]);

  // What was added is read and changed next; the button that added it may be gone.
  useEffect(() => {
    if (added.current) list.current?.lastElementChild?.querySelector('h2')?.focus();
    added.current = false;
  }, [count]);

  function add(what: Add) {
    if (content.items.length >= mostItems) return;
    added.current = true;
    places.add();
    change((before) => ({ ...before, items: [...before.items, newItem(what, now())] }));
  }

  async function write() {
    const copy = blankCopy(language);
    places.add();
    change((before) => ({ ...before, copies: [...before.copies, copy], items: [...before.items, newItem({ does: { is: 'sheet', worksheet: copy.sheet, version: 1 }, task: '' }, now())] }));
    await toCopy(copy.sheet);
  }

  async function toCopy(sheet: string) {
    if (await flush()) navigate({ screen: 'sheet-editor', within: { draft, contact, sheet } });
  }

  /** What is looked at would not be what goes out any more. */
  const changeBack: ChangeDraft = (how) => {
    change(how);
    setLooking(false);
  };

  function remove(at: number) {
    const item = content.items[at];
    if (item === undefined) return;
    const copy = copyIn(content, item);
    const back = places.remove(at);
    change((now) => withoutItem(now, at));
    toast({
      text: t('assign.removed', { n: at + 1 }),
      here: true,
      undo() {
        back();
        changeBack((now) => withItemBack(now, at, item, copy));
      },
    });
  }

  async function drop() {
    await close();
    await vault.call('assign.drop', { draft, contact });
    navigate(contact === null ? { screen: 'contacts' } : { screen: 'person', id: contact });
  }

  /** What says nothing yet is not worth coming back to. */
  async function leave() {
    if (content.items.length === 0 && content.note.trim() === '') await drop();
    else if (await flush()) navigate(contact === null ? { screen: 'contacts' } : { screen: 'person', id: contact });
  }

  if (looking) return <GiveStep draft={draft} person={person} forWhom={content.forWhom} onBack={() => { setLooking(false); }} onGiven={() => void close()} />;
  return (
    <>
      <PageHead title={who === '' ? t('assign.title') : t('assign.title-for', { name: who })} beside={<SaveStateNote state={saveState} />}>
        <p className="label measure">{t('assign.text')}</p>
      </PageHead>
      {person === null && <div className="assign-narrow"><TextField words label={t('assign.for')} hint={t('assign.for.hint')} value={content.forWhom} maxLength={80} onChange={(event) => { const forWhom = event.target.value; change((before) => ({ ...before, forWhom })); }} /></div>}
      {content.items.length > 0 && (
        <ol className="assign-items" ref={list}>
          {content.items.map((item, at) => (
            <ItemEditor
              key={keys[at] ?? `${String(at)} of ${String(count)}`}
              n={at + 1}
              of={content.items.length}
              item={item}
              draft={content}
              who={who}
              onChange={(next) => { change((before) => withItem(before, at, next)); }}
              onDraft={changeBack}
              onCopy={(sheet) => void toCopy(sheet)}
              onMove={(by) => { places.move(at, by); change((before) => movedItem(before, at, by)); moved.current = { at: at + by, by }; }}
              onRemove={() => { remove(at); }}
            />
          ))}
        </ol>
      )}
      {content.items.length < mostItems ? <AddPart first={content.items.length === 0} onAdd={add} onWrite={() => void write()} /> : <p className="note">{t('assign.full', { n: mostItems })}</p>}
      <div className="assign-narrow">
        <TextArea label={t('assign.note')} hint={t('assign.note.hint')} value={content.note} maxLength={5_000} rows={3} onChange={(event) => { const note = event.target.value; change((before) => ({ ...before, note })); }} />
      </div>
      <div className="row assign-foot">
        <Button look="go" onClick={() => void flush().then((kept) => { if (kept) setLooking(true); })}>{who === '' ? t('assign.look') : t('assign.look-as', { name: who })}</Button>
        <Button look="line" onClick={() => void leave()}>{t('assign.leave')}</Button>
        <Button look="quiet" onClick={() => { setDropping(true); }}>{t('assign.drop')}</Button>
      </div>
      {dropping && (
        <ConfirmDialog title={t('assign.drop-title')} confirm={t('assign.drop-go')} onConfirm={() => void drop()} onClose={() => { setDropping(false); }}>
          <p>{t('assign.drop-text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
