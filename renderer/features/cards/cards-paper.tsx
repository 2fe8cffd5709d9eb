import type { Card } from '../../../electron/contract/safety-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { cardSize } from './card-order.ts';

/** At the size of a bank card, 85.6 × 54 mm, with lines to cut along; a card with very many words grows in height. */
export function CardsPaper({ cards }: { cards: readonly Card[] }) {
  const t = useText();
  return (
    <div className="cards-paper">
      {cards.map((card) => (
        <section key={card.id} className={`cut-card ${cardSize(card.words)}`}>
          {card.moment !== '' && <p className="card-moment" dir="auto">{t('cards.for-when', { moment: card.moment })}</p>}
          <p className="card-words" dir="auto">{card.words}</p>
        </section>
      ))}
    </div>
  );
}
