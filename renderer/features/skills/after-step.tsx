import { useRef, useState } from 'react';
import { minutesOf } from '../../../electron/domain/exercises/practice-log.ts';
import type { Rating } from '../../../electron/domain/exercises/skill-settings.ts';
import { useRouter } from '../../app/router.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ToggleChip } from '../../ui/chip.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useTimeWords } from '../../worksheet/use-time-words.ts';
import { RatingTrack } from './rating-track.tsx';
import type { Subject } from './subject.ts';
import type { PracticeDraft } from './use-practice-draft.ts';
import { WaveLine } from './wave-line.tsx';

const attentions = ['here', 'in_and_out', 'away'] as const;
const difficulties = ['sleepy', 'restless', 'pain', 'hard_memories', 'felt_unreal'] as const;
const verdicts = ['keep', 'not_for_me'] as const;

type Props = { subject: Subject; spentMs: number; rating: Rating | null; before: number | null; practice: PracticeDraft };

/** How it is now, on the same track; what was noticed. All of it may stay empty: the minutes are noted anyway. */
export function AfterStep({ subject, spentMs, rating, before, practice }: Props) {
  const t = useText();
  const toast = useToast();
  const { lasted } = useTimeWords();
  const { back } = useRouter();
  const { readOnly } = useJournal();
  const [keeping, setKeeping] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { answers } = practice.draft.content;
  const nothing = answers['practice'] === undefined;
  const rated = rating === null ? undefined : answers[rating];
  const after = rated?.kind === 'pair' ? rated.after : null;
  const noticed = answers['noticed'];
  const wave = answers['wave'];
  const strengths = wave?.kind === 'table' ? wave.rows.flatMap(({ cells }) => (typeof cells['strength'] === 'number' ? [cells['strength']] : [])) : [];
  const hard = answers['difficulty'];
  const chosen = hard?.kind === 'multi' ? hard.chosen : [];
  const choiceOf = (field: string): string => {
    const answer = answers[field];
    return answer?.kind === 'choice' ? (answer.chosen ?? '') : '';
  };

  async function keep(): Promise<void> {
    if (keeping) return;
    setKeeping(true);
    const kept = await practice.keep();
    setKeeping(false);
    if (!kept) return;
    if (!readOnly && !nothing) toast({ text: t('skills.after.kept') });
    back();
  }

  function noteEvenSo(): void {
    practice.note(spentMs, [], null, true);
    box.current?.querySelector('h1')?.focus({ preventScroll: true });
  }

  return (
    <div className="step" ref={box}>
      <StepHeader leave={t('skills.leave')} onLeave={() => void practice.draft.flush().then(back)} {...(nothing ? {} : { saveState: practice.draft.saveState })} />
      <div className="ask">
        <PageTitle>{nothing ? t('skills.after.none', { name: subject.words.name }) : t('skills.after.title', { time: lasted(minutesOf(Math.max(1, spentMs))), name: subject.words.name })}</PageTitle>
        {(readOnly || nothing) && <p className="help">{t(readOnly ? 'skills.after.read-only' : 'skills.after.none-text')}</p>}
        {!readOnly && !nothing && (
          <>
            {rating !== null && (
              <div className="stack tight">
                <p className="label">{t('skills.after.now')} {before !== null && <span className="note">{t('skills.after.ring')}</span>}</p>
                <RatingTrack rating={rating} value={after} was={before} onChange={(value) => { practice.set(rating, { kind: 'pair', before, after: value }); }} />
              </div>
            )}
            {strengths.length > 0 && <WaveLine strengths={strengths} />}
            <TextArea label={t('skills.after.noticed')} value={noticed?.kind === 'text' ? noticed.text : ''} maxLength={20_000} onChange={(event) => { practice.set('noticed', { kind: 'text', text: event.target.value }); }} />
            <Fold summary={t('skills.after.more')}>
              <div className="stack">
                <RadioGroup label={t('skills.after.attention')} options={attentions.map((one) => ({ value: one, text: t(`skills.after.attention.${one}`) }))} value={choiceOf('attention')} onChange={(one) => { practice.set('attention', { kind: 'choice', chosen: one }); }} />
                <fieldset className="group">
                  <legend>{t('skills.after.difficulty')}</legend>
                  <div className="chips">
                    {difficulties.map((one) => (
                      <ToggleChip key={one} on={chosen.includes(one)} onChange={(on) => { practice.set('difficulty', { kind: 'multi', chosen: on ? [...chosen, one] : chosen.filter((other) => other !== one), own: [] }); }}>
                        {t(`skills.after.difficulty.${one}`)}
                      </ToggleChip>
                    ))}
                  </div>
                </fieldset>
                <RadioGroup label={t('skills.after.keep')} options={verdicts.map((one) => ({ value: one, text: t(`skills.after.keep.${one}`) }))} value={choiceOf('keep')} onChange={(one) => { practice.set('keep', { kind: 'choice', chosen: one }); }} />
              </div>
            </Fold>
          </>
        )}
      </div>
      <footer>
        {!readOnly && nothing && <Button key="note" look="quiet" onClick={noteEvenSo}>{t('skills.after.even-so')}</Button>}
        {!readOnly && !nothing && <Button key="drop" look="quiet" onClick={() => void practice.draft.discard().then(back)}>{t('skills.after.drop')}</Button>}
        {readOnly && <span />}
        <Button look="go" busy={keeping ? t('skills.after.saving') : null} onClick={() => void keep()}>{readOnly || nothing ? t('skills.after.done') : t('skills.after.save')}</Button>
      </footer>
    </div>
  );
}
