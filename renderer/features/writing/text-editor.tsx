import { useId, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { listKey } from './list-keys.ts';
import { takeText, typeText } from './native-text.ts';

type Props = {
  title: string;
  onTitle: (title: string) => void;
  text: string;
  onText: (text: string) => void;
  begin: boolean;
};

/** One sheet of paper: a title and a text. Enter goes on with a list. */
export function TextEditor({ title, onTitle, text, onText, begin }: Props) {
  const t = useText();
  const id = useId();

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    if (field.selectionStart !== field.selectionEnd) return;
    const key = listKey(field.value, field.selectionStart);
    if (key === null) return;
    event.preventDefault();
    if (key.kind === 'insert') typeText(key.text);
    else takeText(field, key.from, field.selectionStart);
  }

  return (
    <div className="writing-sheet">
      <label className="visually-hidden" htmlFor={`${id}-title`}>{t('writing.title')}</label>
      <input
        id={`${id}-title`}
        className="writing-title"
        dir="auto"
        value={title}
        maxLength={200}
        autoComplete="off"
        spellCheck
        placeholder={t('writing.title.hint')}
        onChange={(event) => { onTitle(event.target.value); }}
      />
      <label className="visually-hidden" htmlFor={`${id}-text`}>{t('writing.text')}</label>
      <textarea
        id={`${id}-text`}
        className="writing-text"
        dir="auto"
        value={text}
        maxLength={200_000}
        autoFocus={begin}
        spellCheck
        placeholder={t('writing.text.hint')}
        aria-describedby={`${id}-lists`}
        onChange={(event) => { onText(event.target.value); }}
        onKeyDown={onKeyDown}
      />
      <p className="note" id={`${id}-lists`}>{t('writing.text.lists')}</p>
    </div>
  );
}
