import type { CheckInContent } from '../../electron/domain/entries/entry.ts';
import { useText } from '../i18n/use-text.tsx';
import { TrackView } from '../ui/track-view.tsx';
import { FeelingsRead } from './feelings-read.tsx';

export function CheckInRead({ content }: { content: CheckInContent }) {
  const t = useText();
  return (
    <>
      <FeelingsRead feelings={content.feelings} />
      {content.energy !== null && (
        <section className="reading-part">
          <h3 className="reading-label">{t('reading.energy')}</h3>
          <div className="tracks">
            <TrackView label={t('reading.energy')} value={content.energy} top={10} words={false} />
          </div>
        </section>
      )}
      {content.line.trim() !== '' && (
        <section className="reading-part">
          <h3 className="reading-label">{t('reading.line')}</h3>
          <p className="reading-text">{content.line}</p>
        </section>
      )}
    </>
  );
}
