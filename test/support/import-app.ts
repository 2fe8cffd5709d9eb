import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportAnswer, ImportReport } from '../../electron/contract/import-calls.ts';
import { createImportHandlers } from '../../electron/vault/imports/import-handlers.ts';
import { createJobs } from '../../electron/vault/jobs.ts';
import type { RecordStore } from '../../electron/vault/record-store.ts';
import { createJournalApp, value } from './journal-app.ts';
import type { MemoryStore } from './memory-store.ts';

const zone = 'Europe/Madrid';
let jobs = 0;

/** The use cases with the calls that bring things in, over a folder for files. */
export function createImportApp<S extends RecordStore = MemoryStore>(folder: string, given?: S, start?: string) {
  const app = createJournalApp(given, start);
  const running = createJobs(() => performance.now(), app.deps.emit);
  const imports = createImportHandlers({ ...app.deps, jobs: running });
  const job = (): string => `job-${String(++jobs)}`;
  const all = ['journal', 'check-in', 'worksheet'] as const;

  async function lookAt(path: string) {
    app.grant('file', path);
    return imports['imports.look']({ token: 'file', zone, job: job() });
  }

  return {
    ...app,
    imports,
    jobs: running,
    job,
    lookAt,
    /** Writes a file and looks at it. */
    async look(name: string, bytes: string | Uint8Array) {
      await writeFile(join(folder, name), bytes);
      return lookAt(join(folder, name));
    },
    paste: (text: string) => imports['imports.paste']({ text, zone, job: job() }),
    answer: ({ look }: ImportReport, answer: ImportAnswer) => imports['imports.answer']({ look, answer, job: job() }),
    take: ({ look }: ImportReport, some: { kinds?: (typeof all)[number][]; from?: string; to?: string } = {}) =>
      imports['imports.take']({ look, kinds: [...(some.kinds ?? all)], from: some.from ?? null, to: some.to ?? null, job: job() }),
    undo: (id: string) => imports['imports.undo']({ id, job: job() }),
    list: () => value(imports['imports.list']({})),
  };
}

export type ImportApp = ReturnType<typeof createImportApp>;
