import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import { useShell, useVault } from '../../app/bridge-context.tsx';
import { CarryLinks } from '../../app/carry-links.tsx';
import { useDates } from '../../app/dates.ts';
import { Say, useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import './carry.css';

type Job = { busy: boolean; said: string; error: Failure | null };

const idle: Job = { busy: false, said: '', error: null };

/** The whole journal as one open file, and such a file read back. */
export function EverythingScreen() {
  const t = useText();
  const shell = useShell();
  const vault = useVault();
  const { today } = useDates();
  const [out, setOut] = useState<Job>(idle);
  const [back, setBack] = useState<Job>(idle);

  async function write() {
    const grant = await shell.call('files.save', { purpose: 'json', suggested: t('carry.everything.file-name', { day: today }) });
    if (grant === null) return;
    setOut({ ...idle, busy: true });
    const result = await vault.call('export.json', { token: grant.token });
    setOut(result.ok ? { ...idle, said: t('carry.everything.written', { n: result.value.entries, file: grant.label }) } : { ...idle, error: result.error });
  }

  async function read() {
    const grant = await shell.call('files.open', { purpose: 'json' });
    if (grant === null) return;
    setBack({ ...idle, busy: true });
    const result = await vault.call('import.json', { token: grant.token });
    setBack(result.ok ? { ...idle, said: t('carry.everything.added', result.value) } : { ...idle, error: result.error });
  }

  return (
    <>
      <CarryLinks here="everything" />
      <PageHead title={t('carry.everything.title')}>
        <p className="label measure">{t('carry.everything.text')}</p>
      </PageHead>
      <section className="stack tight">
        <h2 className="section">{t('carry.everything.out')}</h2>
        <p className="carry-aside measure">
          <Say id="carry.everything.open" />
        </p>
        <Outcome job={out} />
        <div className="row">
          <Button busy={out.busy ? t('carry.everything.writing') : null} onClick={() => void write()}>
            {t('carry.everything.go')}
          </Button>
        </div>
      </section>
      <section className="stack tight">
        <h2 className="section">{t('carry.everything.back')}</h2>
        <p className="measure">{t('carry.everything.back-text')}</p>
        <Outcome job={back} />
        <div className="row">
          <Button busy={back.busy ? t('carry.everything.reading') : null} onClick={() => void read()}>
            {t('carry.everything.choose')}
          </Button>
        </div>
      </section>
    </>
  );
}

function Outcome({ job }: { job: Job }) {
  return (
    <>
      <p className="carry-said" role="status">
        {job.said}
      </p>
      {job.error !== null && <ErrorNote error={job.error} />}
    </>
  );
}
