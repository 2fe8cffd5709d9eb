import { useId, useState } from 'react';
import type { Feeling, FeelingsAnswer } from '../../../electron/domain/worksheets/answers.ts';
import { sameFeeling } from '../../../electron/domain/worksheets/change.ts';
import type { Tongue, Word } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { capital, feelingTitle, feelingVocabulary } from '../feeling-words.ts';
import { BodyWords } from './body-words.tsx';
import { FeelingSearch } from './feeling-search.tsx';
import { WayIn, type Way } from './way-in.tsx';
import { WordChips, type WordChip } from './word-chips.tsx';
import '../worksheet.css';

export type FeelingPickerProps = {
  language: Tongue;
  value: FeelingsAnswer;
  onChange: (change: Partial<FeelingsAnswer>) => void;
  ownFeelings: readonly string[];
  onOwnFeelings?: ((words: string[]) => void) | undefined;
  /** Without body words and rough words: for naming something new the second time. */
  short?: boolean;
};

/** Finding words for feelings: by searching, by family, from the body, or only roughly. */
export function FeelingPicker({ language, value, onChange, ownFeelings, onOwnFeelings, short = false }: FeelingPickerProps) {
  const t = useText();
  const id = useId();
  const [way, setWay] = useState<Way>(null);
  const [said, setSaid] = useState('');

  function toggle(feeling: Pick<Feeling, 'word' | 'own'>) {
    const here = value.feelings.some((other) => sameFeeling(other, feeling));
    const fresh: Feeling = feeling.own === true ? { word: feeling.word, own: true, strength: null } : { word: feeling.word, strength: null };
    onChange({ feelings: here ? value.feelings.filter((other) => !sameFeeling(other, feeling)) : [...value.feelings, fresh].slice(0, 40) });
    setSaid(t(here ? 'worksheet.feelings.gone' : 'worksheet.feelings.there', { word: feelingTitle(feeling, language) }));
  }

  function addOwn(text: string) {
    const word = text.trim().slice(0, 80);
    if (word === '') return;
    if (!value.feelings.some((other) => sameFeeling(other, { word, own: true }))) toggle({ word, own: true });
    if (!ownFeelings.includes(word)) onOwnFeelings?.([...ownFeelings, word].slice(-200));
  }

  const isOn = (feeling: Pick<Feeling, 'word' | 'own'>) => value.feelings.some((other) => sameFeeling(other, feeling));
  const chip = (word: Word, hue: string | null): WordChip => ({ key: word.key, text: capital(word[language], language), hue, on: isOn({ word: word.key }), own: false });
  const family = feelingVocabulary.families.find((other) => way?.by === 'family' && other.key === way.family);
  const onPick = (picked: WordChip) => {
    toggle(picked.own ? { word: picked.key, own: true } : { word: picked.key });
  };

  return (
    <div className="ws-picker">
      <FeelingSearch language={language} chip={chip} onPick={onPick} onOwn={addOwn} />
      <WayIn
        id={id}
        language={language}
        way={way}
        onWay={setWay}
        hasOwn={ownFeelings.length > 0}
        short={short}
        always={feelingVocabulary.always.map((word) => chip(word, null))}
        onPick={onPick}
      />
      <div id={id} className="ws-way">
        {way?.by === 'body' ? (
          <BodyWords
            language={language}
            chosen={value.body}
            onChange={(body) => {
              onChange({ body });
            }}
          />
        ) : null}
        {family === undefined ? null : (
          <WordChips label={capital(family[language], language)} chips={family.words.map((word) => chip(word, family.key))} onPick={onPick} />
        )}
        {way?.by === 'rough' ? (
          <WordChips label={t('worksheet.feelings.rough')} chips={feelingVocabulary.rough.map((word) => chip(word, null))} onPick={onPick} />
        ) : null}
        {way?.by === 'own' ? (
          <WordChips
            label={t('worksheet.feelings.own')}
            chips={ownFeelings.map((word) => ({ key: word, text: word, hue: null, on: isOn({ word, own: true }), own: true }))}
            onPick={onPick}
          />
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
