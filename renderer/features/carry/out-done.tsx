import { useNavigate } from '../../app/router.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { Form } from './out-state.ts';

/** `place`: a file's name, with the folder that it lies in; or the whole path of the folder that was made. */
export type Taken = { form: Form; entries: number; files: number; place: string; folder: string | null };

/** What was written, where it went, and that it is open to whoever finds it. */
export function OutDone({ taken, onAgain }: { taken: Taken; onAgain: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const n = taken.files;
  return (
    <>
      <PageHead title={t('carry.out.done', { n })} />
      <dl className="carry-facts">
        <div>
          <dt>{t('carry.done.what')}</dt>
          <dd>{t('carry.out.done.what', { n: taken.entries, files: n, form: t(`carry.out.form.${taken.form}`) })}</dd>
        </div>
        <div>
          <dt>{t('carry.out.done.where', { n })}</dt>
          <dd className="carry-file"><bdi>{taken.place}</bdi></dd>
        </div>
        {taken.folder !== null && (
          <div>
            <dt>{t('carry.done.folder')}</dt>
            <dd className="carry-file"><bdi>{taken.folder}</bdi></dd>
          </div>
        )}
      </dl>
      <div className="stack tight measure">
        <p><Say id="carry.out.done.open" values={{ n }} /></p>
        <p>{t('carry.done.logged')}</p>
      </div>
      <div className="row">
        <Button look="go" onClick={() => { navigate({ screen: 'home' }); }}>{t('carry.done.home')}</Button>
        <Button onClick={() => { navigate({ screen: 'shares' }); }}>{t('carry.done.shares')}</Button>
        <Button look="quiet" onClick={onAgain}>{t('carry.out.again')}</Button>
      </div>
    </>
  );
}
