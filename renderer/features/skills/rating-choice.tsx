import type { SkillSettings } from '../../../electron/domain/exercises/skill-settings.ts';
import { ratings } from '../../../electron/domain/exercises/practice-log.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';

type Chosen = NonNullable<SkillSettings['rating']>;
const all: readonly Chosen[] = [...ratings, 'none'];

/** What to rate before and after: asked once. */
export function RatingChoice({ value, onChange }: { value: SkillSettings['rating']; onChange: (value: Chosen) => void }) {
  const t = useText();
  return (
    <div className="stack tight">
      <RadioGroup
        label={t('skills.rate')}
        options={all.map((one) => ({ value: one, text: t(`skills.rate.${one}`) }))}
        value={value ?? ''}
        onChange={(next) => {
          const chosen = all.find((one) => one === next);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <p className="note">{t('skills.rate.once')}</p>
    </div>
  );
}
