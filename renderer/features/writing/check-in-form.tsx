import { useEffect, useRef, useState } from 'react';
import type { CheckInContent } from '../../../electron/domain/entries/entry.ts';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { shortcut } from '../../app/platform.ts';
import { useJournal } from '../../app/session.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SaveStateNote } from '../../ui/save-state.tsx';
import { useToast } from '../../ui/toast.tsx';
import { Track } from '../../ui/track.tsx';
import { useKeysIn } from '../../ui/use-keys.ts';
import { feelingVocabulary } from '../../worksheet/feeling-words.ts';
import { quickFeelings, withQuick } from './family-keys.ts';
import { FeelingRows } from './feeling-rows.tsx';
import { FeelingsPart } from './feelings-part.tsx';
import { QuickChips } from './quick-chips.tsx';

type Props = { start: DraftStart<CheckInContent>; onClose: () => void };

const quick = quickFeelings(feelingVocabulary.families, feelingVocabulary.always);

/** The shortcut, a letter, Enter: a whole check-in in three presses. Strength, energy, a line and closer words may follow. */
export function CheckInForm({ start, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const { readOnly } = useJournal();
  const { trash } = useEntryActions();
  const form = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const draft = useDraft(start);
  const { content, setContent, saveState } = draft;
  const [bare, setBare] = useState(false);
  const [closer, setCloser] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const says = content.feelings.length > 0 || content.energy !== null || content.line.trim() !== '';

  useEffect(() => {
    if (wanted.current === null) return;
    form.current?.querySelector<HTMLElement>(`[data-feeling="${wanted.current}"] input[type="range"]`)?.focus();
    wanted.current = null;
  });

  function set(change: Partial<CheckInContent>): void {
    setBare(false);
    setContent((before) => ({ ...before, ...change }));
  }

  function pick(word: string): void {
    wanted.current = word;
    set({ feelings: withQuick(content.feelings, word) });
  }

  async function keep(): Promise<void> {
    if (keeping || readOnly) return;
    if (!says) {
      setBare(true);
      return;
    }
    setKeeping(true);
    const result = await draft.keep();
    setKeeping(false);
    if (!result.ok) return;
    onClose();
    if (start.entry === null) toast({ text: t('writing.check-in.kept'), undo: () => void trash([result.value.id]) });
    else toast({ text: t('writing.kept') });
  }

  useKeysIn(form, (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.altKey || event.isComposing || !(target instanceof HTMLElement)) return;
    const inText = target instanceof HTMLInputElement && target.type !== 'range' && !target.classList.contains('track-number');
    if (key === 'Enter' && !event.shiftKey) {
      const command = event.ctrlKey || event.metaKey;
      // In the search for words, Enter takes a word; on a button it presses the button.
      if (!command && (target.closest('button, summary, [data-words]') !== null)) return;
      event.preventDefault();
      event.stopPropagation();
      void keep();
      return;
    }
    if (inText || event.ctrlKey || event.metaKey) return;
    const found = quick.find(({ letter }) => letter === key.toLowerCase());
    if (found === undefined) return;
    event.preventDefault();
    pick(found.word);
  });

  return (
    <div className="writing-check-in" ref={form} role="group" aria-label={t('writing.check-in')}>
      <p className="label">{t('writing.check-in.how', { key: shortcut('Shift C') })}</p>
      <QuickChips
        quick={quick}
        feelings={content.feelings}
        onPick={pick}
        onLetGo={(word) => { set({ feelings: content.feelings.filter((feeling) => feeling.own === true || feeling.word !== word) }); }}
      />
      {!closer && <FeelingRows feelings={content.feelings} onChange={(feelings) => { set({ feelings }); }} />}
      <Fold summary={t('writing.check-in.closer')} open={closer} onToggle={setCloser}>
        <div data-words>{closer && <FeelingsPart feelings={content.feelings} onChange={(feelings) => { set({ feelings }); }} />}</div>
      </Fold>
      <div className="tracks">
        <Track label={t('reading.energy')} top={10} value={content.energy} onChange={(energy) => { set({ energy }); }} low={t('reading.energy.low')} high={t('reading.energy.high')} />
      </div>
      <TextField label={t('writing.check-in.line')} words maxLength={1_000} value={content.line} onChange={(event) => { set({ line: event.target.value }); }} />
      <div className="writing-check-in-foot">
        <SaveStateNote state={saveState} />
        <p className="label" role="status">{bare ? t('writing.check-in.bare') : ''}</p>
        <Button look="go" busy={keeping ? t('writing.keeping') : null} aria-disabled={readOnly} onClick={() => void keep()}>
          {t('writing.keep')} <Kbd>{t('writing.key.enter')}</Kbd>
        </Button>
      </div>
    </div>
  );
}
