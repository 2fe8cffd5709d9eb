import { useText } from '../i18n/use-text.tsx';
import { RadioGroup } from '../ui/choice.tsx';

type Props = {
  /** The day it was written, `YYYY-MM-DD`. */
  from: string;
  lookOn: string | null;
  onLookOn: (day: string | null) => void;
};

const days = [3, 7, 14] as const;

/** Whether the record asks to be looked at again, and when. */
export function LookAgainChoice({ from, lookOn, onLookOn }: Props) {
  const t = useText();
  const dayAfter = (n: number) => new Date(Date.parse(`${from}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
  return (
    <RadioGroup
      label={t('worksheet.look.ask')}
      value={lookOn ?? ''}
      options={[{ value: '', text: t('worksheet.look.no') }, ...days.map((n) => ({ value: dayAfter(n), text: t('worksheet.look.in', { n }) }))]}
      onChange={(day) => {
        onLookOn(day === '' ? null : day);
      }}
    />
  );
}
