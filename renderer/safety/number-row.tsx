import { useState } from 'react';
import { useShell } from '../app/bridge-context.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';

/** A number to read from afar and to copy. Nothing is dialled from here. */
export function NumberRow({ number, says }: { number: string; says?: string }) {
  const t = useText();
  const shell = useShell();
  const [copied, setCopied] = useState(false);

  async function copy() {
    setCopied(await shell.call('clipboard.write', { text: number }));
  }

  return (
    <div className="help-number">
      <span>
        {says !== undefined && <span className="label">{says} </span>}
        <bdi className="help-digits numbers">{number}</bdi>
      </span>
      <Button look="line" aria-label={t(copied ? 'help.copied' : 'help.copy', { number })} onClick={() => void copy()}>
        <span role="status">{t(copied ? 'ui.copied' : 'ui.copy')}</span>
      </Button>
    </div>
  );
}
