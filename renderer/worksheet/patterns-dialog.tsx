import { useState } from 'react';
import type { OwnPattern } from '../../electron/domain/settings.ts';
import { move } from '../../electron/domain/worksheets/rows.ts';
import { inOrder, type Tongue } from '../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icons.tsx';
import { newRowId } from './new-id.ts';
import { patternVocabulary } from './pattern-words.ts';

export type PatternsDialogProps = {
  language: Tongue;
  own: readonly OwnPattern[];
  order: readonly string[];
  onChange: (own: OwnPattern[], order: string[]) => void;
  onClose: () => void;
};

/** Adding one's own patterns and putting all in an order. Standard ones cannot be taken away. */
export function PatternsDialog({ language, own, order, onChange, onClose }: PatternsDialogProps) {
  const t = useText();
  const [name, setName] = useState('');
  const [meaning, setMeaning] = useState('');
  const standard = patternVocabulary.patterns.map((pattern) => ({ key: pattern.key, name: pattern[language].name, mine: false }));
  const listed = inOrder([...standard, ...own.map((pattern) => ({ key: pattern.key, name: pattern.name, mine: true }))], order);

  function shift(key: string, by: -1 | 1) {
    const moved = move(listed.map((pattern) => ({ id: pattern.key })), key, by);
    onChange([...own], moved.map((row) => row.id));
  }

  function add() {
    const trimmed = name.trim();
    if (trimmed === '' || own.some((pattern) => pattern.name === trimmed)) return;
    const fresh = { key: `own-${newRowId()}`, name: trimmed, meaning: meaning.trim() };
    onChange([...own, fresh], [...listed.map((pattern) => pattern.key), fresh.key]);
    setName('');
    setMeaning('');
  }

  return (
    <Dialog title={t('worksheet.patterns.edit')} onClose={onClose}>
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('worksheet.patterns.name')}
          words
          maxLength={80}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
        <TextArea
          label={t('worksheet.patterns.meaning')}
          rows={2}
          maxLength={400}
          value={meaning}
          onChange={(event) => {
            setMeaning(event.currentTarget.value);
          }}
        />
        <div className="row">
          <Button look="line" type="submit">
            {t('worksheet.patterns.add')}
          </Button>
        </div>
      </form>
      <ol className="ws-order">
        {listed.map((pattern, index) => (
          <li key={pattern.key}>
            <span>{pattern.name}</span>
            <span className="ws-tools-end">
              {pattern.mine ? (
                <Button
                  look="icon"
                  aria-label={t('worksheet.remove', { what: pattern.name })}
                  onClick={() => {
                    onChange(own.filter((other) => other.key !== pattern.key), order.filter((key) => key !== pattern.key));
                  }}
                >
                  <Icon name="close" />
                </Button>
              ) : null}
              <Button
                look="icon"
                aria-label={t('worksheet.patterns.up', { name: pattern.name })}
                aria-disabled={index === 0}
                onClick={() => {
                  shift(pattern.key, -1);
                }}
              >
                <Icon name="up" />
              </Button>
              <Button
                look="icon"
                aria-label={t('worksheet.patterns.down', { name: pattern.name })}
                aria-disabled={index === listed.length - 1}
                onClick={() => {
                  shift(pattern.key, 1);
                }}
              >
                <Icon name="down" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
