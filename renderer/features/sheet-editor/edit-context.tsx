import { createContext, use, type ReactNode } from 'react';
import { reworded, type SheetEdit } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import type { SheetWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useToast } from '../../ui/toast.tsx';

type Editing = {
  edit: SheetEdit;
  setEdit: (change: (before: SheetEdit) => SheetEdit) => void;
  /** The language whose words are written now. */
  language: Tongue;
  words: SheetWords;
  /** Questions that the person it is for is not asked. */
  hidden: readonly string[];
};

const EditContext = createContext<Editing | null>(null);

export function EditProvider({ value, children }: { value: Editing; children: ReactNode }) {
  return <EditContext value={value}>{children}</EditContext>;
}

export function useEditing() {
  const editing = use(EditContext);
  if (editing === null) throw new Error('No sheet is edited');
  const t = useText();
  const toast = useToast();
  const { edit, setEdit, language } = editing;
  return {
    ...editing,
    setWords: (change: (words: SheetWords) => SheetWords) => { setEdit((before) => reworded(before, language, change)); },
    /** A change that may not be possible: then nothing happens, and it is said why. */
    attempt(change: (before: SheetEdit) => SheetEdit | null, refused = 'sheet-editor.refused'): boolean {
      const next = change(edit);
      if (next === null) toast({ text: t(refused) });
      else setEdit(() => next);
      return next !== null;
    },
    /** A change that can be taken back. */
    withUndo(change: (before: SheetEdit) => SheetEdit, said: string) {
      setEdit(change);
      toast({
        text: said,
        here: true,
        undo() {
          let since = edit;
          setEdit((now) => {
            since = now;
            return edit;
          });
          // What was written after it goes too, so that can be had back as well.
          toast({ text: t('sheet-editor.undone'), here: true, undo: () => { setEdit(() => since); } });
        },
      });
    },
  };
}
