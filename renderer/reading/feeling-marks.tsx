import type { CSSProperties } from 'react';
import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { feelingHue, feelingName } from '../worksheet/feeling-words.ts';
import { Marked } from './marked.tsx';
import './reading.css';

type Props = {
  feelings: readonly Feeling[];
  most?: number;
  /** Searched words, marked where they stand. */
  words?: readonly string[];
};

const none: readonly string[] = [];

/** Feelings in a line: a quiet dot and the word. */
export function FeelingMarks({ feelings, most = 4, words = none }: Props) {
  const t = useText();
  const { language } = usePrefs();
  if (feelings.length === 0) return null;
  const shown = feelings.slice(0, feelings.length > most ? most - 1 : most);
  return (
    <>
      {shown.map((feeling, index) => {
        const hue = feelingHue(feeling);
        const style = hue === null ? undefined : ({ '--hue': `var(--${hue})` } as CSSProperties);
        return (
          <span key={index} className="reading-feeling" style={style}>
            <span><Marked text={feelingName(feeling, language)} words={words} /></span>
          </span>
        );
      })}
      {shown.length < feelings.length && <span>{t('reading.more-feelings', { n: feelings.length - shown.length })}</span>}
    </>
  );
}
