import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { dayOfSheet } from '../../../electron/domain/worksheets/day-of-sheet.ts';
import { useNavigate } from '../../app/router.tsx';
import { weekSheets } from '../../app/week-sheets.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSheetOf } from '../../reading/use-entry-head.ts';
import { Button } from '../../ui/button.tsx';

/** From one day of a sheet that is filled in day by day to the seven days that end with it. */
export function WeekButton({ content }: { content: WorksheetContent }) {
  const t = useText();
  const navigate = useNavigate();
  const sheet = useSheetOf(content);
  const worksheet = weekSheets.find((one) => one === content.worksheet);
  if (worksheet === undefined) return null;
  const last = dayOfSheet(sheet?.definition, content.answers, content.when.at);
  return <Button onClick={() => { navigate({ screen: 'week', worksheet, last }); }}>{t('entry.week')}</Button>;
}
