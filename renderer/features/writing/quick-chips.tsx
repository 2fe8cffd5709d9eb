import type { Feeling } from '../../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { Hue } from '../../ui/chip.tsx';
import { ToggleChip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { feelingHue, feelingTitle } from '../../worksheet/feeling-words.ts';
import { Roving } from '../../worksheet/roving.tsx';
import type { QuickFeeling } from './family-keys.ts';

type Props = {
  quick: readonly QuickFeeling[];
  feelings: readonly Feeling[];
  onPick: (word: string) => void;
  onLetGo: (word: string) => void;
};

/** Kinds of feeling, each with its letter. */
export function QuickChips({ quick, feelings, onPick, onLetGo }: Props) {
  const t = useText();
  const { language } = usePrefs();
  return (
    <Roving label={t('writing.check-in.kinds')} count={quick.length} className="chips writing-quick">
      {(tab) =>
        quick.map(({ letter, word }, index) => {
          const hue = feelingHue({ word });
          const on = feelings.some((feeling) => feeling.own !== true && feeling.word === word);
          return (
            <ToggleChip
              key={word}
              {...(hue === null ? {} : { hue: hue as Hue })}
              on={on}
              tabIndex={tab(index)}
              aria-keyshortcuts={letter}
              data-first={index === 0 ? '' : undefined}
              onChange={(next) => { (next ? onPick : onLetGo)(word); }}
            >
              {feelingTitle({ word }, language)}
              <Kbd>{letter.toUpperCase()}</Kbd>
            </ToggleChip>
          );
        })
      }
    </Roving>
  );
}
