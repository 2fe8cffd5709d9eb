import type { SheetValue } from '../../../electron/contract/session-calls.ts';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Lines } from './lines.tsx';
import { useNamedSheet } from './sheet-words.tsx';

/** The medication visit (clinical reference 6.5): what was noted, counted and put side by side, with no colour and no advice. */
export function MedicineBody({ medicine }: Pick<SheetValue, 'medicine'>) {
  const t = useText();
  const { near, both } = useDates();
  const fields = useNamedSheet('medicine-log')?.words.fields ?? {};
  if (medicine === null) return null;
  const { changes, started, stopped, planned, taken, reasons, benefits, effects, energy, appetite, questions, decided, watch, next } = medicine;
  const option = (field: string, column: string, key: string) => fields[field]?.columns?.[column]?.options?.[key] ?? key;
  const effect = ({ symptom, words, severity, since, told }: (typeof effects)[number]) =>
    [
      [symptom === null || symptom === 'other' ? '' : option('effects', 'symptom', symptom), words].filter((part) => part !== '').join(': '),
      severity === null ? '' : option('effects', 'severity', severity),
      since === null ? '' : t('sessions.medicine.since', { day: near(since) }),
      told === null ? '' : t('sessions.medicine.told', { told: String(told) }),
    ].filter((part) => part !== '').join(' · ');
  const groups: Record<string, string[]> = {
    changed: [...changes.map(({ day, change }) => t('sessions.medicine.change', { day: near(day), change })), ...started.map((name) => t('sessions.medicine.started', { name })), ...stopped.map((name) => t('sessions.medicine.stopped', { name }))],
    taken: planned === 0 ? [] : [t('sessions.medicine.doses', { taken, planned, share: Math.round((taken / planned) * 100) }), ...reasons.map(({ reason, times }) => t('sessions.medicine.reason', { reason: option('doses', 'reason', reason), times }))],
    benefits: benefits.map(({ better, howMuch }) => (howMuch === null ? better : t('sessions.medicine.benefit', { better, n: howMuch }))),
    effects: effects.map(effect),
    body: [
      ...(energy === null ? [] : [t('sessions.medicine.energy', energy)]),
      ...(appetite.more + appetite.less === 0 ? [] : [t('sessions.medicine.appetite', appetite)]),
    ],
    questions,
    decided: decided === '' ? [] : [decided],
    watch: watch === '' ? [] : [watch],
    next: next === null ? [] : [both(next)],
  };
  return (
    <dl className="session-plan">
      {Object.entries(groups).filter(([, lines]) => lines.length > 0).map(([group, lines]) => (
        <div key={group}>
          <dt>{t(`sessions.medicine.${group}`)}</dt>
          <dd><Lines lines={lines} /></dd>
        </div>
      ))}
    </dl>
  );
}
