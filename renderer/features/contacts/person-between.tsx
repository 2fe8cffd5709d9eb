import { useEffect, useState } from 'react';
import type { PersonPage } from '../../../electron/contract/person-calls.ts';
import { useDates } from '../../app/dates.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Some } from '../../ui/some.tsx';
import { listSheets, loadSheet, type Sheet } from '../../worksheet/registry.ts';

/** What a person took along from the last session, what they plan, and what got in the way: in their own words, as they sent them. */
export function PersonBetween({ page: { takeaways, nextPlan, inTheWay } }: { page: PersonPage }) {
  const t = useText();
  const { near, both } = useDates();
  const plan = usePlanSheet();
  const options = plan?.words.fields['got_in_the_way']?.options ?? {};
  return (
    <>
      {takeaways !== null && (
        <section className="stack tight contacts-part" aria-labelledby="person-takeaways">
          <h2 className="section" id="person-takeaways">{t('contacts.takeaways')}</h2>
          <p className="note">{t('contacts.takeaways-day', { day: near(takeaways.day) })}</p>
          {takeaways.key !== '' && <p className="words" dir="auto">{takeaways.key}</p>}
          {takeaways.lines.length > 0 && <ul className="person-lines">{takeaways.lines.map((line, index) => <li key={index} className="words"><bdi>{line}</bdi></li>)}</ul>}
          {takeaways.remember !== '' && <p className="words" dir="auto">{takeaways.remember}</p>}
        </section>
      )}
      {nextPlan !== null && (
        <section className="stack tight contacts-part" aria-labelledby="person-plan">
          <h2 className="section" id="person-plan">{t('contacts.next-plan')}</h2>
          <p className="words" dir="auto">{nextPlan.task}</p>
          {nextPlan.when !== null && <p className="note">{both(nextPlan.when)}</p>}
          {nextPlan.obstacles.length > 0 && (
            <ul className="person-lines">{nextPlan.obstacles.map(({ obstacle, then }, index) => <li key={index} className="words"><bdi>{t('contacts.obstacle', { obstacle, then })}</bdi></li>)}</ul>
          )}
        </section>
      )}
      {inTheWay.length > 0 && (
        <section className="stack tight contacts-part" aria-labelledby="person-way">
          <h2 className="section" id="person-way">{t('contacts.way')}</h2>
          <Some list="contacts-list" items={inTheWay} first={6} more={(left) => t('contacts.more', { n: left })}>
            {(row) => (
              <li key={`${row.day} ${row.task}`}>
                <span className="words" dir="auto">{row.task === '' ? t('contacts.way-nameless') : row.task}</span>
                <span dir="auto">{[...row.inTheWay.map((way) => (Object.hasOwn(options, way) ? (options[way] ?? way) : way)), ...row.own].join(' · ') || t('contacts.way-unsaid')}</span>
                {row.note !== '' && <span className="words" dir="auto">{row.note}</span>}
                <span className="note">{near(row.day)}</span>
              </li>
            )}
          </Some>
        </section>
      )}
    </>
  );
}

function usePlanSheet(): Sheet | null {
  const { language } = usePrefs();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    let stale = false;
    const version = listSheets().find(({ id }) => id === 'practice-plan')?.version ?? 1;
    void loadSheet('practice-plan', version, language).then((found) => { if (!stale) setSheet(found); });
    return () => { stale = true; };
  }, [language]);
  return sheet;
}
