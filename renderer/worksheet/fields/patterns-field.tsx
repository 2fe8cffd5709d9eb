import { useId, useState } from 'react';
import { fitsTheFacts } from '../../../electron/domain/worksheets/kinds.ts';
import { inOrder } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { patternName, patternVocabulary, patternWords } from '../pattern-words.ts';
import { PatternsDialog } from '../patterns-dialog.tsx';
import { inBoth, useSheet } from '../sheet-context.tsx';
import { Chosen } from './choice-fields.tsx';

/**
 * Thinking patterns with a plain explanation each. An own pattern that is chosen is kept by its name, so that the answer can be
 * read by someone who does not have it.
 */
export function PatternsFill({ field, words, answer, onAnswer, bare }: FillProps<'patterns'>) {
  const id = useId();
  const t = useText();
  const { own, language } = useSheet();
  const [editing, setEditing] = useState(false);
  const chosen = answer?.chosen ?? [];
  const named = answer?.own ?? [];
  const ownPatterns = own?.patterns ?? [];
  const forgotten = named.filter((name) => !ownPatterns.some((pattern) => pattern.name === name));

  const standard = patternVocabulary.patterns.map((pattern) => ({ key: pattern.key, ...pattern[language], mine: false }));
  const mine = [...ownPatterns.map((pattern) => ({ ...pattern, known: undefined, mine: true })), ...forgotten.map((name) => ({ key: `~${name}`, name, meaning: '', known: undefined, mine: true }))];
  const listed = inOrder([...standard, ...mine], own?.patternOrder ?? []);

  const toggle = (key: string, on: boolean) => {
    onAnswer({ kind: 'multi', chosen: on ? [...chosen, key] : chosen.filter((other) => other !== key), own: named });
  };
  const toggleOwn = (name: string, on: boolean) => {
    onAnswer({ kind: 'multi', chosen, own: on ? [...named, name] : named.filter((other) => other !== name) });
  };
  const facts = patternWords(fitsTheFacts, language);

  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <p className="ws-fair">{patternVocabulary.fair[language]}</p>
      <div className="ws-patterns">
        {listed.map((pattern) => (
          <Checkbox
            key={pattern.key}
            label={<span className="ws-pattern">{pattern.name}</span>}
            hint={<Meaning meaning={pattern.meaning} known={pattern.known} name={pattern.name} />}
            checked={pattern.mine ? named.includes(pattern.name) : chosen.includes(pattern.key)}
            onChange={(on) => {
              if (pattern.mine) toggleOwn(pattern.name, on);
              else toggle(pattern.key, on);
            }}
          />
        ))}
      </div>
      {field.facts === true && facts !== undefined ? (
        <div className="ws-facts">
          <Checkbox
            label={<span className="ws-pattern">{facts.name}</span>}
            hint={facts.meaning}
            checked={chosen.includes(fitsTheFacts)}
            onChange={(on) => {
              toggle(fitsTheFacts, on);
            }}
          />
        </div>
      ) : null}
      {own === null ? null : (
        <Button
          look="quiet"
          flush
          onClick={() => {
            setEditing(true);
          }}
        >
          {t('worksheet.patterns.edit')}
        </Button>
      )}
      {editing && own !== null ? (
        <PatternsDialog
          language={language}
          own={own.patterns}
          order={own.patternOrder}
          onChange={own.onPatterns}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </FieldFrame>
  );
}

function Meaning({ meaning, known, name }: { meaning: string; known: string | undefined; name: string }) {
  const t = useText();
  return (
    <>
      {meaning}
      {known === undefined || known === name ? null : <> {t('worksheet.patterns.known', { known })}</>}
    </>
  );
}

export function PatternsRead({ words, answer }: ReadProps<'patterns'>) {
  const sheet = useSheet();
  if (answer === undefined) return null;
  return <Chosen label={words.label} items={[...answer.chosen.map((key) => inBoth(sheet, (language) => patternName(key, language))), ...answer.own]} />;
}
