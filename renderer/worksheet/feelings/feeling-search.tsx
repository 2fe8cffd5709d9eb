import { useId, useState } from 'react';
import { familyKey, plain, searchFeelings, type Tongue, type Word } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { feelingVocabulary } from '../feeling-words.ts';
import { WordChips, type WordChip } from './word-chips.tsx';

type Props = {
  language: Tongue;
  chip: (word: Word, hue: string | null) => WordChip;
  onPick: (chip: WordChip) => void;
  onOwn: (word: string) => void;
};

/** A hundred words by typing, and any word of one's own. Enter takes the first word that begins so, else keeps what was typed. */
export function FeelingSearch({ language, chip, onPick, onOwn }: Props) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const found = searchFeelings(feelingVocabulary, text, language).slice(0, 12);
  const chips = found.map((word) => chip(word, familyKey(feelingVocabulary, { word: word.key })));
  const labelled = (test: (label: string) => boolean) => chips.find((_, index) => test(plain(found[index]?.[language] ?? '')));
  const exact = labelled((label) => label === plain(text));
  const begun = exact ?? labelled((label) => label.startsWith(plain(text)));
  const typed = text.trim();

  function takeBegun() {
    if (typed === '') return;
    if (begun === undefined) onOwn(typed);
    else if (!begun.on) onPick(begun);
    setText('');
  }

  return (
    <div className="ws-search">
      <label className="visually-hidden" htmlFor={id}>
        {t('worksheet.feelings.search')}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        maxLength={80}
        placeholder={t('worksheet.feelings.search')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            takeBegun();
          } else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            setText('');
          }
        }}
      />
      {typed === '' ? null : (
        <div className="ws-found">
          {chips.length === 0 ? null : (
            <WordChips
              label={t('worksheet.feelings.found')}
              chips={chips}
              onPick={(picked) => {
                onPick(picked);
              }}
            />
          )}
          {exact === undefined ? (
            <Button
              look="quiet"
              flush
              onClick={() => {
                onOwn(typed);
                setText('');
              }}
            >
              <Icon name="plus" /> {t('worksheet.feelings.add-own', { word: typed })} {begun === undefined ? <Kbd>{t('worksheet.key.enter')}</Kbd> : null}
            </Button>
          ) : null}
          <p className="visually-hidden" role="status">
            {t('worksheet.feelings.count', { n: chips.length })}
          </p>
        </div>
      )}
    </div>
  );
}
