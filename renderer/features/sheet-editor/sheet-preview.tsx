import { useDeferredValue, useMemo } from 'react';
import { withoutHidden } from '../../../electron/domain/assignments/tailored-sheet.ts';
import { previewSheet } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { ownLabels } from '../../../electron/domain/own-sheets/own-labels.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SheetTry } from '../../worksheet/sheet-try.tsx';
import { useEditing } from './edit-context.tsx';

/** The sheet as it will be filled in. */
export function EditorPreview() {
  const t = useText();
  const { edit, language, hidden } = useEditing();
  const late = useDeferredValue(edit);
  const own = useMemo(() => previewSheet(withoutHidden(late, hidden)), [late, hidden]);
  if (own === null) return <p className="note">{t('sheet-editor.preview.none')}</p>;
  return <SheetTry sheet={{ ...ownLabels(own, language), language }} />;
}
