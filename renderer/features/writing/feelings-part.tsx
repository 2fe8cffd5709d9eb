import type { Feeling } from '../../../electron/domain/worksheets/answers.ts';
import { usePrefs } from '../../app/prefs.tsx';
import { useJournal } from '../../app/session.tsx';
import { FeelingPicker } from '../../worksheet/feelings/feeling-picker.tsx';
import { FeelingRows } from './feeling-rows.tsx';

type Props = { feelings: readonly Feeling[]; onChange: (feelings: Feeling[]) => void };

/** Words for what was felt, and how strong each was. */
export function FeelingsPart({ feelings, onChange }: Props) {
  const { language } = usePrefs();
  const { settings, saveSettings } = useJournal();
  return (
    <div className="stack">
      <FeelingPicker
        short
        language={language}
        value={{ feelings: [...feelings], body: [] }}
        onChange={(change) => { if (change.feelings !== undefined) onChange(change.feelings); }}
        ownFeelings={settings.ownFeelings}
        onOwnFeelings={(ownFeelings) => void saveSettings({ ownFeelings })}
      />
      <FeelingRows feelings={feelings} onChange={onChange} />
    </div>
  );
}
