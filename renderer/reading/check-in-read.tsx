import type { CheckInContent } from '../../electron/domain/entries/entry.ts';
import { useText } from '../i18n/use-text.tsx';
import { TrackView } from '../ui/track-view.tsx';
import { FeelingsRead } from './feelings-read.tsx';
import { Prose } from './prose.tsx';

export function CheckInRead({ content }: { content: CheckInContent }) {
  const t = useText();
  return (
    <>
      <FeelingsRead feelings={content.feelings} />
      {content.energy !== null && (
        <section className="reading-part">
          <div className="tracks">
            <TrackView label={t('reading.energy')} value={content.energy} top={10} />
          </div>
        </section>
      )}
      {content.line.trim() !== '' && (
        <section className="reading-part">
          <h3>{t('reading.line')}</h3>
          <Prose text={content.line} />
        </section>
      )}
    </>
  );
}
