import type { Failure } from '../../../electron/contract/result.ts';
import { NotThere as NothingThere } from '../../app/not-there.tsx';
import { useText } from '../../i18n/use-text.tsx';

/** What one wanted to write in cannot be read. */
export function NotThere({ error }: { error: Failure }) {
  const t = useText();
  return <NothingThere title={t('writing.not-there')} error={error} />;
}
