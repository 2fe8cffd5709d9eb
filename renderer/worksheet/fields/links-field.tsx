import { useId } from 'react';
import { useList } from '../../i18n/use-list.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { FieldFrame } from '../field-frame.tsx';
import type { FillProps, ReadProps } from '../field-props.ts';
import { sameTarget, useLinkChoices, type LinkTarget } from '../link-context.tsx';
import { SmallRead } from './small-read.tsx';

const keyOf = ({ entry, row }: LinkTarget) => `${entry} ${row ?? ''}`;

export function LinksFill({ field, words, answer, onAnswer, bare }: FillProps<'links'>) {
  const id = useId();
  const t = useText();
  const to = answer?.to ?? [];
  const choices = useLinkChoices(field, to);
  if (choices === null) return null;

  const targetOf = ({ entry, row }: LinkTarget): LinkTarget => (row === undefined ? { entry } : { entry, row });
  if (field.one === true && choices.length > 0) {
    return (
      <div className="ws-field">
        <RadioGroup
          label={words.label}
          labelHidden={bare}
          options={choices.map((choice) => ({ value: keyOf(choice), text: choice.name }))}
          value={to[0] === undefined ? '' : keyOf(to[0])}
          onChange={(key) => {
            const chosen = choices.find((choice) => keyOf(choice) === key);
            if (chosen !== undefined) onAnswer({ kind: 'links', to: [targetOf(chosen)] });
          }}
        />
      </div>
    );
  }
  return (
    <FieldFrame id={id} words={words} bare={bare} group>
      {choices.length === 0 ? <p className="note">{t('worksheet.link.none')}</p> : null}
      <div className="pick column">
        {choices.map((choice) => (
          <Checkbox
            key={keyOf(choice)}
            label={choice.name}
            checked={to.some((other) => sameTarget(other, choice))}
            onChange={(on) => {
              onAnswer({ kind: 'links', to: on ? [...to, targetOf(choice)] : to.filter((other) => !sameTarget(other, choice)) });
            }}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

export function LinksRead({ field, words, answer }: ReadProps<'links'>) {
  const t = useText();
  const list = useList();
  const to = answer?.to ?? [];
  const choices = useLinkChoices(field, to) ?? [];
  const names = to.map((target) => choices.find((choice) => sameTarget(choice, target))?.name ?? t('worksheet.link.gone'));
  return <SmallRead label={words.label} text={list(names)} />;
}
