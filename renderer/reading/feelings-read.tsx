import type { Feeling } from '../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { HeadingLevel } from '../worksheet/sheet-context.tsx';
import { PartHeading } from './part-heading.tsx';
import { TrackView } from '../ui/track-view.tsx';
import { feelingHue, feelingTitle } from '../worksheet/feeling-words.ts';

/** Feelings of a journal entry or a check-in, each on its track. */
export function FeelingsRead({ feelings, level }: { feelings: readonly Feeling[]; level: HeadingLevel }) {
  const t = useText();
  const { language } = usePrefs();
  if (feelings.length === 0) return null;
  return (
    <section className="reading-part">
      <PartHeading level={level}>{t('reading.feelings')}</PartHeading>
      <div className="tracks">
        {feelings.map((feeling) => (
          <TrackView key={`${String(feeling.own)}${feeling.word}`} label={feelingTitle(feeling, language)} value={feeling.strength} hue={feelingHue(feeling)} />
        ))}
      </div>
    </section>
  );
}
