import { useState } from 'react';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Examples } from './examples.tsx';
import { Facts } from './facts.tsx';
import { addCount, everything, hindranceOf, keptKinds, type Hindrance, type Seen } from './import-state.ts';
import { LeftOut } from './left-out.tsx';
import { Narrow } from './narrow.tsx';
import { Question } from './question.tsx';
import type { Import } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

type Props = { entries: Import; seen: Seen; over: boolean };

/** What the file is and what would become of it; nothing is added yet. */
export function ReadView({ entries, seen, over }: Props) {
  const t = useText();
  const { readOnly } = useJournal();
  const [choice, setChoice] = useState(everything);
  const [told, setTold] = useState<Hindrance>(null);
  const { report, question } = seen;
  const n = addCount(report, choice);
  const hindrance = hindranceOf(seen, choice, keptKinds(report, choice));
  const some = report.fresh > 0 || question !== null;

  function add() {
    setTold(hindrance);
    if (hindrance === null) void entries.take(choice);
  }

  return (
    <>
      <CarryLinks here="import" />
      <PageHead key={entries.turn} above={<span className="import-file">{seen.file}</span>} title={t(`import.title.${report.source}`)}>
        <Facts report={report} />
      </PageHead>
      <div className={question === null ? 'stack wide' : 'import-beside'}>
        {question !== null && seen.answer !== null && (
          <Question question={question} answer={seen.answer} orderSaid={seen.orderSaid} onAnswer={entries.answer} />
        )}
        <div className="import-result" aria-busy={entries.work === 'answer'}>
          <Examples report={report} />
        </div>
      </div>
      <LeftOut report={report} />
      {some && !readOnly && <Narrow report={report} choice={choice} onChoice={setChoice} />}
      <section className="stack" aria-label={t('import.add-label')}>
        {readOnly && <p>{t('import.read-only')}</p>}
        <p className="import-aside measure">
          <Say id="import.file-stays" />
        </p>
        <p className="import-fault" role="alert">
          {told !== null && told === hindrance && t(`import.fault.${told}`)}
        </p>
        <WorkProgress entries={entries} />
        {over && <p className="lead">{t('import.drop-now')}</p>}
        <div className="row">
          {some && !readOnly && (
            <Button look="go" busy={entries.work === 'take' ? t('import.adding') : null} onClick={add}>
              {n === null ? t('import.add-these') : t('import.add', { n })}
            </Button>
          )}
          <Button look={some && !readOnly ? 'quiet' : 'line'} aria-disabled={entries.work !== null} onClick={entries.again}>
            {t('import.other-file')}
          </Button>
        </div>
      </section>
    </>
  );
}
