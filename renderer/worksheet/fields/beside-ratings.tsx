import { answerTo } from '../../../electron/domain/worksheets/kinds.ts';
import { rerateOf } from '../../../electron/domain/worksheets/looks.ts';
import { PercentRatings } from '../percent-ratings.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSheet, wordsOf } from '../sheet-context.tsx';

/** Ratings that belong to another field's words (`of`), read beside them: "I believe this: 70 of 100". */
export function BesideRatings({ of }: { of: string }) {
  const sheet = useSheet();
  const t = useText();
  return sheet.definition.fields.map((field) => {
    if ((field.kind !== 'percent' && field.kind !== 'n10' && field.kind !== 'suds') || field.of !== of) return null;
    const number = answerTo(field, sheet.answers)?.number ?? null;
    if (number === null) return null;
    const rerate = rerateOf(sheet.definition, field.id);
    if (rerate?.kind === 'rerate-percent') return <PercentRatings key={field.id} field={rerate} words={wordsOf(sheet, field.id)} />;
    return (
      <p key={field.id} className="note">
        {t('worksheet.rated', { label: wordsOf(sheet, field.id).label, n: number, top: field.kind === 'n10' ? 10 : 100 })}
      </p>
    );
  });
}

/** Whether that other field has something to be read beside. */
export function useHasHost(of: string | undefined): boolean {
  const { definition, answers } = useSheet();
  const host = definition.fields.find((field) => field.id === of);
  if (host === undefined) return false;
  const answer = answerTo(host, answers);
  return answer !== undefined && 'text' in answer && answer.text.trim() !== '';
}
