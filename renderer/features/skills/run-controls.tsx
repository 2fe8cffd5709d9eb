import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import type { RunAction } from './run-keys.ts';

type Named = Exclude<RunAction, { wave: number }>;

type Props = {
  paused: boolean;
  /** Whether its pace can change; null where no clock runs, or where a minute is a minute. */
  pace: { slower: boolean; faster: boolean } | null;
  /** Whether it can be made longer and shorter; null where its steps are what they are, and only the pace can change. */
  stretch: { longer: boolean; shorter: boolean } | null;
  hasVoice: boolean;
  skills: SkillSettings;
  onAction: (action: Named) => void;
};

/** Every control with its key beside it. The first row is what a hurried hand needs; the second steps back. */
export function RunControls({ paused, pace, stretch, hasVoice, skills, onAction }: Props) {
  const t = useText();
  const control = (action: Named, key: string, text: string, off = false) => (
    <Button key={action} look="quiet" aria-disabled={off || undefined} onClick={() => { onAction(action); }}>
      {text} <Kbd>{key}</Kbd>
    </Button>
  );
  // As the keys work: on goes the way that is read.
  const [backKey, onKey] = getComputedStyle(document.documentElement).direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return (
    <div className="skills-controls" role="group" aria-label={t('skills.run.controls')}>
      <div className="row">
        {control('again', backKey, t('skills.run.again'))}
        {control('pause', t('skills.run.key.space'), t(paused ? 'skills.run.go-on' : 'skills.run.pause'))}
        {control('next', onKey, t('skills.run.next'))}
      </div>
      <div className="row skills-small">
        {stretch !== null && control('shorter', '−', t('skills.run.shorter'), !stretch.shorter)}
        {stretch !== null && control('longer', '+', t('skills.run.longer'), !stretch.longer)}
        {pace !== null && control('slower', '↓', t('skills.run.slower'), !pace.slower)}
        {pace !== null && control('faster', '↑', t('skills.run.faster'), !pace.faster)}
        {control('bells', 'B', t('skills.run.bells', { on: skills.bells }))}
        {hasVoice && control('voice', 'V', t('skills.run.voice', { on: skills.voice }))}
        {control('show', 'F', t(`skills.show.${skills.show}`))}
      </div>
    </div>
  );
}
