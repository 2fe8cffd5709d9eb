import { useId } from 'react';
import type { Reader } from '../../../electron/contract/carry-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TextField } from '../../ui/field.tsx';

type Props = { readers: readonly Reader[]; forWhom: string; onForWhom: (forWhom: string) => void };

/** Who will read it. Those who are known are offered while one types. */
export function ReaderField({ readers, forWhom, onForWhom }: Props) {
  const t = useText();
  const list = useId();
  return (
    <div className="carry-to">
      <TextField
        label={t('carry.reader-field.label')}
        hint={t('carry.reader-field.hint')}
        value={forWhom}
        maxLength={120}
        words
        list={list}
        onChange={(event) => { onForWhom(event.target.value); }}
      />
      <datalist id={list}>
        {readers.filter(({ name }) => name !== '').map(({ contact, name }) => <option key={contact ?? name}>{name}</option>)}
      </datalist>
    </div>
  );
}
