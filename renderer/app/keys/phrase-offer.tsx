import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useVault } from '../bridge-context.tsx';
import { usePrefs } from '../prefs.tsx';

/** Six words drawn by lot, to take or to leave. */
export function PhraseOffer({ onTake }: { onTake: (phrase: string) => void }) {
  const t = useText();
  const vault = useVault();
  const { language } = usePrefs();
  const [phrase, setPhrase] = useState<string | null>(null);

  async function draw() {
    const result = await vault.call('vault.phrase', { language });
    if (result.ok) setPhrase(result.value);
  }

  if (phrase === null) {
    return (
      <div>
        <Button look="quiet" flush onClick={() => void draw()}>
          {t('app.key.offer')}
        </Button>
      </div>
    );
  }
  return (
    <div className="phrase-offer" role="status">
      <p className="phrase-offer-words words">{phrase}</p>
      <p className="note">{t('app.key.offer-note')}</p>
      <div className="row">
        <Button look="line" onClick={() => { onTake(phrase); }}>
          {t('app.key.offer-take')}
        </Button>
        <Button look="quiet" onClick={() => void draw()}>
          {t('app.key.offer-other')}
        </Button>
      </div>
    </div>
  );
}
