import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup, Switch } from '../../ui/choice.tsx';
import { useVoice } from './sound/voice.ts';
import { useSkillSettings } from './use-skill-settings.ts';

export const shows = ['both', 'shape', 'text'] as const;

export function SoundChoice() {
  const t = useText();
  const { language } = usePrefs();
  const voice = useVoice(language);
  const [skills, change] = useSkillSettings();
  return (
    <div className="stack">
      <Switch label={t('skills.bells')} hint={t('skills.bells.hint')} checked={skills.bells} onChange={(bells) => { change({ bells }); }} />
      {voice === null ? (
        <p className="note">{t('skills.voice.none')}</p>
      ) : (
        <Switch label={t('skills.voice')} hint={t('skills.voice.hint')} checked={skills.voice} onChange={(on) => { change({ voice: on }); }} />
      )}
      <RadioGroup
        label={t('skills.show')}
        options={shows.map((show) => ({ value: show, text: t(`skills.show.${show}`) }))}
        value={skills.show}
        onChange={(next) => {
          const show = shows.find((one) => one === next);
          if (show !== undefined) change({ show });
        }}
      />
    </div>
  );
}
