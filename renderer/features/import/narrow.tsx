import type { ImportReport } from '../../../electron/contract/import-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Choice } from './import-state.ts';

type Props = { report: ImportReport; choice: Choice; onChoice: (choice: Choice) => void };

/** Only some kinds, only some days. */
export function Narrow({ report, choice, onChoice }: Props) {
  const t = useText();
  const { kinds, from, to } = report;
  if (from === null || to === null || (kinds.length < 2 && from === to)) return null;
  return (
    <Fold summary={t('import.narrow')}>
      <div className="stack">
        {kinds.length > 1 && (
          <fieldset className="group">
            <legend>{t('import.narrow.kinds')}</legend>
            {kinds.map(({ kind, count }) => (
              <Checkbox
                key={kind}
                label={t(`import.kind.${kind}`, { n: count })}
                checked={!choice.without.includes(kind)}
                onChange={(on) => { onChoice({ ...choice, without: on ? choice.without.filter((other) => other !== kind) : [...choice.without, kind] }); }}
              />
            ))}
          </fieldset>
        )}
        <div className="import-days">
          <TextField type="date" label={t('import.narrow.from')} min={from} max={to} value={choice.from} onChange={(event) => { onChoice({ ...choice, from: event.target.value }); }} />
          <TextField type="date" label={t('import.narrow.to')} min={from} max={to} value={choice.to} onChange={(event) => { onChoice({ ...choice, to: event.target.value }); }} />
        </div>
      </div>
    </Fold>
  );
}
