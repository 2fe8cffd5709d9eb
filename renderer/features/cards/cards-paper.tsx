import type { Card } from '../../../electron/contract/safety-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { cutCard, leading, momentPoints, widthIn } from './cut-cards.ts';

/** At the size of a bank card, 85.6 × 54 mm, with lines to cut along. */
export function CardsPaper({ cards }: { cards: readonly Card[] }) {
  const t = useText();
  const width = widthIn(getComputedStyle(document.documentElement).getPropertyValue('--font-words'));
  return (
    <div className="cards-paper" style={{ lineHeight: leading }}>
      {cards.flatMap((card) =>
        cutCard(card.words, card.moment === '' ? '' : t('cards.for-when', { moment: card.moment }), width).map(({ points, moment, words, at, of }) => (
          <section key={`${card.id} ${String(at)}`} className="cut-card">
            {moment !== '' && <p className="card-moment" style={{ fontSize: `${String(momentPoints)}pt` }} dir="auto">{moment}</p>}
            <p className="card-words" style={{ fontSize: `${String(points)}pt` }} dir="auto">{words}</p>
            {of > 1 && <p className="card-part">{t('cards.place', { n: at, of })}</p>}
          </section>
        )),
      )}
    </div>
  );
}
