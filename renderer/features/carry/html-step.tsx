import { Say, useText } from '../../i18n/use-text.tsx';
import type { Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import type { Made } from './done-step.tsx';
import { PhraseForm } from './phrase-form.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onMade: (made: Made) => void };

/** One file for any browser, with a passphrase that is made for it alone. */
export function HtmlStep(props: Props) {
  const t = useText();
  return (
    <>
      <StepHead at={4} title={t('carry.html.title')}>
        <p className="measure">{t('carry.html.text')}</p>
      </StepHead>
      <div className="carry-aside measure stack tight">
        <p><Say id="carry.html.own-phrase" /></p>
        <p>{t('carry.html.why')}</p>
      </div>
      <PhraseForm {...props} how="html" label={t('carry.html.phrase')} submit={t('carry.html.go')} busy={t('carry.html.busy')} />
    </>
  );
}
