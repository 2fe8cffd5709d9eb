import { useState } from 'react';
import type { Card } from '../../../electron/contract/safety-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useWindowKeys } from '../../ui/use-keys.ts';
import { cardSize, shuffled } from './card-order.ts';

/** One card at a time, large. Arrow keys turn to the next and back; after the last comes the first. */
export function OneCard({ cards }: { cards: readonly Card[] }) {
  const t = useText();
  const [here, setHere] = useState(cards[0]?.id ?? '');
  /** Null: in the person's own order. */
  const [drawn, setDrawn] = useState<readonly string[] | null>(null);
  const ids = cards.map((card) => card.id);
  const order = drawn === null ? ids : [...drawn.filter((id) => ids.includes(id)), ...ids.filter((id) => !drawn.includes(id))];
  const at = Math.max(0, order.indexOf(here));
  const card = cards.find(({ id }) => id === order[at]);

  function turn(by: -1 | 1) {
    setHere(order[(at + by + order.length) % order.length] ?? '');
  }

  useWindowKeys((event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    turn((event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl') ? 1 : -1);
  });

  if (card === undefined) return null;
  return (
    <section className="card-show" aria-label={t('cards.one')}>
      <div className={`card-face ${cardSize(card.words)}`} aria-live="polite" aria-atomic="true">
        {card.moment !== '' && <p className="card-moment" dir="auto">{t('cards.for-when', { moment: card.moment })}</p>}
        <p className="card-words" dir="auto">{card.words}</p>
      </div>
      {cards.length > 1 && (
        <div className="card-turn">
          <Button look="icon" aria-label={t('cards.before')} aria-keyshortcuts="ArrowLeft" onClick={() => { turn(-1); }}>
            <Icon name="back" />
          </Button>
          <span className="label numbers">{t('cards.place', { n: at + 1, of: order.length })}</span>
          <Button aria-keyshortcuts="ArrowRight" onClick={() => { turn(1); }}>
            {t('cards.next')}
            <Icon name="forward" />
          </Button>
          <Switch label={t('cards.shuffle')} checked={drawn !== null} onChange={(on) => { setDrawn(on ? shuffled(ids, card.id, Math.random) : null); }} />
        </div>
      )}
    </section>
  );
}
