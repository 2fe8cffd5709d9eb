import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { addDays, useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { listSheets } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { ActivityWeek } from './activity-week.tsx';
import { SleepWeek } from './sleep-week.tsx';
import './weeks.css';

/** Seven days of a sheet that is filled in day by day: up to today, or to the newest day that has something. */
export function WeekScreen({ route }: { route: PageOf<'week'> }) {
  const t = useText();
  const intl = useIntl();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const { today } = useDates();
  const { worksheet } = route;
  const last = route.last ?? today;
  const from = addDays(last, -6);
  const { value, error, loading, again } = useQuery('sheets.range', { worksheet, from, to: last }, ['entries.changed', 'vault.loaded']);
  const version = listSheets().find(({ id }) => id === worksheet)?.version ?? 1;
  const sheet = useWorksheet(worksheet, version, language);

  const instead = route.last === undefined && value?.entries.length === 0 && !value.loading ? value.before : null;
  useEffect(() => {
    if (instead !== null) navigate({ screen: 'week', worksheet, last: instead }, { replace: true });
  }, [instead, navigate, worksheet]);

  if (sheet === undefined || sheet === null || instead !== null) return null;
  const utc = (day: string) => new Date(`${day}T00:00Z`);
  // What is dated ahead of today can still be reached.
  const week = addDays(last, 7);
  const later = value?.after != null || week < today ? week : last < today ? today : last;
  const show = (day: string) => { navigate({ screen: 'week', worksheet, last: day }, { replace: true }); };
  return (
    <>
      <PageHead
        above={<Button look="quiet" flush onClick={() => { navigate({ screen: 'sheet', worksheet }); }}>{sheet.words.name}</Button>}
        title={intl.formatDateTimeRange(utc(from), utc(last), { timeZone: 'UTC', day: 'numeric', month: 'long', ...(last.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }) })}
        beside={
          <div className="row">
            <Button look="icon" aria-label={t('weeks.earlier')} aria-disabled={value?.before === null} onClick={() => { show(addDays(last, -7)); }}>
              <Icon name="back" />
            </Button>
            <Button look="icon" aria-label={t('weeks.later')} aria-disabled={later === last} onClick={() => { show(later); }}>
              <Icon name="forward" />
            </Button>
          </div>
        }
      />
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value !== null && !loading && (
        worksheet === 'sleep-diary' ? <SleepWeek sheet={sheet} entries={value.entries} last={last} /> : <ActivityWeek sheet={sheet} entries={value.entries} last={last} />
      )}
    </>
  );
}
