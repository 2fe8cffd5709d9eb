import type { ImportAnswer, ImportQuestion } from '../../../electron/contract/import-calls.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Select } from '../../ui/field.tsx';
import { capital, feelingVocabulary } from '../../worksheet/feeling-words.ts';

type Moods = Extract<ImportAnswer, { ask: 'moods' }>;
type Props = { question: Extract<ImportQuestion, { ask: 'moods' }>; answer: Moods; onAnswer: (answer: Moods) => void };

/** Which feeling a mood's name stands for, or that the name stays as it is. */
export function MoodsQuestion({ question, answer, onAnswer }: Props) {
  const t = useText();
  const { language } = usePrefs();
  const word = (one: { key: string; en: string; es: string }) => ({ value: one.key, text: capital(one[language], language) });
  const { families, always, rough } = feelingVocabulary;
  const words = [...families.map((family) => ({ text: capital(family[language], language), options: family.words.map(word) })), { text: t('import.moods.other'), options: [...always, ...rough].map(word) }];
  return (
    <section className="stack">
      <div className="stack tight">
        <h2 className="title">{t('import.moods')}</h2>
        <p className="label">{t('import.moods.text')}</p>
      </div>
      <ul className="import-moods">
        {question.moods.map(({ name, count }, index) => (
          <li key={name}>
            <Select
              label={<><span className="import-mood" dir="auto">{name}</span> <span className="note">{t('import.moods.count', { n: count })}</span></>}
              options={[{ value: '', text: t('import.moods.own', { name }) }, ...words]}
              value={answer.moods[index]?.feeling ?? ''}
              onChange={(value) => { onAnswer({ ask: 'moods', moods: answer.moods.map((mood, at) => (at === index ? { ...mood, feeling: value === '' ? null : value } : mood)) }); }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
