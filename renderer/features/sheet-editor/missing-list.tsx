import type { Missing } from '../../../electron/domain/own-sheets/finish-sheet.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TextButton } from '../../ui/button.tsx';
import { useEditing } from './edit-context.tsx';

const shown = 3;

/** What the sheet still needs before it can be saved; each leads to its place. */
export function MissingList({ missing, onGo }: { missing: readonly Missing[]; onGo: (one: Missing) => void }) {
  const t = useText();
  const { edit } = useEditing();
  const place = (id: string | null) => edit.definition.fields.findIndex((field) => field.id === id) + 1;
  return (
    <div role="alert" className="trouble">
      <p className="what">{t('sheet-editor.missing', { n: missing.length })}</p>
      <ul>
        {missing.slice(0, shown).map((one, index) => (
          <li key={index}>
            <TextButton onClick={() => { onGo(one); }}>{t(`sheet-editor.missing.${one.what}`, { n: place(one.field), language: one.language === null ? '' : t(`sheet-editor.in.${one.language}`) })}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
