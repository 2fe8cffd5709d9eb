import type { Example } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { TextLines } from './text-lines.tsx';
import { useEditing } from './edit-context.tsx';

type Props = { examples: readonly Example[]; onChange: (examples: Example[]) => void };

/** Made-up people who have filled in this page. */
export function ExampleParts({ examples, onChange }: Props) {
  const t = useText();
  const { language } = useEditing();
  const change = (at: number, part: Partial<Example>) => { onChange(examples.map((one, index) => (index === at ? { ...one, ...part } : one))); };
  return (
    <>
      {examples.map(({ who, says }, index) => (
        <div key={index} className="stack tight editor-example">
          <TextField label={t('sheet-editor.who', { n: index + 1 })} lang={language} value={who} maxLength={80} onChange={(event) => { change(index, { who: event.target.value }); }} />
          <TextLines label={t('sheet-editor.says', { n: index + 1 })} hint={t('sheet-editor.lines')} lang={language} value={says} onChange={(lines) => { change(index, { says: lines.slice(0, 6) }); }} />
          <div className="row">
            <Button look="quiet" flush onClick={() => { onChange(examples.filter((_, at) => at !== index)); }}>{t('sheet-editor.remove-example', { n: index + 1 })}</Button>
          </div>
        </div>
      ))}
      {examples.length < 4 && (
        <div className="row">
          <Button onClick={() => { onChange([...examples, { who: '', says: [] }]); }}>{t('sheet-editor.add-example')}</Button>
        </div>
      )}
    </>
  );
}
