import type { CheckInContent } from '../../electron/domain/entries/entry.ts';
import { useText } from '../i18n/use-text.tsx';
import { TrackView } from '../ui/track-view.tsx';
import type { HeadingLevel } from '../worksheet/sheet-context.tsx';
import { PartHeading } from './part-heading.tsx';
import { FeelingsRead } from './feelings-read.tsx';
import { Prose } from './prose.tsx';

export function CheckInRead({ content, level }: { content: CheckInContent; level: HeadingLevel }) {
  const t = useText();
  return (
    <>
      <FeelingsRead feelings={content.feelings} level={level} />
      {content.energy !== null && (
        <section className="reading-part">
          <div className="tracks">
            <TrackView label={t('reading.energy')} value={content.energy} top={10} />
          </div>
        </section>
      )}
      {content.line.trim() !== '' && (
        <section className="reading-part">
          <PartHeading level={level}>{t('reading.line')}</PartHeading>
          <Prose text={content.line} />
        </section>
      )}
    </>
  );
}
