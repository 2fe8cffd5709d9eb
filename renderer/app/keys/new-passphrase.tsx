import { useState, type ReactNode } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { PhraseOffer } from './phrase-offer.tsx';
import { StrengthNote, useStrength } from './strength-note.tsx';
import './keys.css';

type Props = {
  /** Words that make a passphrase weak, such as the journal's name. */
  own: string[];
  /** What the first field is called; "Passphrase" when it is not given. */
  label?: string;
  submit: string;
  busy: string | null;
  error: Failure | null;
  onSubmit: (passphrase: string) => void;
  /** Stands above the two fields, inside the form. */
  children?: ReactNode;
  beside?: ReactNode;
  autoFocus?: boolean;
};

/** As the contract takes it. Nothing is cut off without a word: what was cut here would not open elsewhere. */
const longest = 1_000;

/** A new passphrase, twice, with a sentence on its strength and six words on offer. */
export function NewPassphrase({ own, label, submit, busy, error, onSubmit, children, beside, autoFocus = false }: Props) {
  const t = useText();
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<{ at: 'phrase' | 'again'; text: string } | null>(null);
  const strength = useStrength(phrase, own);

  function check(): void {
    if (phrase === '') setFault({ at: 'phrase', text: t('app.key.fault.empty') });
    else if (phrase.length > longest) setFault({ at: 'phrase', text: t('app.key.fault.long') });
    else if (strength?.enough === false) setFault({ at: 'phrase', text: t('app.key.fault.weak') });
    else if (phrase.normalize('NFC') !== again.normalize('NFC')) setFault({ at: 'again', text: t('app.key.fault.differs') });
    else {
      setFault(null);
      onSubmit(phrase);
    }
  }

  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null) check();
      }}
    >
      {children}
      <div className="stack tight">
        <PassphraseField
          label={label ?? t('app.key.passphrase')}
          value={phrase}
          shown={shown}
          onChange={setPhrase}
          autoFocus={autoFocus}
          fault={fault?.at === 'phrase' ? fault.text : undefined}
        />
        <StrengthNote report={strength} />
        <PhraseOffer
          onTake={(words) => {
            setPhrase(words);
            setAgain(words);
            setShown(true);
            setFault(null);
          }}
        />
      </div>
      <PassphraseField
        label={t('app.key.again')}
        value={again}
        shown={shown}
        onChange={setAgain}
        fault={fault?.at === 'again' ? fault.text : undefined}
      />
      <Checkbox label={t('app.key.show-both')} checked={shown} onChange={setShown} />
      {error !== null && <ErrorNote error={error} />}
      <div className="row">
        <Button look="go" type="submit" busy={busy}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
