import { useState } from 'react';
import type { JournalContent } from '../../../electron/domain/entries/entry.ts';
import type { DraftStart } from '../../app/draft-keeper.ts';
import { useRouter } from '../../app/router.tsx';
import { shortcut } from '../../app/platform.ts';
import { StepHeader } from '../../app/step-header.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useLetGo } from '../../app/use-let-go.ts';
import { useText } from '../../i18n/use-text.tsx';
import { TagField } from '../../reading/tag-field.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { useToast } from '../../ui/toast.tsx';
import { FeelingsPart } from './feelings-part.tsx';
import { PrivateNote } from './private-note.tsx';
import { TextEditor } from './text-editor.tsx';
import { useKeepKey } from './use-keep-key.ts';
import { WhenField } from './when-field.tsx';

export function JournalEditor({ start }: { start: DraftStart<JournalContent> }) {
  const t = useText();
  const toast = useToast();
  const { navigate, back } = useRouter();
  const draft = useDraft(start);
  const { content, setContent, saveState } = draft;
  const [bare, setBare] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const isNew = start.entry === null;
  const letGo = useLetGo();
  const says = content.title.trim() !== '' || content.text.trim() !== '' || content.feelings.length > 0;

  function set(change: Partial<JournalContent>): void {
    setBare(false);
    setContent((before) => ({ ...before, ...change }));
  }

  async function keep(): Promise<void> {
    if (keeping) return;
    if (!says) {
      setBare(true);
      return;
    }
    setKeeping(true);
    const result = await draft.keep();
    setKeeping(false);
    if (!result.ok) return;
    navigate({ screen: 'entry', id: result.value.id }, { replace: true });
    toast({ text: t('writing.kept') });
  }

  useKeepKey(() => void keep());

  return (
    <div className="step">
      <StepHeader onLeave={() => void draft.flush().then(back)} saveState={saveState} />
      <div className="ask writing">
        <PageTitle look="hidden">{t(isNew ? 'writing.new' : 'writing.edit')}</PageTitle>
        <WhenField when={content.when} onWhen={(when) => { set({ when }); }} />
        <TextEditor
          title={content.title}
          text={content.text}
          begin={isNew}
          onTitle={(title) => { set({ title }); }}
          onText={(text) => { set({ text }); }}
        />
        <Fold summary={t('writing.feelings')} open={start.initial.feelings.length > 0}>
          <FeelingsPart feelings={content.feelings} onChange={(feelings) => { set({ feelings }); }} />
        </Fold>
        <TagField
          tags={content.tags}
          onAdd={(tag) => { set({ tags: [...content.tags, tag] }); }}
          onRemove={(tag) => { set({ tags: content.tags.filter((one) => one !== tag) }); }}
        />
        <PrivateNote note={content.privateNote} onNote={(privateNote) => { set({ privateNote }); }} />
      </div>
      <footer>
        <Button look="quiet" flush aria-disabled={saveState.kind === 'untouched'} onClick={() => void letGo(draft.discard, { entry: start.entry, base: start.base, content })}>
          {t(isNew ? 'writing.let-go' : 'writing.let-change-go')}
        </Button>
        <p className="label" role="status">{bare ? t('writing.bare') : ''}</p>
        <Button look="go" aria-keyshortcuts="Control+Enter" busy={keeping ? t('writing.keeping') : null} onClick={() => void keep()}>
          {t('writing.keep')} <Kbd>{shortcut('Enter')}</Kbd>
        </Button>
      </footer>
    </div>
  );
}
