import type { ReactNode } from 'react';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ToggleChip, type Hue } from '../../ui/chip.tsx';
import { capital, feelingVocabulary } from '../feeling-words.ts';
import { Roving } from '../roving.tsx';
import type { WordChip } from './word-chips.tsx';

export type Way = { by: 'family'; family: string } | { by: 'body' } | { by: 'rough' } | { by: 'own' } | null;

type Props = {
  id: string;
  language: Tongue;
  way: Way;
  onWay: (way: Way) => void;
  hasOwn: boolean;
  short: boolean;
  always: readonly WordChip[];
  onPick: (chip: WordChip) => void;
};

/** The twelve families and the other ways in; one at a time is open. "Not sure" and "mixed" are always answers. */
export function WayIn({ id, language, way, onWay, hasOwn, short, always, onPick }: Props) {
  const t = useText();
  const { families } = feelingVocabulary;
  const ways = (['own', 'body', 'rough'] as const).filter((by) => (by === 'own' ? hasOwn : !short));

  return (
    <Roving label={t('worksheet.feelings.ways')} count={families.length + always.length + ways.length}>
      {(tab) => [
        ...families.map(
          (family, index): ReactNode => (
            <Opener
              key={family.key}
              id={id}
              open={way?.by === 'family' && way.family === family.key}
              tabIndex={tab(index)}
              hue={family.key as Hue}
              onOpen={(open) => {
                onWay(open ? { by: 'family', family: family.key } : null);
              }}
            >
              {capital(family[language], language)}
            </Opener>
          ),
        ),
        ...always.map((chip, index) => (
          <ToggleChip
            key={chip.key}
            on={chip.on}
            tabIndex={tab(families.length + index)}
            onChange={() => {
              onPick(chip);
            }}
          >
            {chip.text}
          </ToggleChip>
        )),
        ...ways.map((by, index) => (
          <Opener
            key={by}
            id={id}
            open={way?.by === by}
            tabIndex={tab(families.length + always.length + index)}
            onOpen={(open) => {
              onWay(open ? { by } : null);
            }}
          >
            {t(`worksheet.feelings.way.${by}`)}
          </Opener>
        )),
      ]}
    </Roving>
  );
}

type OpenerProps = { id: string; open: boolean; tabIndex: 0 | -1; hue?: Hue; onOpen: (open: boolean) => void; children: ReactNode };

function Opener({ id, open, tabIndex, hue, onOpen, children }: OpenerProps) {
  return (
    <button
      type="button"
      className={hue === undefined ? 'chip ws-opener' : 'chip ws-opener hued'}
      data-hue={hue}
      aria-expanded={open}
      aria-controls={id}
      tabIndex={tabIndex}
      onClick={() => {
        onOpen(!open);
      }}
    >
      {children}
    </button>
  );
}
