import { importSource, type ImportAnswer, type ImportItem, type ImportReport, type importCalls } from '../../contract/import-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { zoneOf } from '../../domain/imports/times.ts';
import { hex } from '../../domain/text/ulid.ts';
import type { Job, Jobs } from '../jobs.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { collect, type Collected } from './collect.ts';
import { placeItems } from './place-items.ts';
import type { Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import { fits } from './recognise-table.ts';
import { recogniseText } from './recognise-text.ts';
import { openQuestion, reportOf } from './report.ts';
import { takeImport, undoImport } from './take.ts';

/** What the handlers for imports are given besides. */
export type ImportDeps = EntryDeps & {
  /** The path behind a token, once. */
  takeGrant: (token: string) => string | undefined;
  jobs: Jobs;
};

/** The file that was looked at last, as it was read: it may change or go meanwhile. */
type Look = { id: string; zone: string; reading: Reading; answer: ImportAnswer | null; found: Collected };

/** Handlers of the calls that bring in what other tools wrote. */
export function createImportHandlers(deps: ImportDeps): Pick<Handlers, keyof typeof importCalls> {
  let current: Look | null = null;

  function held(id: string): Result<{ vault: OpenVault; look: Look }> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    return current?.id === id ? ok({ vault: vault.value, look: current }) : fail('not-found');
  }

  function begin(job: string, zone: string, read: (zone: string, job: Job) => Promise<Result<Reading>>): Promise<Result<ImportReport>> {
    const vault = deps.open();
    if (!vault.ok) return Promise.resolve(vault);
    return deps.jobs.run(job, async (running) => {
      const own = zoneOf(zone) ?? 'UTC';
      const reading = await read(own, running);
      if (!reading.ok) return reading;
      return report(vault.value, { id: hex(deps.randomBytes(8)), zone: own, reading: reading.value, answer: null }, running);
    });
  }

  async function report(vault: OpenVault, { id, zone, reading, answer }: Omit<Look, 'found'>, job: Job): Promise<Result<ImportReport>> {
    const found = await collect(reading, answer, job);
    if (!found.ok) return found;
    await vault.store.whenLoaded();
    const placed = await placeItems(vault, reading.source, found.value.items, job);
    current = { id, zone, reading, answer, found: found.value };
    return ok(reportOf(id, reading, answer, found.value, placed, vault.journal.knowledge.sheetWords, zone));
  }

  return {
    async 'imports.look'({ token, zone, job }) {
      const path = deps.takeGrant(token);
      return path === undefined ? fail('not-found') : begin(job, zone, (own, running) => recognise(path, own, running));
    },

    'imports.paste': ({ text, zone, job }) => begin(job, zone, (own, running) => recogniseText({ name: '', modified: null, text }, own, running)),

    async 'imports.answer'({ look: id, answer, job }) {
      const looked = held(id);
      if (!looked.ok) return looked;
      const { vault, look } = looked.value;
      if (!fits(answer, look.reading)) return fail('bad-input', 'answer');
      return deps.jobs.run(job, (running) => report(vault, { ...look, answer }, running));
    },

    async 'imports.take'({ look: id, kinds, from, to, job }) {
      const looked = held(id);
      if (!looked.ok) return looked;
      const { vault, look } = looked.value;
      if (vault.store.readOnly) return fail('vault-read-only');
      if (openQuestion(look.reading, look.answer) !== null) return fail('bad-input', 'question');
      return deps.jobs.run(job, async (running) => {
        const taken = await takeImport(deps, vault, look.reading, look.found, { kinds, from, to }, running);
        if (taken.ok && current === look) current = null;
        return taken;
      });
    },

    async 'imports.list'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const notes = [...vault.value.store.all()].flatMap((record): ImportItem[] => {
        const source = record.type === 'import' ? importSource.safeParse(record.from) : null;
        return record.type === 'import' && source?.success === true ? [{ id: record.id, at: record.at, source: source.data, entries: record.added.length, undone: record.undone }] : [];
      });
      return ok(notes.sort((a, b) => (a.at < b.at ? 1 : -1)));
    },

    async 'imports.undo'({ id, job }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.readOnly) return fail('vault-read-only');
      return deps.jobs.run(job, async (running) => {
        await vault.value.store.whenLoaded();
        return undoImport(deps, vault.value, id, running);
      });
    },
  };
}
