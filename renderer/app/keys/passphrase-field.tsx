import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField, type TextFieldProps } from '../../ui/field.tsx';

type Props = Omit<TextFieldProps, 'onChange' | 'value' | 'type' | 'beside'> & {
  value: string;
  onChange: (value: string) => void;
  /** Given when one button shows several fields. */
  shown?: boolean;
};

export function PassphraseField({ value, onChange, shown, ...rest }: Props) {
  const t = useText();
  const [own, setOwn] = useState(false);
  const open = shown ?? own;
  const toggle = (
    <Button look="line" aria-pressed={own} onClick={() => { setOwn(!own); }}>
      {t(own ? 'app.key.hide' : 'app.key.show')}
    </Button>
  );
  return (
    <TextField
      {...rest}
      type={open ? 'text' : 'password'}
      value={value}
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      onChange={(event) => { onChange(event.target.value); }}
      {...(shown === undefined ? { beside: toggle } : {})}
    />
  );
}
