import type { Need } from '../../../electron/domain/exercises/exercise-schema.ts';
import type { PageRoute } from '../../app/route.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { exercises, useExerciseWords } from '../../reading/exercise-words.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { SkillRow } from './skill-row.tsx';
import { useSkillSettings } from './use-skill-settings.ts';
import './skills.css';

/** About two minutes each, without a card that must be ticked. */
const shortOnes = [{ id: 'box', form: 'short' }, { id: 'exhale', form: 'short' }, { id: 'anchor', form: 'full' }, { id: 'stop', form: 'full' }];
const needs: readonly Need[] = ['body', 'now', 'ride', 'kind', 'moving'];

/** What can be done now, by what one needs. */
export function SkillsScreen() {
  const t = useText();
  const words = useExerciseWords();
  const { readOnly } = useJournal();
  const [{ favourites }] = useSkillSettings();
  const liked = favourites.flatMap((id) => exercises.find((one) => one.id === id) ?? []);
  return (
    <>
      <PageHead title={t('skills.title')}><p className="lead measure">{t('skills.lead')}</p></PageHead>
      {words !== null && (
        <div className="skills-groups">
          <section>
            <h2 className="section">{t('skills.two')}</h2>
            <ul className="skills-rows">
              {shortOnes.flatMap(({ id, form }) => exercises.filter((one) => one.id === id).map((one) => <SkillRow key={id} exercise={one} form={form} words={words[id]} />))}
            </ul>
          </section>
          {liked.length > 0 && (
            <section>
              <h2 className="section">{t('skills.favourites')}</h2>
              <ul className="skills-rows">{liked.map((one) => <SkillRow key={one.id} exercise={one} words={words[one.id]} star />)}</ul>
            </section>
          )}
          {needs.map((need) => (
            <section key={need}>
              <h2 className="section">{t(`skills.need.${need}`)}</h2>
              <ul className="skills-rows">{exercises.filter((one) => one.needs[0] === need).map((one) => <SkillRow key={one.id} exercise={one} words={words[one.id]} star />)}</ul>
            </section>
          ))}
          <section>
            <h2 className="section">{t('skills.own')}</h2>
            <ul className="skills-rows">
              <OwnRow name="cards" route={{ screen: 'cards' }} />
              <OwnRow name="plan" route={{ screen: 'safety-plan' }} />
              <OwnRow name="timer" route={{ screen: 'practice', exercise: 'sitting' }} />
              {!readOnly && <OwnRow name="elsewhere" route={{ screen: 'worksheet', worksheet: 'mindfulness-log' }} />}
              <OwnRow name="log" route={{ screen: 'practice-log' }} />
            </ul>
          </section>
        </div>
      )}
    </>
  );
}

function OwnRow({ name, route }: { name: 'cards' | 'plan' | 'timer' | 'elsewhere' | 'log'; route: PageRoute }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <li>
      <button type="button" role="link" className="skills-open" onClick={() => { navigate(route); }}>
        <span className="skills-name">{t(`skills.${name}`)}</span>
        <span className="note">{t(`skills.${name}.note`)}</span>
      </button>
    </li>
  );
}
