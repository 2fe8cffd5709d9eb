import type { OwnLine } from '../../../electron/domain/settings.ts';
import { useText } from '../../i18n/use-text.tsx';
import { NumberRow } from '../../safety/number-row.tsx';

export function OwnLines({ lines }: { lines: OwnLine[] }) {
  const t = useText();
  if (lines.length === 0) return null;
  return (
    <section className="help-block">
      <h3>{t('help.own')}</h3>
      {lines.map((line) => (
        <div key={line.id} className="help-line">
          <h4>
            <bdi>{line.name}</bdi>
          </h4>
          {line.phone !== '' && <NumberRow number={line.phone} />}
          {line.note !== '' && <p className="label">{line.note}</p>}
        </div>
      ))}
    </section>
  );
}
