import { useState } from 'react';
import type { Grant } from '../../../electron/contract/shell.ts';
import { useShell } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PastImports } from './past-imports.tsx';
import type { Import } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

const tools = ['daylio', 'day-one', 'jrnl', 'mini-diary', 'freecbt', 'cbt-journal', 'markdown', 'csv', 'footbridge'] as const;

export function StartView({ entries, over }: { entries: Import; over: boolean }) {
  const t = useText();
  const shell = useShell();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const [text, setText] = useState('');
  const reading = entries.work === 'look' ? t('import.reading') : null;

  async function choose(ask: Promise<Grant | null>) {
    const grant = await ask;
    if (grant !== null) await entries.look(grant);
  }

  return (
    <>
      <CarryLinks here="import" />
      <PageHead key={entries.turn} title={t('import.title')}>
        <p className="label measure">{t('import.text')}</p>
      </PageHead>
      <div className={over ? 'import-drop over' : 'import-drop'}>
        <p className="lead">{t(over ? 'import.drop-now' : 'import.drop')}</p>
        <div className="row">
          <Button look="go" busy={reading} onClick={() => void choose(shell.call('files.open', { purpose: 'import' }))}>
            {t('import.choose')}
          </Button>
          <Button aria-disabled={reading !== null} onClick={() => void choose(shell.call('files.folder', { purpose: 'import' }))}>
            {t('import.choose-folder')}
          </Button>
        </div>
        <WorkProgress entries={entries} />
      </div>
      <p className="import-aside measure">
        <Say id="import.file-stays" />
      </p>
      <div className="stack tight">
        <Fold summary={t('import.paste')}>
          <div className="stack import-paste">
            <TextArea label={t('import.paste-label')} hint={t('import.paste-hint')} rows={4} value={text} spellCheck={false} onChange={(event) => { setText(event.target.value); }} />
            <div className="row">
              <Button busy={reading} aria-disabled={text.trim() === ''} onClick={() => void entries.paste(text, t('import.pasted'))}>
                {t('import.paste-go')}
              </Button>
            </div>
          </div>
        </Fold>
        <Fold summary={t('import.tools')}>
          <dl className="import-tools">
            {tools.map((tool) => (
              <div key={tool}>
                <dt>{t(`import.tool.${tool}`)}</dt>
                <dd>{t(`import.tool.${tool}.how`)}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      </div>
      <div className="row">
        <Button look="quiet" flush onClick={() => { navigate({ screen: 'bring-sheet' }); }}>{t('import.form')}</Button>
      </div>
      <PastImports entries={entries} readOnly={readOnly} />
    </>
  );
}
