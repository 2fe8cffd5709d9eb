import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { capital, feelingVocabulary } from '../feeling-words.ts';
import { WordChips } from './word-chips.tsx';

type Props = { language: Tongue; chosen: readonly string[]; onChange: (chosen: string[]) => void };

/** What the body does comes first. It is kept as it is: no feeling is ever read out of it. */
export function BodyWords({ language, chosen, onChange }: Props) {
  const t = useText();
  return (
    <div className="stack tight">
      <p className="ws-help">{t('worksheet.feelings.body-ask')}</p>
      <WordChips
        label={t('worksheet.feelings.way.body')}
        chips={feelingVocabulary.body.map((word) => ({ key: word.key, text: capital(word[language], language), hue: null, on: chosen.includes(word.key), own: false }))}
        onPick={(chip) => {
          onChange(chip.on ? chosen.filter((key) => key !== chip.key) : [...chosen, chip.key]);
        }}
      />
      {chosen.length === 0 ? null : <p className="ws-help">{t('worksheet.feelings.body-then')}</p>}
    </div>
  );
}
