import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import type { Carry } from './carry-state.ts';
import type { Made } from './done-step.tsx';
import { PhraseForm } from './phrase-form.tsx';

type Props = { carry: Carry; ids: readonly string[]; onBack: () => void; onHtml: () => void; onMade: (made: Made) => void };

export function SealWithPhrase({ onHtml, ...props }: Props) {
  const t = useText();
  const forWhom = props.carry.forWhom.trim();
  return (
    <>
      <p className="carry-aside measure">
        <Say id="carry.seal.not-yours" />
      </p>
      <p className="row">
        <span>{t('carry.html.instead')}</span>
        <Button look="line" onClick={onHtml}>{t('carry.html.choose')}</Button>
      </p>
      <PhraseForm {...props} how="packet" submit={forWhom === '' ? t('carry.seal.go') : t('carry.seal.go-for', { name: forWhom })} busy={t('carry.seal.busy')} />
    </>
  );
}
