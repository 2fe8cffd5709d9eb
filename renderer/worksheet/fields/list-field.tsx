import { useId, useState, type KeyboardEvent } from 'react';
import type { AnswerOf } from '../../../electron/domain/worksheets/answers.ts';
import { linesOf, mostLines } from '../../../electron/domain/worksheets/list-lines.ts';
import { insertAfter, move, remove } from '../../../electron/domain/worksheets/rows.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { ownDirection } from '../../ui/own-direction.ts';
import { Chips } from '../chips.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { newRowId } from '../new-id.ts';
import { useRowNews } from '../use-row-news.tsx';
import { useRowFocus } from '../use-row-focus.ts';

type Line = AnswerOf<'list'>['lines'][number];

/** Short lines. Enter adds one, Backspace in an empty one takes it away, Alt with an arrow moves it. */
export function ListFill({ words, answer, onAnswer, bare }: FillProps<'list'>) {
  const id = useId();
  const t = useText();
  const [first] = useState(newRowId);
  const { box, focusRow } = useRowFocus();
  const { news, moved } = useRowNews();
  const lines: Line[] = answer === undefined || answer.lines.length === 0 ? [{ id: first, text: '' }] : answer.lines;

  const give = (next: Line[]) => {
    onAnswer({ kind: 'list', lines: next });
  };

  function add(after: string | null) {
    if (lines.length >= mostLines) return;
    const line = { id: newRowId(), text: '' };
    focusRow(line.id);
    give(insertAfter(lines, after, line));
  }

  function write(line: Line, text: string) {
    // A text pasted with line breaks becomes one line each.
    const [head = '', ...more] = linesOf(text, mostLines + 1 - lines.length);
    const at = lines.findIndex((other) => other.id === line.id);
    give(lines.toSpliced(at, 1, { ...line, text: head }, ...more.map((part) => ({ id: newRowId(), text: part }))));
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, line: Line) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const at = lines.findIndex((other) => other.id === line.id);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      focusRow(line.id);
      const to = at + 1 + (event.key === 'ArrowUp' ? -1 : 1);
      if (to >= 1 && to <= lines.length) moved(at + 1, to);
      give(move(lines, line.id, event.key === 'ArrowUp' ? -1 : 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (line.text.trim() !== '') add(line.id);
    } else if (event.key === 'Backspace' && line.text === '' && lines.length > 1) {
      event.preventDefault();
      focusRow((lines[at - 1] ?? lines[at + 1])?.id);
      give(remove(lines, line.id));
    }
  }

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className="ws-lines" ref={box}>
        {lines.map((line, index) => (
          <textarea
            key={line.id}
            data-row={line.id}
            className="input ws-line"
            rows={1}
            spellCheck
            aria-label={t('worksheet.line', { label: words.label, n: index + 1 })}
            placeholder={words.hint ?? ' '}
            dir={ownDirection(line.text)}
            value={line.text}
            onChange={(event) => {
              write(line, event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, line);
            }}
          />
        ))}
      </div>
      {news}
      <Chips
        label={words.label}
        chips={words.chips}
        onChip={(chip) => {
          const empty = lines.find((line) => line.text.trim() === '');
          if (empty === undefined && lines.length >= mostLines) return;
          const line = { id: empty?.id ?? newRowId(), text: `${chip} ` };
          focusRow(line.id);
          give(empty === undefined ? insertAfter(lines, null, line) : lines.map((other) => (other === empty ? line : other)));
        }}
      />
      <Button
        look="quiet"
        flush
        onClick={() => {
          const empty = lines.find((line) => line.text.trim() === '');
          if (empty === undefined) add(null);
          else box.current?.querySelector<HTMLElement>(`[data-row="${empty.id}"]`)?.focus();
        }}
      >
        {words.add ?? t('worksheet.add-line')} <Kbd>{t('worksheet.key.enter')}</Kbd>
      </Button>
    </FieldFrame>
  );
}

export function ListRead({ words, answer }: ReadProps<'list'>) {
  const lines = (answer?.lines ?? []).filter((line) => line.text.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <section className="ws-said">
      <FieldHeading>{words.label}</FieldHeading>
      <ul className="ws-list">
        {lines.map((line) => (
          <li key={line.id}>{line.text}</li>
        ))}
      </ul>
    </section>
  );
}
