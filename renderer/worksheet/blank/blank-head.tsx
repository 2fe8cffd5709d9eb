import type { SheetWords } from '../../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Gap } from './paper.tsx';

/** The top of a sheet for paper: what it is, whose, and what holds for all of it. `may`: what may stay empty. */
export function BlankHead({ words, may }: { words: SheetWords; may: string | null }) {
  const t = useText();
  return (
    <header className="blank-head">
      <h1>{words.name}</h1>
      <p>{words.purpose}</p>
      {may === null ? null : <p className="blank-help">{may}</p>}
      <p className="blank-row">
        <Gap label={t('worksheet.blank.date')} />
        <Gap label={t('worksheet.blank.name')} wide />
      </p>
      {words.caution === undefined ? null : <p className="blank-note caution">{words.caution}</p>}
    </header>
  );
}
