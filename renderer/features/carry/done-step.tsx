import { useNavigate } from '../../app/router.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';

export type Made = { how: 'packet' | 'html' | 'pdf'; file: string; /** Null on paper. */ folder: string | null; entries: number; forWhom: string; /** Sealed to their card: no passphrase is needed. */ byCard?: boolean };

export function DoneStep({ made, plans, onAgain }: { made: Made; /** How many went along. */ plans: number; onAgain: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <>
      <PageHead title={t(`carry.done.${made.how}.title`)} />
      <dl className="carry-facts">
        <div>
          <dt>{t('carry.done.what')}</dt>
          <dd>{t('carry.done.entries', { n: made.entries })}{plans > 0 && `, ${t('carry.done.plans', { n: plans })}`}</dd>
        </div>
        <div>
          <dt>{t('carry.done.for')}</dt>
          <dd>{made.forWhom === '' ? t('carry.shares.nobody') : made.forWhom}</dd>
        </div>
        <div>
          <dt>{t('carry.done.file')}</dt>
          <dd className="carry-file"><bdi>{made.file}</bdi></dd>
        </div>
        {made.folder !== null && (
          <div>
            <dt>{t('carry.done.folder')}</dt>
            <dd className="carry-file"><bdi>{made.folder}</bdi></dd>
          </div>
        )}
      </dl>
      <div className="stack tight measure">
        {made.byCard === true ? <p>{t('carry.done.packet.open-card', { name: made.forWhom })}</p> : <HowToOpen how={made.how} />}
        <p>{t('carry.done.logged')}</p>
      </div>
      <div className="row">
        <Button look="go" onClick={() => { navigate({ screen: 'home' }); }}>
          {t('carry.done.home')}
        </Button>
        <Button onClick={() => { navigate({ screen: 'shares' }); }}>{t('carry.done.shares')}</Button>
        <Button look="quiet" onClick={onAgain}>
          {t('carry.done.again')}
        </Button>
      </div>
    </>
  );
}

function HowToOpen({ how }: { how: Made['how'] }) {
  const t = useText();
  switch (how) {
    case 'packet':
      return (
        <>
          <p>{t('carry.done.packet.open')}</p>
          <p>
            <Say id="carry.done.packet.age" />
          </p>
        </>
      );
    case 'html':
      return (
        <>
          <p>{t('carry.done.html.open')}</p>
          <p>{t('carry.done.html.apart')}</p>
        </>
      );
    case 'pdf':
      return (
        <p>
          <Say id="carry.done.pdf.open" />
        </p>
      );
  }
}
