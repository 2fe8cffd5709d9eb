import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '../app/use-query.ts';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from '../ui/icons.tsx';
import { cleanTag, suggestTags } from './tag-words.ts';
import './reading.css';

type Props = {
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
  label?: string;
};

/** Tags as chips, a field for a new one, and the person's own tags on offer. Enter or a comma adds. */
export function TagField({ tags, onAdd, onRemove, label }: Props) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const known = useQuery('entries.tags', {}, ['entries.changed']).value ?? [];
  const offered = suggestTags(known, tags, text);
  const full = tags.length >= 40;

  function add(tag: string): void {
    const clean = cleanTag(tag);
    setText('');
    if (clean !== null && !tags.includes(clean)) onAdd(clean);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'Enter' || event.key === ',') && text.trim() !== '') {
      // With Ctrl it is added too, and goes on to keep the entry.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      add(text);
    }
  }

  return (
    <div className="field reading-tags">
      <label htmlFor={id}>{label ?? t('reading.tags')}</label>
      {tags.length > 0 && (
        <ul className="chips">
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="chip"
                aria-label={t('reading.tag.remove', { tag })}
                onClick={() => {
                  onRemove(tag);
                  input.current?.focus();
                }}
              >
                {tag}
                <span className="away"><Icon name="close" /></span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        className="input"
        value={text}
        maxLength={40}
        disabled={full}
        autoComplete="off"
        placeholder={t('reading.tag.hint')}
        onChange={(event) => { setText(event.target.value); }}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          const within = event.relatedTarget instanceof HTMLElement && event.currentTarget.parentElement?.contains(event.relatedTarget) === true;
          if (!within && text.trim() !== '') {
            setText('');
            const clean = cleanTag(text);
            if (clean !== null && !tags.includes(clean)) onAdd(clean);
          }
        }}
      />
      {offered.length > 0 && !full && (
        <div className="chips" role="group" aria-label={t('reading.tag.offered')}>
          {offered.map((tag) => (
            <button key={tag} type="button" className="chip reading-offer" onClick={() => { add(tag); }}>
              <Icon name="plus" />
              {tag}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
