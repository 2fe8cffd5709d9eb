import { useState } from 'react';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { Carry, Way } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import { ChooseByHand } from './choose-by-hand.tsx';
import { ChooseFound } from './choose-found.tsx';
import { SessionDay } from './session-day.tsx';
import { StepFoot } from './step-foot.tsx';
import type { Found } from './use-found.ts';

type Props = {
  carry: Carry;
  ids: readonly string[];
  given: readonly string[];
  /** It is somebody else's and goes back to them: nothing of one's own goes along. */
  back: boolean;
  found: Found;
  onChange: (change: Partial<Carry>) => void;
  onNext: () => void;
  /** Where the person was when they went elsewhere in the middle; null where there is no such place. */
  onGoOn: (() => void) | null;
};

export function ChooseStep({ carry, ids, given, back, found, onChange, onNext, onGoOn }: Props) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const ways: Way[] = given.length > 0 ? ['given', 'bring', 'since', 'hand'] : ['bring', 'since', 'hand'];

  return (
    <>
      <CarryLinks here="take-along" />
      <StepHead at={1} title={t('carry.choose.title')}>
        <p className="label measure">{t('carry.choose.text')}</p>
      </StepHead>
      {onGoOn !== null && (
        <p className="carry-aside row">
          <span>{t('carry.choose.kept')}</span>
          <Button look="line" onClick={onGoOn}>{t('carry.choose.go-on')}</Button>
        </p>
      )}
      {!back && <RadioGroup
        label={t('carry.choose.way')}
        labelHidden
        value={carry.way}
        options={ways.map((way) => ({ value: way, text: t(`carry.choose.${way}`) }))}
        onChange={(way) => { onChange({ way: way as Way, unticked: [] }); }}
      />}
      {carry.way === 'since' && <SessionDay day={carry.day} onDay={(day) => { onChange({ day, unticked: [] }); }} />}
      {found.error !== null && <ErrorNote error={found.error} />}
      {carry.way === 'hand' ? (
        <ChooseByHand picked={carry.picked} onPicked={(picked) => { onChange({ picked }); }} />
      ) : (
        found.ids !== null && (
          <ChooseFound way={carry.way} session={carry.session} found={found.ids} unticked={carry.unticked} onUnticked={(unticked) => { onChange({ unticked }); }} />
        )
      )}
      <StepFoot>
        <span className="label" role="status">
          {asked && ids.length === 0 ? t('carry.choose.none-yet') : t('carry.choose.count', { n: ids.length })}
        </span>
        <Button look="go" onClick={() => { if (ids.length > 0) onNext(); else setAsked(true); }}>
          {t('carry.choose.next')}
        </Button>
      </StepFoot>
    </>
  );
}
