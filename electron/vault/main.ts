import { readFile } from 'node:fs/promises';
import type { ControlMessage, ControlReply } from '../contract/control.ts';
import { ok } from '../contract/result.ts';
import { createRouter, type Router } from '../contract/router.ts';
import type { FromVault, FromWindow, WirePort } from '../contract/wire.ts';
import { createAssignHandlers } from './assignments/assign-handlers.ts';
import { createBackupHandlers } from './backup/backup-handlers.ts';
import { createRescueHandlers } from './backup/rescue-handlers.ts';
import { createHtmlPacketHandlers } from './html-packet/html-packet-handlers.ts';
import { createImportHandlers } from './imports/import-handlers.ts';
import { createJobs } from './jobs.ts';
import { createKeyHandlers } from './key-handlers.ts';
import { createOutHandlers } from './exports/out-handlers.ts';
import { createMeasureHandlers } from './measures/measure-handlers.ts';
import { createMergeHandlers } from './merge/merge-handlers.ts';
import { createPeopleHandlers } from './people/people-handlers.ts';
import { createReminders, withReminders } from './plans/reminders.ts';
import { wallNow } from './plans/wall-now.ts';
import { createPlanHandlers } from './plans/plan-handlers.ts';
import { createPersonHandlers } from './people/person-handlers.ts';
import { createPlaceHandlers } from './places/place-handlers.ts';
import type { StoreEvents } from './storage/open-store.ts';
import { checkPassphrase, opensVault } from './keys/change-passphrase.ts';
import { passphraseStrength } from './keys/strength.ts';
import { createSessionHandlers } from './sessions/session-handlers.ts';
import { createTogether } from './sessions/together.ts';
import { createSkillHandlers } from './skills/skill-handlers.ts';
import { createPlanKeeper } from './safety/plan-keeper.ts';
import { createSafetyHandlers } from './safety/safety-handlers.ts';
import { nodePorts } from './storage/node-ports.ts';
import type { CarryDeps } from './use-cases/carry-deps.ts';
import { createCarryHandlers } from './use-cases/carry-handlers.ts';
import type { EntryDeps } from './use-cases/entry-deps.ts';
import { createEntryHandlers } from './use-cases/entry-handlers.ts';
import { createKnowledge } from './use-cases/knowledge.ts';
import { createLinkHandlers } from './worksheets/link-handlers.ts';
import { createFhirHandlers } from './worksheets/fhir-handlers.ts';
import { createOwnSheetHandlers } from './worksheets/own-sheet-handlers.ts';
import { createRangeHandlers } from './worksheets/range-handlers.ts';
import { createVaultHandlers } from './vault-handlers.ts';
import { createVaultState } from './vault-state.ts';

/** What Electron gives a utility process, as far as it is used here: nothing of `electron` is imported. */
type ControlPort = {
  on(event: 'message', listener: (event: { data: ControlMessage; ports: WindowPort[] }) => void): unknown;
  postMessage(message: ControlReply): void;
};
type WindowPort = {
  on(event: 'message', listener: (event: { data: FromWindow }) => void): unknown;
  postMessage(message: FromVault): void;
  start(): void;
};

/** The process that holds the secrets of one window. The shell names a place, hands over the window's port, and kills it on lock. */
function serve(control: ControlPort): void {
  let shelter: string | null = null;
  const ports = nodePorts(() => shelter);
  const plans = createPlanKeeper(ports);
  const state = createVaultState(createKnowledge(), (session) => {
    plans.follow(session);
    reminders.follow();
  });
  const reminders = createReminders({
    open: () => state.open(),
    wall: (zone) => wallNow(ports.now(), zone),
    later: ports.later,
    every: ports.every,
    tell(rings) {
      control.postMessage({ type: 'reminders', rings });
    },
  });
  const routers: Router[] = [];
  const open = () => state.open();
  const session = () => state.session();
  const now = () => new Date(ports.now());
  const randomBytes = ports.random;
  const takeGrant = (token: string) => state.takeGrant(token);
  const together = createTogether({
    open,
    now,
    randomBytes,
    async checkPassphrase(passphrase) {
      const opened = session();
      return opened.ok ? checkPassphrase(ports, opened.value, passphrase) : opened;
    },
  });
  const emit = together.hush((name, payload) => {
    for (const router of routers) router.emit(name, payload);
  });
  const jobs = createJobs(() => ports.now(), emit);
  const entryDeps: EntryDeps = { open, now, randomBytes, emit };
  const carryDeps: CarryDeps = {
    ...entryDeps,
    takeGrant,
    files: ports.fs,
    strong: async (passphrase) => (await passphraseStrength(passphrase, [])).enough,
    workFactor: ports.workFactor,
  };
  let moveNoted: (noted: boolean) => void = () => undefined;
  const events: StoreEvents = {
    loaded(progress) {
      emit('vault.loaded', progress);
    },
    notice(notice) {
      emit('vault.notice', notice);
    },
    folder(now) {
      emit('vault.folder', now);
    },
  };
  const vaultHandlers = createVaultHandlers({ ports, state, events });
  const handlers = together.guard({
    'jobs.stop': ({ job }) => Promise.resolve(ok(jobs.stop(job))),
    ...createKeyHandlers({ ports, state, jobs }),
    ...vaultHandlers,
    ...createPlaceHandlers({
      ports,
      state,
      jobs,
      events: () => events,
      noteMove: (to) =>
        new Promise((resolve) => {
          moveNoted = resolve;
          control.postMessage({ type: 'moved', path: to });
        }),
    }),
    ...createCarryHandlers(carryDeps),
    ...createPeopleHandlers(carryDeps),
    ...createPersonHandlers({ ...carryDeps, jobs, session }),
    ...createAssignHandlers(carryDeps),
    ...createHtmlPacketHandlers({
      ...carryDeps,
      // The build puts it beside this file; the window cannot name another.
      template: () => readFile(new URL('html-packet.html', import.meta.url), 'utf8'),
      opensJournal: async (passphrase) => {
        const opened = session();
        return opened.ok ? opensVault(ports, opened.value, passphrase) : opened;
      },
    }),
    ...createOutHandlers({ ...carryDeps, jobs }),
    ...createImportHandlers({ ...entryDeps, takeGrant, jobs }),
    ...createMergeHandlers({ ...entryDeps, session, takeGrant, ports, jobs }),
    ...createSkillHandlers({ open }),
    ...createOwnSheetHandlers(carryDeps),
    ...createFhirHandlers(carryDeps),
    ...createLinkHandlers({ open }),
    ...createMeasureHandlers({ open }),
    ...createRangeHandlers({ open }),
    ...createSafetyHandlers({ open, session, plans }),
    ...createRescueHandlers({ ports, jobs, state }),
    ...createBackupHandlers({ ...entryDeps, session, takeGrant, ports, jobs }),
    ...createEntryHandlers(entryDeps),
    ...createSessionHandlers(entryDeps),
    ...createPlanHandlers(carryDeps),
    ...together.handlers,
    ...withReminders({ ...vaultHandlers, ...together.handlers }, reminders, (on) => {
      control.postMessage({ type: 'hush', on });
    }),
  });

  control.on('message', ({ data, ports: [port] }) => {
    if (data.type === 'place') {
      plans.setPlace(data.path, data.planCopy);
      state.setPlace(data.path);
    } else if (data.type === 'shelter') shelter = data.path;
    else if (data.type === 'move-noted') moveNoted(data.noted);
    else if (data.type === 'grant') state.grant(data.token, data.path);
    else if (data.type === 'close') {
      void plans.idle().then(() => state.close()).then(() => {
        control.postMessage({ type: 'closed' });
      });
    } else if (port !== undefined) {
      const wire: WirePort<FromVault, FromWindow> = {
        send(message) {
          port.postMessage(message);
        },
        onMessage(listener) {
          port.on('message', (event) => {
            listener(event.data);
          });
          port.start();
        },
      };
      routers.push(createRouter(wire, handlers, reportBug));
    }
  });
}

/** Where it happened, never what was in hand: an error's message may quote a person's words. */
function reportBug(call: string, reference: string, error: unknown): void {
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).slice(0, 8).join('\n') : '';
  console.error(`vault: ${call} failed (reference ${reference}, ${error instanceof Error ? error.name : typeof error})\n${where}`);
}

// Present in Electron's utility processes only.
const { parentPort } = process as unknown as { parentPort?: ControlPort };
if (parentPort === undefined) throw new Error('This file runs as the vault process of the app. For rescue from a terminal: npm run vault');
serve(parentPort);
