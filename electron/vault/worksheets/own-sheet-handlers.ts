import type { OwnSheetItem, ownSheetCalls } from '../../contract/own-sheet-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { OwnSheet } from '../../domain/own-sheets/own-sheet.ts';
import { faultOf } from '../../domain/own-sheets/sheet-fault.ts';
import { readSheetFile, sheetFileLimit, writeSheetFile } from '../../domain/own-sheets/sheet-file.ts';
import type { SheetRecord } from '../../domain/own-sheets/sheet-records.ts';
import { tombstoneOf } from '../../domain/records/revise.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { decode } from '../imports/decode.ts';
import { readGranted, writeGranted } from '../use-cases/carry-files.ts';
import type { CarryDeps } from '../use-cases/carry-deps.ts';
import { stamp } from '../use-cases/entry-deps.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { offered, placeOwnSheet, versionsOf } from './place-own-sheet.ts';

function answersTo({ journal, store }: OpenVault): Map<string, number> {
  const counts = new Map<string, number>();
  const contents = [...journal.items().map(({ record }) => record.current.content), ...store.drafts().map(({ content }) => content)];
  for (const content of contents) if (content.kind === 'worksheet') counts.set(content.worksheet, (counts.get(content.worksheet) ?? 0) + 1);
  return counts;
}

function listed(vault: OpenVault): OwnSheetItem[] {
  const answers = answersTo(vault);
  const newest = new Map<string, SheetRecord>();
  for (const record of vault.sheets.versions()) if (record.version > (newest.get(record.sheet)?.version ?? 0)) newest.set(record.sheet, record);
  const begun = (sheet: string) => {
    const draft = vault.sheets.begun(sheet);
    return draft === undefined ? null : { at: draft.at, name: draft.name };
  };
  const saved = [...newest.values()].flatMap(({ sheet, version, at, removed, content: { definition, words } }): OwnSheetItem[] => {
    if (removed !== null) return [];
    const texts = (part: 'name' | 'purpose') => ({ ...(words.en && { en: words.en[part] }), ...(words.es && { es: words.es[part] }) });
    const minutes = definition.lengths[0]?.minutes ?? null;
    return [{ sheet, version, names: texts('name'), purposes: texts('purpose'), minutes, at, begun: begun(sheet), answers: answers.get(sheet) ?? 0 }];
  });
  const drafts = [...new Set(vault.sheets.drafts().map(({ sheet }) => sheet))].filter((sheet) => !newest.has(sheet));
  const alone = drafts.map((sheet): OwnSheetItem => {
    const draft = begun(sheet);
    return { sheet, version: null, names: {}, purposes: {}, minutes: null, at: draft?.at ?? '', begun: draft, answers: 0 };
  });
  return [...saved, ...alone].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Handlers of the calls about sheets of one's own. All fail with `vault-locked` while no vault is open. */
export function createOwnSheetHandlers(deps: CarryDeps): Pick<Handlers, keyof typeof ownSheetCalls> {
  const newId = () => ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
  const newSheetId = () => `own-${newId().slice(10).toLowerCase()}`;

  async function save(vault: OpenVault, sheet: string, content: OwnSheet, wanted: number | null): Promise<Result<{ is: 'added' | 'already'; sheet: string; version: number }>> {
    const { records, ...placed } = placeOwnSheet(deps, vault, sheet, content, wanted);
    const put = records.length === 0 ? ok(undefined) : await vault.store.put(records);
    return put.ok ? ok(placed) : put;
  }

  async function show(sheet: string, removed: boolean): Promise<Result<boolean>> {
    const vault = deps.open();
    if (!vault.ok) return vault;
    return vault.value.turns(async () => {
      const at = removed ? deps.now().toISOString() : null;
      const records = versionsOf(vault.value, sheet).filter((record) => (record.removed === null) === removed);
      if (records.length === 0) return ok(false);
      const put = await vault.value.store.put(records.map((record, step) => offered(deps, vault.value, record, at, step)));
      return put.ok ? ok(true) : put;
    });
  }

  return {
    async 'own-sheets.list'() {
      const vault = deps.open();
      return vault.ok ? ok(listed(vault.value)) : vault;
    },

    async 'own-sheets.read'({ sheet, version }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const record = vault.value.sheets.own(sheet, version);
      return record === undefined ? fail('not-found') : ok(record.content);
    },

    async 'own-sheets.save'({ sheet, content }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      if (content.definition.instrument !== undefined || faultOf(content) !== null) return fail('bad-input');
      return vault.value.turns(async () => {
        const saved = await save(vault.value, sheet ?? newSheetId(), content, null);
        return saved.ok ? ok({ sheet: saved.value.sheet, version: saved.value.version }) : saved;
      });
    },

    async 'own-sheets.keep'({ sheet, name, text }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const { store, sheets } = vault.value;
        const before = sheet === null ? undefined : sheets.begun(sheet);
        const id = sheet ?? newSheetId();
        const envelope = { id: before?.id ?? newId(), parents: before === undefined ? [] : [before.rev], ...stamp(deps, vault.value) };
        const put = await store.put([{ type: 'sheet-draft', ...envelope, sheet: id, name, text }]);
        return put.ok ? ok({ sheet: id }) : put;
      });
    },

    async 'own-sheets.begun'({ sheet }) {
      const vault = deps.open();
      return vault.ok ? ok(vault.value.sheets.begun(sheet)?.text ?? null) : vault;
    },

    async 'own-sheets.drop-begun'({ sheet }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      return vault.value.turns(async () => {
        const drafts = vault.value.sheets.drafts().filter((draft) => draft.sheet === sheet);
        if (drafts.length === 0) return ok(false);
        const put = await vault.value.store.put(drafts.map((draft, step) => tombstoneOf(draft, stamp(deps, vault.value, step))));
        return put.ok ? ok(true) : put;
      });
    },

    'own-sheets.remove': ({ sheet }) => show(sheet, true),
    'own-sheets.restore': ({ sheet }) => show(sheet, false),

    async 'own-sheets.export'({ sheet, version, token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const record = vault.value.sheets.own(sheet, version);
      if (record === undefined) return fail('not-found');
      const written = await writeGranted(deps, token, new TextEncoder().encode(writeSheetFile(record.content)));
      return written.ok ? ok(true) : written;
    },

    async 'own-sheets.import'({ token }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const file = await readGranted(deps, token, sheetFileLimit);
      if (!file.ok) return file;
      const read = readSheetFile(decode(file.value) ?? '');
      if (read.is === 'faulty') return ok(read);
      await vault.value.store.whenLoaded();
      const { definition } = read.sheet;
      return vault.value.turns(() => save(vault.value, definition.id, read.sheet, definition.version));
    },
  };
}
