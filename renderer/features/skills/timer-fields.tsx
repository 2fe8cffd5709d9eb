import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { TextField } from '../../ui/field.tsx';
import { Switch } from '../../ui/choice.tsx';
import { sittingMost } from './subject.ts';
import { useSkillSettings } from './use-skill-settings.ts';

type NumberProps = { label: string; value: number; least: number; onChange: (value: number) => void };

/** Whole minutes; what is no number yet stays as typed and changes nothing. */
function Minutes({ label, value, least, onChange }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={typed ?? String(value)}
      onChange={(event) => {
        const text = event.target.value.replaceAll(/\D/gu, '').slice(0, 3);
        setTyped(text);
        if (text !== '' && Number(text) >= least) onChange(Math.min(sittingMost, Number(text)));
      }}
      onBlur={() => { setTyped(null); }}
    />
  );
}

/** How long to sit, and when the bells ring: at the start, in between, at the end. */
export function TimerFields() {
  const t = useText();
  const [{ timer, bells }, change] = useSkillSettings();
  return (
    <div className="stack">
      <div className="skills-minutes">
        <Minutes label={t('skills.timer.minutes')} value={timer.minutes} least={1} onChange={(minutes) => { change({ timer: { ...timer, minutes } }); }} />
        <Minutes label={t('skills.timer.every')} value={timer.every} least={0} onChange={(every) => { change({ timer: { ...timer, every } }); }} />
      </div>
      <Switch label={t('skills.bells')} checked={bells} onChange={(on) => { change({ bells: on }); }} />
    </div>
  );
}
