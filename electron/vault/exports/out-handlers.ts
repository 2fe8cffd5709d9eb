import { Temporal } from 'temporal-polyfill';
import type { OutDone, OutForm, OutWhat, outCalls } from '../../contract/out-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Labels } from '../../domain/exports/labels.ts';
import { personEntries, sheetsOf } from '../../domain/people/person-export.ts';
import { hex } from '../../domain/text/ulid.ts';
import { ownLabels } from '../../domain/own-sheets/own-labels.ts';
import { stopped, type Job, type Jobs } from '../jobs.ts';
import { atomicWriteParts } from '../storage/atomic-write.ts';
import { attempt } from '../storage/disk-error.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { createLabels } from '../use-cases/export-labels.ts';
import { packetOf } from '../use-cases/make-packet.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { notePassedOn, noteShare, type Share } from '../use-cases/share-log.ts';
import { gather, type LeavingSet } from './leaving.ts';
import { csvParts, fhirParts, fhirSheets, jsonParts, type FileParts } from './write-file.ts';
import { writeFolder } from './write-folder.ts';

export type OutDeps = CarryDeps & { jobs: Jobs };
/** `entries`: of those that were to leave, how many the form can hold; all where it says nothing. */
type Written = Omit<OutDone, 'entries'> & { entries?: number };

/** Notes what left. Everything is noted without a list, which would name the whole vault. */
function noteOut(deps: OutDeps, vault: OpenVault, what: OutWhat, how: Share['how'], count: number): Promise<Result<void>> {
  if (what.is === 'passed-on') return notePassedOn(deps, vault, how, { contact: null, name: what.forWhom }, what.selection);
  return noteShare(deps, vault, { how, forWhom: '', count, entries: idsOf(what) ?? [], struck: [], namesHidden: 0 });
}

/** Null for everything, and for what is not among the vault's own. */
function idsOf(what: OutWhat): string[] | null {
  switch (what.is) {
    case 'everything':
    case 'person':
      return null;
    case 'entries':
      return what.ids;
    case 'passed-on':
      return what.selection.entries.map(({ id }) => id);
  }
}

/** Handlers of the calls that take the journal out as files that are not sealed. */
export function createOutHandlers(deps: OutDeps): Pick<Handlers, keyof typeof outCalls> {
  const { files, randomBytes } = deps;

  /** As the person's calendar has it. */
  function today(): string {
    return Temporal.Instant.fromEpochMilliseconds(deps.now().getTime()).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  }

  async function writeParts(path: string, parts: FileParts, job: Job): Promise<Result<Written>> {
    let bytes = 0;
    async function* counted(): FileParts {
      for await (const part of parts) {
        bytes += part.length;
        yield part;
      }
    }
    const whole = await atomicWriteParts(files, randomBytes, path, counted(), () => job.stopped());
    return whole ? ok({ files: 1, bytes, folder: null }) : stopped();
  }

  async function write(form: OutForm, path: string, set: LeavingSet, labels: Labels, job: Job): Promise<Result<Written>> {
    switch (form) {
      case 'json':
        return writeParts(path, jsonParts(set, job), job);
      case 'csv':
        return writeParts(path, csvParts(set, labels, job), job);
      case 'fhir': {
        const answered = fhirSheets(set, labels);
        const written = await writeParts(path, fhirParts(set, answered, labels, job), job);
        return written.ok ? ok({ ...written.value, entries: answered.length }) : written;
      }
      case 'markdown': {
        const name = `${labels.words.folder} ${today()}`;
        const written = await writeFolder({ files, randomBytes }, path, name, set, labels, job);
        return written === null ? stopped() : ok(written);
      }
    }
  }

  return {
    async 'out.write'({ what, form, language, token, job: id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const path = deps.takeGrant(token);
      if (path === undefined) return fail('not-found');
      return deps.jobs.run(id, async (job) => {
        const { store } = vault.value;
        job.progress('load', 0, null);
        await store.whenLoaded();
        if (job.stopped()) return stopped();
        const ofPerson = what.is === 'person' ? await vault.value.people.records(what.contact) : [];
        const set = gather(vault.value, what, deps.now().toISOString(), (selection) => packetOf(deps, vault.value, selection, language), ofPerson);
        if (!set.ok) return set;
        const labels = createLabels(language, store.settings().ownPatterns, (worksheet, version, tongue) => {
          const given = set.value.sheets.find(({ definition }) => definition.id === worksheet && definition.version === version);
          return given === undefined ? vault.value.sheets.sheet(worksheet, version, tongue) : ownLabels(given, tongue);
        });
        const written = await attempt(() => write(form, path, set.value, labels, job));
        if (!written.ok) return written;
        const { entries = set.value.entries.length, ...files } = written.value;
        // Rescuing everything out of a vault that is open read-only goes unlogged: it has nowhere to be written.
        const noted = store.readOnly ? ok(undefined) : await noteOut(deps, vault.value, what, form, entries);
        return noted.ok ? ok({ entries, ...files }) : noted;
      });
    },

    async 'out.person'({ contact, notes, titles }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (vault.value.store.get(contact)?.type !== 'contact') return fail('not-found');
      return ok(personEntries(await vault.value.people.records(contact), titles, notes).map(({ id }) => id));
    },

    async 'out.person-packet'({ contact, notes, titles, ids, language }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const records = await vault.value.people.records(contact);
      const wanted = new Set(ids);
      const entries = personEntries(records, titles, notes).filter(({ id }) => wanted.has(id));
      if (entries.length === 0) return fail('not-found');
      return ok({ format: 'footbridge-packet', version: 1, id: hex(randomBytes(16)), made: deps.now().toISOString(), from: '', language, note: '', entries, sheets: sheetsOf(records) });
    },

    async 'out.printed'({ what }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const { store, journal } = vault.value;
      if (store.readOnly) return ok(false);
      const ids = idsOf(what);
      if (ids?.some((id) => !journal.get(id)) === true) return fail('not-found');
      const ofPerson = what.is === 'person' ? personEntries(await vault.value.people.records(what.contact), what.titles, what.notes).length : null;
      const count = ofPerson ?? ids?.length ?? journal.items().filter(({ trashed }) => !trashed).length;
      const noted = await noteOut(deps, vault.value, what, 'pdf', count);
      return noted.ok ? ok(true) : noted;
    },
  };
}
