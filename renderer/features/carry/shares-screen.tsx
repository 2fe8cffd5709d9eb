import type { ShareItem } from '../../../electron/contract/carry-calls.ts';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SharePart } from './share-part.tsx';
import './carry.css';

/** What is made for somebody, named or not; the rest a person takes for themselves. */
const handedOver: ReadonlySet<ShareItem['how']> = new Set<ShareItem['how']>(['packet', 'html', 'pdf', 'comments']);

/** Ways whose lines name entries of one's own. */
const listsEntries: ReadonlySet<ShareItem['how']> = new Set<ShareItem['how']>(['packet', 'html', 'pdf', 'json', 'csv', 'markdown', 'fhir']);

/** When, what, for whom: everything that was made to leave this journal. */
export function SharesScreen() {
  const t = useText();
  const { value, error, again } = useQuery('shares.list', {});
  return (
    <>
      <CarryLinks here="shares" />
      <PageHead title={t('carry.shares.title')}>
        <p className="label measure">{t('carry.shares.text')}</p>
        <p className="label measure">{t('carry.shares.stop')}</p>
      </PageHead>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      {value?.length === 0 && <EmptyState says={t('carry.shares.empty')} />}
      {value !== null && value.length > 0 && (
        <table className="carry-table">
          <thead>
            <tr>
              <th scope="col">{t('carry.shares.when')}</th>
              <th scope="col">{t('carry.shares.for')}</th>
              <th scope="col">{t('carry.shares.what')}</th>
            </tr>
          </thead>
          <tbody>
            {value.map((share) => (
              <ShareRow key={share.id} share={share} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ShareRow({ share }: { share: ShareItem }) {
  const t = useText();
  const { instant } = useDates();
  const kept = [
    share.struck > 0 ? t('carry.shares.struck', { n: share.struck }) : '',
    share.namesHidden > 0 ? t('carry.shares.names', { n: share.namesHidden }) : '',
  ].filter(Boolean);
  function whom(): string {
    if (share.removed) return t('carry.shares.removed');
    if (share.forWhom !== '') return share.forWhom;
    return t(share.everything || !handedOver.has(share.how) ? 'carry.shares.yourself' : 'carry.shares.nobody');
  }
  return (
    <tr>
      <td>{instant(share.at)}</td>
      <th scope="row" className="words">
        {whom()}
      </th>
      <td>
        {t(`carry.shares.how.${share.how}`, { n: share.entries, everything: share.everything })}
        {kept.length > 0 && <span className="note carry-kept">{kept.join(', ')}</span>}
        {!share.everything && listsEntries.has(share.how) && <SharePart id={share.id} />}
      </td>
    </tr>
  );
}
