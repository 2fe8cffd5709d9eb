import { ToggleChip, type Hue } from '../../ui/chip.tsx';
import { Roving } from '../roving.tsx';

export type WordChip = { key: string; text: string; hue: string | null; on: boolean; own: boolean };

export function WordChips({ label, chips, onPick }: { label: string; chips: readonly WordChip[]; onPick: (chip: WordChip) => void }) {
  return (
    <Roving label={label} count={chips.length} className="chips ws-words-in">
      {(tab) =>
        chips.map((chip, index) => (
          <ToggleChip
            key={chip.key}
            {...(chip.hue === null ? {} : { hue: chip.hue as Hue })}
            on={chip.on}
            tabIndex={tab(index)}
            onChange={() => {
              onPick(chip);
            }}
          >
            {chip.text}
          </ToggleChip>
        ))
      }
    </Roving>
  );
}
