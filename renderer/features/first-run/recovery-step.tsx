import { useState } from 'react';
import { RecoverySheet } from '../../app/keys/recovery-sheet.tsx';
import { askBack, keyGroups } from '../../app/keys/recovery-key.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { TextField } from '../../ui/field.tsx';

type Props = { recoveryKey: string; name: string; onDone: () => void };

function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** First the sheet; then, with the sheet out of sight, two of its groups are asked back. */
export function RecoveryStep({ recoveryKey, name, onDone }: Props) {
  const t = useText();
  const { groups } = keyGroups(recoveryKey);
  const [asking, setAsking] = useState(false);
  const [asked] = useState(() => askBack(groups.length, random));
  const [typed, setTyped] = useState<[string, string]>(['', '']);
  const [fault, setFault] = useState(false);

  function fits(index: 0 | 1): boolean {
    return typed[index].replaceAll(/\s/gu, '').toUpperCase() === groups[asked[index]];
  }

  function check() {
    if (fits(0) && fits(1)) onDone();
    else setFault(true);
  }

  const skip = (
    <Button look="quiet" onClick={onDone}>
      {t('first-run.recovery-skip')}
    </Button>
  );

  if (!asking) {
    return (
      <>
        <PageTitle>{t('first-run.recovery')}</PageTitle>
        <p className="measure">
          <Say id="first-run.recovery-text" />
        </p>
        <RecoverySheet recoveryKey={recoveryKey} name={name} />
        <div className="row recovery-screen-only">
          <Button look="go" onClick={() => { setAsking(true); }}>
            {t('first-run.recovery-next')}
          </Button>
          {skip}
        </div>
      </>
    );
  }

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <PageTitle key="asking">{t('first-run.ask')}</PageTitle>
      <p className="measure">{t('first-run.ask-text')}</p>
      {([0, 1] as const).map((index) => (
        <TextField
          key={index}
          label={t('first-run.ask-group', { n: asked[index] + 1 })}
          value={typed[index]}
          autoCapitalize="characters"
          maxLength={12}
          autoFocus={index === 0}
          fault={fault && !fits(index) ? t('first-run.ask-wrong') : undefined}
          onChange={(event) => {
            setFault(false);
            setTyped(index === 0 ? [event.target.value, typed[1]] : [typed[0], event.target.value]);
          }}
        />
      ))}
      <div className="row">
        <Button look="go" type="submit">
          {t('first-run.ask-done')}
        </Button>
        <Button look="quiet" onClick={() => { setAsking(false); }}>
          {t('first-run.ask-back')}
        </Button>
        {skip}
      </div>
    </form>
  );
}
