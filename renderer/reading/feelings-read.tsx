import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { TrackView } from '../ui/track-view.tsx';
import { feelingHue, feelingTitle } from '../worksheet/feeling-words.ts';

/** Feelings of a journal entry or a check-in, each on its track. */
export function FeelingsRead({ feelings }: { feelings: readonly Feeling[] }) {
  const t = useText();
  const { language } = usePrefs();
  if (feelings.length === 0) return null;
  return (
    <section className="reading-part">
      <h3>{t('reading.feelings')}</h3>
      <div className="tracks">
        {feelings.map((feeling) => (
          <TrackView key={`${String(feeling.own)}${feeling.word}`} label={feelingTitle(feeling, language)} value={feeling.strength} hue={feelingHue(feeling)} />
        ))}
      </div>
    </section>
  );
}
