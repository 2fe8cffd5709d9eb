import { useId } from 'react';
import { ownChoice } from '../../../electron/domain/packets/rewrite.ts';
import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import { useList } from '../../i18n/use-list.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { FieldHeading } from '../field-heading.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { patternName } from '../pattern-words.ts';
import { useSheet } from '../sheet-context.tsx';
import { useYesNo } from '../yes-no.ts';

export function ChoiceFill({ field, words, answer, onAnswer, bare }: FillProps<'choice'>) {
  const t = useText();
  const { definition } = useSheet();
  const chosen = answer?.chosen ?? null;
  const own = answer?.own;
  // The keys that answer a measure's question (`use-score-keys.ts`).
  const scores: readonly number[] = field.scores ?? field.options.map((_, at) => at);
  const keyOf = (at: number) => (definition.instrument === undefined || scores.indexOf(scores[at] ?? -1) !== at ? {} : { shortcut: String(scores[at]) });
  return (
    <div className="ws-field">
      <RadioGroup
        label={words.label}
        labelHidden={bare}
        options={field.options.map((key, at) => ({ value: key, text: words.options?.[key] ?? key, ...keyOf(at) }))}
        value={chosen ?? ''}
        onChange={(value) => {
          onAnswer({ kind: 'choice', chosen: value });
        }}
      />
      {field.other === true ? (
        <input
          className="input words"
          autoComplete="off"
          spellCheck
          maxLength={2_000}
          aria-label={words.add ?? t('worksheet.other')}
          placeholder={words.add ?? t('worksheet.other')}
          value={own ?? ''}
          onChange={(event) => {
            const said = event.currentTarget.value;
            onAnswer(said === '' ? { kind: 'choice', chosen: null } : { kind: 'choice', chosen: null, own: said });
          }}
        />
      ) : null}
      {chosen === null ? null : (
        <Button
          look="quiet"
          flush
          onClick={() => {
            onAnswer({ kind: 'choice', chosen: null });
          }}
        >
          {t('worksheet.take-back')}
        </Button>
      )}
    </div>
  );
}

/** What was chosen in another field, as value and words. */
function useChosenIn(of: string): { value: string; text: string }[] {
  const { definition, words, answers, language } = useSheet();
  const source = definition.fields.find((field) => field.id === of);
  if (source?.kind !== 'multi' && source?.kind !== 'patterns') return [];
  const answer = answerTo(source, answers);
  const named = (answer?.chosen ?? []).map((value) => ({
    value,
    text: source.kind === 'patterns' ? patternName(value, language) : (words.fields[of]?.options?.[value] ?? value),
  }));
  return [...named, ...(answer?.own ?? []).map((text) => ({ value: ownChoice(text), text }))];
}

export function ChoiceAmongFill({ field, words, answer, onAnswer, bare }: FillProps<'choice-among'>) {
  const options = useChosenIn(field.of);
  if (options.length < 2) return null;
  return (
    <RadioGroup
      label={words.label}
      labelHidden={bare}
      options={options}
      value={answer?.chosen ?? ''}
      onChange={(chosen) => {
        onAnswer({ kind: 'choice', chosen });
      }}
    />
  );
}

export function ChoiceRead({ words, answer }: ReadProps<'choice'>) {
  const chosen = answer?.chosen ?? null;
  const said = chosen === null ? (answer?.own ?? '').trim() : (words.options?.[chosen] ?? chosen);
  return said === '' ? null : <Chosen label={words.label} items={[said]} />;
}

export function YesNoFill({ words, answer, onAnswer, bare }: FillProps<'yes-no'>) {
  const t = useText();
  const { yes, no } = useYesNo(words.options);
  const chosen = answer?.chosen ?? null;
  return (
    <div className="ws-field">
      <RadioGroup
        label={words.label}
        labelHidden={bare}
        options={[
          { value: 'yes', text: yes },
          { value: 'no', text: no },
        ]}
        value={chosen ?? ''}
        onChange={(value) => {
          onAnswer({ kind: 'choice', chosen: value });
        }}
      />
      {chosen === null ? null : (
        <Button
          look="quiet"
          flush
          onClick={() => {
            onAnswer({ kind: 'choice', chosen: null });
          }}
        >
          {t('worksheet.take-back')}
        </Button>
      )}
    </div>
  );
}

export function YesNoRead({ words, answer }: ReadProps<'yes-no'>) {
  const { yes, no } = useYesNo(words.options);
  const chosen = answer?.chosen ?? null;
  return chosen === null ? null : <Chosen label={words.label} items={[chosen === 'yes' ? yes : chosen === 'no' ? no : chosen]} />;
}

export function ChoiceAmongRead({ field, words, answer }: ReadProps<'choice-among'>) {
  const options = useChosenIn(field.of);
  const found = options.find((option) => option.value === answer?.chosen);
  return found === undefined ? null : <Chosen label={words.label} items={[found.text]} />;
}

export function MultiFill({ field, words, answer, onAnswer, bare }: FillProps<'multi'>) {
  const id = useId();
  const t = useText();
  const chosen = answer?.chosen ?? [];
  const own = answer?.own ?? [];
  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      <div className="pick">
        {field.options.map((key) => (
          <Checkbox
            key={key}
            label={words.options?.[key] ?? key}
            checked={chosen.includes(key)}
            onChange={(on) => {
              onAnswer({ kind: 'multi', chosen: on ? [...chosen, key] : chosen.filter((other) => other !== key), own });
            }}
          />
        ))}
      </div>
      {field.other === true ? (
        <input
          className="input words"
          autoComplete="off"
          spellCheck
          maxLength={2_000}
          aria-label={words.add ?? t('worksheet.other')}
          placeholder={words.add ?? t('worksheet.other')}
          value={own[0] ?? ''}
          onChange={(event) => {
            onAnswer({ kind: 'multi', chosen, own: event.currentTarget.value === '' ? [] : [event.currentTarget.value] });
          }}
        />
      ) : null}
    </FieldFrame>
  );
}

export function MultiRead({ words, answer }: ReadProps<'multi'>) {
  if (answer === undefined) return null;
  return <Chosen label={words.label} items={[...answer.chosen.map((key) => words.options?.[key] ?? key), ...answer.own]} />;
}

export function Chosen({ label, items }: { label: string; items: readonly string[] }) {
  const list = useList();
  if (items.length === 0) return null;
  return (
    <section className="ws-said small">
      <FieldHeading>{label}</FieldHeading>
      <p>{list(items)}</p>
    </section>
  );
}
