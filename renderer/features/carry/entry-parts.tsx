import { useState } from 'react';
import { useDates } from '../../app/dates.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useFieldLabels } from '../../reading/use-field-labels.ts';
import { useEntryHead, useSheetOf } from '../../reading/use-entry-head.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { toggled } from './carry-state.ts';
import { partsOf } from './parts-of.ts';
import type { Held } from './use-contents.ts';
import { useSayAnswer } from './use-say-answer.ts';

type Props = { one: Held; strike: readonly string[]; startOpen: boolean; onStrike: (fields: string[]) => void };

/** One entry's parts, each with a tick: what is not ticked stays here. */
export function EntryParts({ one, strike, startOpen, onStrike }: Props) {
  const t = useText();
  const say = useSayAnswer();
  const dates = useDates();
  const label = useFieldLabels(one.content);
  const { title, kind, when } = useEntryHead(one.content);
  const sheet = useSheetOf(one.content);
  const [open, setOpen] = useState(startOpen);
  if (sheet === undefined) return null;

  const parts = partsOf(one.content, sheet, label, say, dates.both(one.content.when.at));
  const out = parts.filter((part) => part.fields.some((field) => strike.includes(field))).length;

  return (
    <Fold
      open={open}
      onToggle={setOpen}
      summary={
        <span className="carry-entry-name">
          <span className="words carry-row-title">{title}</span>
          <span className="note">
            {[...new Set([when, kind])].filter((part) => part !== '' && part !== title).join(' · ')}
            {out > 0 && ` · ${out === parts.length ? t('carry.leave-out.all') : t('carry.leave-out.count', { n: out })}`}
          </span>
        </span>
      }
    >
      <ul className="carry-parts">
        {open && parts.map((part) => {
          const goes = !part.fields.some((field) => strike.includes(field));
          return (
            <li key={part.fields[0]} data-goes={goes}>
              <Checkbox
                checked={goes}
                onChange={(on) => { onStrike(toggled(strike, part.fields, !on)); }}
                label={part.label}
                hint={<span className="carry-part-words">{goes ? part.words : <del>{part.words}</del>}</span>}
              />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
