import { useState } from 'react';
import type { WorksheetContent } from '../../../electron/domain/entries/entry.ts';
import { laterIsOpen } from '../../../electron/domain/worksheets/later.ts';
import { rerateFields } from '../../../electron/domain/worksheets/looks.ts';
import { useVault } from '../../app/bridge-context.tsx';
import { useDates } from '../../app/dates.ts';
import { useNavigate } from '../../app/router.tsx';
import { StepHeader } from '../../app/step-header.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { LookAgainChoice } from '../../worksheet/look-again-choice.tsx';
import type { Sheet } from '../../worksheet/registry.ts';
import type { Failure } from '../../../electron/contract/result.ts';

type Props = { id: string; content: WorksheetContent; sheet: Sheet };

/** The record is on disk. What may follow: looking again on a later day, bringing it along, and a quiet way to help. */
export function KeptScreen({ id, content, sheet }: Props) {
  const t = useText();
  const vault = useVault();
  const navigate = useNavigate();
  const { today, near } = useDates();
  const { setBring } = useEntryActions();
  const [lookOn, setLookOn] = useState(content.lookOn);
  const [bring, keepBring] = useState(content.bring);
  const [error, setError] = useState<Failure | null>(null);
  const waits = laterIsOpen(sheet.definition, content.answers) && content.lookOn !== null;
  const canLook = !waits && rerateFields(sheet.definition, content.answers).length > 0;

  async function ask(day: string | null): Promise<void> {
    const before = lookOn;
    setLookOn(day);
    const result = await vault.call('entries.mark', { ids: [id], lookOn: day });
    setError(result.ok ? null : result.error);
    if (!result.ok) setLookOn(before);
  }

  const read = () => { navigate({ screen: 'entry', id }, { replace: true }); };

  return (
    <div className="step">
      <StepHeader leave={t('writing.sheet.home')} onLeave={() => { navigate({ screen: 'home' }); }} />
      <div className="ask writing-kept">
        <PageTitle>{t('writing.sheet.kept')}</PageTitle>
        <p className="help">{t(content.state === 'part' ? 'writing.sheet.part' : 'writing.sheet.whole')}</p>
        {waits && <p>{t('writing.sheet.later', { day: near(content.lookOn ?? today) })}</p>}
        {canLook && <LookAgainChoice from={today} lookOn={lookOn} onLookOn={(day) => void ask(day)} />}
        {error !== null && <ErrorNote error={error} />}
        <Switch
          label={t('writing.sheet.bring')}
          hint={t('writing.sheet.bring.hint')}
          checked={bring}
          onChange={(on) => {
            keepBring(on);
            void setBring([id], on).then((done) => { if (!done) keepBring(!on); });
          }}
        />
        <p className="writing-quiet">
          {t('writing.sheet.help')}{' '}
          <TextButton onClick={() => { navigate({ screen: 'help' }); }}>{t('writing.sheet.help.open')}</TextButton>{' '}
          {t('writing.sheet.help.nobody')}
        </p>
      </div>
      <footer>
        <span />
        <Button look="go" onClick={read}>{t('writing.sheet.read')}</Button>
      </footer>
    </div>
  );
}
