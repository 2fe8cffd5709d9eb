import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/field.tsx';
import { askBack, keyGroups } from './recovery-key.ts';

type Props = { recoveryKey: string; done: string; onDone: () => void; onBack: () => void; beside?: ReactNode };

function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** With the sheet out of sight, two of its groups are asked back. */
export function AskBack({ recoveryKey, done, onDone, onBack, beside }: Props) {
  const t = useText();
  const { groups } = keyGroups(recoveryKey);
  const [asked] = useState(() => askBack(groups.length, random));
  const [typed, setTyped] = useState<[string, string]>(['', '']);
  const [fault, setFault] = useState(false);

  function fits(index: 0 | 1): boolean {
    return typed[index].replaceAll(/\s/gu, '').toUpperCase() === groups[asked[index]];
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits(0) && fits(1)) onDone();
        else setFault(true);
      }}
    >
      <PageTitle>{t('app.key.ask')}</PageTitle>
      <p className="measure">{t('app.key.ask-text')}</p>
      {([0, 1] as const).map((index) => (
        <TextField
          key={index}
          label={t('app.key.ask-group', { n: asked[index] + 1 })}
          value={typed[index]}
          autoCapitalize="characters"
          maxLength={12}
          autoFocus={index === 0}
          fault={fault && !fits(index) ? t('app.key.ask-wrong') : undefined}
          onChange={(event) => {
            setFault(false);
            setTyped(index === 0 ? [event.target.value, typed[1]] : [typed[0], event.target.value]);
          }}
        />
      ))}
      <div className="row">
        <Button look="go" type="submit">
          {done}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('app.key.ask-back')}
        </Button>
        {beside}
      </div>
    </form>
  );
}
