import { useEffect, useState } from 'react';
import { figureOver } from '../../../electron/domain/worksheets/over.ts';
import type { Over } from '../../../electron/domain/worksheets/over-schema.ts';
import { addDays, useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { loadOver } from '../../worksheet/over-files.ts';
import { listSheets } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { OverFigures } from './over-figures.tsx';
import './weeks.css';

const spans = ['7', '28', 'all'] as const;
type Span = (typeof spans)[number];
const [firstDay, lastDay] = ['1900-01-01', '9999-12-31'];
/** So many of the newest are looked at (`sheets.range`). */
const most = 200;

/** What several entries of a sheet come to together: sums, shares and lists, and no verdict. */
export function OverScreen({ route: { worksheet } }: { route: PageOf<'over'> }) {
  const t = useText();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const { today } = useDates();
  const [span, setSpan] = useState<Span>('28');
  const [over, setOver] = useState<Over | null>(null);
  const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
  const sheet = useWorksheet(worksheet, version, language);
  const range = span === 'all' ? { from: firstDay, to: lastDay } : { from: addDays(today, 1 - Number(span)), to: today };
  const { value, error, again } = useQuery('sheets.range', { worksheet, ...range }, ['entries.changed', 'vault.loaded']);

  useEffect(() => {
    let stale = false;
    void loadOver(worksheet).then((found) => {
      if (!stale) setOver(found);
    });
    return () => {
      stale = true;
    };
  }, [worksheet]);

  if (sheet === undefined || sheet === null || over === null) return null;
  const entries = value?.entries ?? [];
  const figures = over.figures.flatMap((figure) => {
    const came = figureOver(figure, sheet.definition, entries);
    return came === null ? [] : [{ figure, came }];
  });
  return (
    <>
      <PageHead
        above={<Button look="quiet" flush onClick={() => { navigate({ screen: 'sheet', worksheet }); }}>{sheet.words.name}</Button>}
        title={t('weeks.over.title')}
      >
        <p className="measure">{t('weeks.over.lead')}</p>
      </PageHead>
      <RadioGroup
        label={t('weeks.over.span')}
        options={spans.map((one) => ({ value: one, text: t(`weeks.over.span.${one}`) }))}
        value={span}
        onChange={(next) => { setSpan(spans.find((one) => one === next) ?? span); }}
      />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && (
        <>
          <p className="lead" role="status">{t('weeks.over.count', { n: entries.length })}{value.loading && ` ${t('weeks.over.loading')}`}</p>
          {entries.length >= most && <p className="note">{t('weeks.over.most', { n: most })}</p>}
          <OverFigures sheet={sheet} figures={figures} />
        </>
      )}
    </>
  );
}
