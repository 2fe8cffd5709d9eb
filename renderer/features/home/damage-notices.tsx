import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DamageNotice } from '../../../electron/contract/vault-calls.ts';
import { useNavigate } from '../../app/router.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';

/** Said in the same words only once, however many files it was. */
function once(notices: DamageNotice[]): DamageNotice[] {
  return [...new Map(notices.map((notice) => [`${notice.what}/${notice.month ?? ''}/${notice.file}`, notice])).values()];
}

function useMonth(): (month: string | null) => string {
  const intl = useIntl();
  return (month) => (month === null ? '' : intl.formatDate(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' }));
}

/** What happened to a file, what is not lost, what to do. */
export function DamageNotices({ notices }: { notices: DamageNotice[] }) {
  const t = useText();
  const navigate = useNavigate();
  const monthWords = useMonth();
  const [closed, setClosed] = useState(0);
  const shown = once(notices.slice(closed));
  if (shown.length === 0) return null;
  return (
    <section className="stack tight" aria-label={t('home.notices')}>
      {shown.map((notice) => (
        <div key={`${notice.what}/${notice.file}`} className="trouble" role="status">
          <p className="what">{t(`home.notice.${notice.what}`, { file: notice.file, month: monthWords(notice.month), dated: notice.month === null ? 'no' : 'yes' })}</p>
          <p>{t(`home.notice.${notice.what}.do`)}</p>
          {notice.backup !== null && (
            <div className="row">
              <p>{t('home.notice.backup')}</p>
              <Button onClick={() => { navigate({ screen: 'backups' }); }}>{t('home.notice.see-backups')}</Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button look="quiet" flush onClick={() => { setClosed(notices.length); }}>{t('home.notice.close')}</Button>
      </div>
    </section>
  );
}
