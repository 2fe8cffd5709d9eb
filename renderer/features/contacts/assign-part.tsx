import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { AssignedView } from '../../reading/assigned-view.tsx';
import { PlanReportView } from '../../reading/plan-report-view.tsx';
import { Button, TextButton } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';

type Props = { /** Null: for somebody whose card is not here. */ person: { id: string; name: string } | null; readOnly: boolean };

/** Things to do for a person: to be put together, half put together, and what went out. */
export function AssignPart({ person, readOnly }: Props) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { instant } = useDates();
  const contact = person?.id ?? null;
  const drafts = useQuery('assign.drafts', { contact }, ['assign.changed']);
  const sent = useQuery('assign.sent', contact === null ? null : { contact }, ['assign.changed', 'people.changed']);
  const [error, setError] = useState<Failure | null>(null);

  async function begin() {
    const begun = await vault.call('assign.keep', { draft: null, content: { contact, forWhom: '', note: '', items: [], copies: [] } });
    if (begun.ok) navigate({ screen: 'assign', draft: begun.value.draft, contact });
    else setError(begun.error);
  }

  return (
    <section className="stack contacts-part">
      <h2 className="section">{t(person === null ? 'contacts.assign-anyone' : 'contacts.assign')}</h2>
      {person === null && <p className="measure">{t('contacts.assign-anyone-text')}</p>}
      {drafts.value !== null && drafts.value.length > 0 && (
        <ul className="contacts-list">
          {drafts.value.map(({ draft, forWhom, at, items, first }) => (
            <li key={draft}>
              <TextButton role="link" className="contacts-name" onClick={() => { navigate({ screen: 'assign', draft, contact }); }}>
                {[forWhom, first === '' ? t('contacts.assign-begun', { n: items }) : first].filter(Boolean).join(': ')}
              </TextButton>
              <span className="note">{t('contacts.assign-kept', { n: items, when: instant(at) })}</span>
            </li>
          ))}
        </ul>
      )}
      {sent.value?.map(({ id, at, how, assignment, came }) => (
        <Fold key={id} summary={t(`contacts.assigned-${how}`, { when: instant(at), n: assignment.items.length })}>
          <AssignedView assignment={assignment} choice={(_, place) => { const report = came.find(({ item }) => item === place); return <div className="contacts-came"><p className="label">{t(report === undefined ? 'contacts.came-nothing' : 'contacts.came')}</p>{report !== undefined && <PlanReportView report={report} untitled />}</div>; }} />
        </Fold>
      ))}
      {error !== null && <ErrorNote error={error} />}
      {!readOnly && (
        <div className="row">
          <Button onClick={() => void begin()}>{person === null ? t('contacts.assign-go-anyone') : t('contacts.assign-go', { name: person.name })}</Button>
        </div>
      )}
    </section>
  );
}
