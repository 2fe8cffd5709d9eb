import type { HiddenName as RememberedName } from '../../../electron/domain/packets/hidden-names.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { open: readonly RememberedName[]; submit: string; onHide: () => void };

/** Names that were hidden the last time for this reader, and are not now. */
export function NamesBefore({ open, submit, onHide }: Props) {
  const t = useText();
  if (open.length === 0) return null;
  return (
    <div className="carry-aside measure stack tight">
      <p>{t('carry.names.open', { n: open.length, names: open.map(({ name }) => name).join(', ') })}</p>
      <div className="row"><Button look="line" onClick={onHide}>{submit}</Button></div>
    </div>
  );
}
