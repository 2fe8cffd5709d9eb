import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import { buildAssignment, type AssignmentContent, type Built } from '../../domain/assignments/build-assignment.ts';
import type { AssignedRecord, AssignmentDraftRecord } from '../../domain/assignments/assignment-records.ts';
import { readAssignment } from '../../domain/assignments/read-assignment.ts';
import { latestReports } from '../../domain/people/person-page.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import { hex } from '../../domain/text/ulid.ts';
import { recordOf } from '../people/contacts.ts';
import { newId, written } from '../people/people-deps.ts';
import { putForPerson, recordsForPerson } from '../people/person-records.ts';
import { sealContent } from '../people/seal-content.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { writeGranted } from '../use-cases/carry-files.ts';
import { stamp } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { noteShare } from '../use-cases/share-log.ts';
import { contentOf, draftOf, type DraftName } from './drafts.ts';
import { carried, shownOf } from './known.ts';

type Names = 'assign.preview' | 'assign.seal' | 'assign.printed' | 'assign.sent';

export function giveHandlers(deps: CarryDeps): Pick<Handlers, Names> {
  function built(vault: OpenVault, draft: AssignmentDraftRecord): Built {
    const id = hex(deps.randomBytes(16));
    return buildAssignment(id, contentOf(draft), (worksheet, version) => vault.sheets.own(worksheet, version)?.content);
  }

  async function ready(name: DraftName): Promise<Result<{ vault: OpenVault; draft: AssignmentDraftRecord; content: AssignmentContent }>> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    // What cannot be noted in the log does not go out.
    if (vault.value.store.readOnly) return fail('vault-read-only');
    const draft = await draftOf(vault.value, name);
    if (draft === undefined) return fail('not-found');
    const made = built(vault.value, draft);
    // What would not open elsewhere is not handed out here.
    return made.is === 'ready' && readAssignment(made.content, carried).is === 'assignment' ? ok({ vault: vault.value, draft, content: made.content }) : fail('bad-input');
  }

  /** With a person it is kept as it went, and what was being put together is done; without one the draft stays, for nothing else remembers it. */
  async function wentOut(vault: OpenVault, draft: AssignmentDraftRecord, how: AssignedRecord['how'], content: AssignmentContent): Promise<Result<void>> {
    const { contact } = draft;
    const name = contact === null ? draft.forWhom : ((await recordOf(vault, 'contact', contact))?.card.name ?? '');
    const noted = await noteShare(deps, vault, { how: how === 'packet' ? 'assignment' : 'assignment-paper', forWhom: name, count: content.items.length, entries: [], struck: [], namesHidden: 0 });
    if (!noted.ok) return noted;
    if (contact === null) return ok(undefined);
    return vault.turns(async () => {
      const record: AssignedRecord = { type: 'assigned', id: newId(deps), ...written(deps, vault), parents: [], contact, at: deps.now().toISOString(), how, assignment: content };
      const put = await putForPerson(vault, contact, [record, tombstoneOf(draft, stamp(deps, vault, 1))]);
      if (put.ok) deps.emit('assign.changed', {});
      return put;
    });
  }

  return {
    async 'assign.preview'(name) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const draft = await draftOf(vault.value, name);
      if (draft === undefined) return fail('not-found');
      const made = built(vault.value, draft);
      if (made.is === 'unready') return ok({ is: 'unready', faults: made.faults });
      const read = readAssignment(made.content, carried);
      return read.is === 'assignment' ? ok({ is: 'ready', assignment: shownOf(read.assignment, read.missing) }) : fail('bad-input');
    },

    async 'assign.seal'({ passphrase, token, ...name }) {
      const made = await ready(name);
      if (!made.ok) return made;
      const { vault, draft, content } = made.value;
      if ((passphrase === null) !== (draft.contact !== null)) return fail('bad-input');
      const sealed = await sealContent(deps, vault, { kind: 'assignment', content }, passphrase === null ? { contact: draft.contact ?? '' } : { passphrase });
      if (!sealed.ok) return sealed;
      const file = await writeGranted(deps, token, sealed.value.bytes);
      if (!file.ok) return file;
      const noted = await wentOut(vault, draft, 'packet', content);
      return noted.ok ? ok({ items: content.items.length, bytes: sealed.value.bytes.length }) : noted;
    },

    async 'assign.printed'(name) {
      const made = await ready(name);
      if (!made.ok) return made;
      const { vault, draft, content } = made.value;
      const noted = await wentOut(vault, draft, 'print', content);
      return noted.ok ? ok(true) : noted;
    },

    async 'assign.sent'({ contact }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const sent = await recordsForPerson(vault.value, contact, 'assigned');
      const came = latestReports(await recordsForPerson(vault.value, contact, 'received'));
      return ok(
        sent.toReversed().flatMap(({ id, at, how, assignment }) => {
          const read = readAssignment(assignment, carried);
          return read.is === 'assignment' ? [{ id, at, how, assignment: shownOf(read.assignment, read.missing), came: came.filter((report) => report.assignment === read.assignment.id && report.item < read.assignment.items.length) }] : [];
        }),
      );
    },
  };
}

