import type { Sheet } from '../../worksheet/registry.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import type { PrintChoices } from './print-state.ts';

type Props = {
  choices: PrintChoices;
  onChange: (change: Partial<PrintChoices>) => void;
  /** Whether there is something filled in to print. */
  answered: boolean;
  /** The one sheet that is printed blank, for its lengths. */
  only: Sheet | null;
  /** One of the blank sheets can stand with seven days on one page. */
  weekly: Sheet | null;
};

/** How it is to look on paper. */
export function Choices({ choices, onChange, answered, only, weekly }: Props) {
  const t = useText();
  const options = (values: readonly string[], key: string) => values.map((value) => ({ value, text: t(`print.${key}.${value}`) }));
  const lengths = only?.definition.lengths ?? [];
  return (
    <>
      {answered && (
        <RadioGroup label={t('print.how')} value={choices.how} options={options(['filled', 'blank'], 'how')} onChange={(how) => { onChange({ how: how === 'filled' ? 'filled' : 'blank' }); }} />
      )}
      {choices.how === 'blank' && weekly !== null && (
        <Checkbox label={t('print.week', { name: weekly.words.name })} checked={choices.week} onChange={(week) => { onChange({ week }); }} />
      )}
      {choices.how === 'blank' && lengths.length > 1 && !(choices.week && only === weekly) && (
        <RadioGroup
          label={t('print.length')}
          value={choices.length}
          options={lengths.map(({ id }) => ({ value: id, text: only?.words.lengths[id]?.name ?? id }))}
          onChange={(length) => { onChange({ length }); }}
        />
      )}
      <RadioGroup
        label={t('print.words')}
        value={choices.words}
        options={options(['en', 'es', 'both'], 'words')}
        onChange={(words) => { onChange({ words: words === 'en' || words === 'es' ? words : 'both' }); }}
      />
      <RadioGroup label={t('print.paper')} value={choices.paper} options={options(['A4', 'Letter'], 'paper')} onChange={(paper) => { onChange({ paper: paper === 'Letter' ? 'Letter' : 'A4' }); }} />
      <RadioGroup
        label={t('print.size')}
        value={choices.large ? 'large' : 'usual'}
        options={options(['usual', 'large'], 'size')}
        onChange={(size) => { onChange({ large: size === 'large' }); }}
      />
    </>
  );
}
