import type { ImportReport } from '../../../electron/contract/import-calls.ts';
import { textLimit } from '../../../electron/domain/entries/text-limit.ts';
import { limits } from '../../../electron/domain/imports/limits.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import { isRow } from './import-state.ts';

const mega = 1024 * 1024;
/** What the reasons name. */
const most = { letters: textLimit, note: limits.note / mega, file: limits.file / mega, row: limits.row, files: limits.files, total: limits.total / mega, rows: limits.rows, entries: limits.entries };

/** What will not come along, and why. */
export function LeftOut({ report: { skipped, leftOut } }: { report: ImportReport }) {
  const t = useText();
  if (skipped.total === 0 && leftOut.length === 0) return null;
  return (
    <section>
      <h2 className="section">{t('import.left-out')}</h2>
      {leftOut.length > 0 && (
        <ul className="import-left">
          {leftOut.map(({ what, count }) => (
            <li key={what}>{t(`import.left.${what}`, { n: count })}</li>
          ))}
        </ul>
      )}
      {skipped.total > 0 && (
        <Fold summary={t('import.skipped', { n: skipped.total })}>
          <ul className="import-left">
            {skipped.first.map(({ place, why }, index) => (
              <li key={index}>
                <span className="import-place">{isRow(place) ? t('import.row', { place }) : place}</span> {t(`import.why.${why}`, most)}
              </li>
            ))}
          </ul>
          {skipped.total > skipped.first.length && <p className="label">{t('import.skipped-more', { n: skipped.total - skipped.first.length })}</p>}
        </Fold>
      )}
    </section>
  );
}
