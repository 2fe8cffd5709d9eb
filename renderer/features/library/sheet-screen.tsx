import { usePrefs } from '../../app/prefs.tsx';
import type { PageOf } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { listSheets } from '../../worksheet/registry.ts';
import { useWorksheet } from '../../worksheet/use-worksheet.ts';
import { SheetPreview } from './sheet-preview.tsx';
import './library.css';

/** A sheet before it is started. */
export function SheetScreen({ route }: { route: PageOf<'sheet'> }) {
  const t = useText();
  const navigate = useNavigate();
  const { language } = usePrefs();
  const version = listSheets().find(({ id }) => id === route.worksheet)?.version ?? 1;
  const sheet = useWorksheet(route.worksheet, version, language);
  if (sheet === undefined) return null;
  if (sheet !== null) return <SheetPreview key={route.worksheet} sheet={sheet} />;
  return (
    <>
      <PageTitle>{t('library.gone')}</PageTitle>
      <div className="row">
        <Button onClick={() => { navigate({ screen: 'library' }); }}>{t('library.all')}</Button>
      </div>
    </>
  );
}
