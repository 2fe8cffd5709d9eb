import type { CallName, EventName, EventPayload, Input, Output } from '../../contract/calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers, Router } from '../../contract/router.ts';
import type { sessionCalls } from '../../contract/session-calls.ts';
import type { EntryContent } from '../../domain/entries/entry.ts';
import { strikeContent } from '../../domain/packets/strike.ts';
import { chosenEntries, shownSheet } from '../../domain/sessions/shown.ts';
import { privateFields } from '../../domain/worksheets/settings-of-sheet.ts';
import type { OpenVault } from '../use-cases/open-vault.ts';
import { readSheet, sheetValue, slotItem } from './read-sheet.ts';

type Deps = { open: () => Result<OpenVault>; checkPassphrase: (passphrase: string) => Promise<Result<true>> };
/** `chosen` may be read; `made` was begun while reading together, and may be written too. */
type Reading = { vault: OpenVault; chosen: ReadonlySet<string>; made: Set<string>; drafts: Set<string> };
type Rules = { [N in CallName]?: (input: Input<N>, go: Handlers[N], reading: Reading) => Promise<Result<Output<N>>> };

export type Together = {
  handlers: Pick<Handlers, Extract<keyof typeof sessionCalls, 'together.begin' | 'together.end'>>;
  /** The same calls; while one reads together, every one that is not let through fails with `in-session`. */
  guard(handlers: Handlers): Handlers;
  /** What may be told meanwhile. */
  hush(emit: Router['emit']): Router['emit'];
};

/** Sheets that can be begun and filled in together. */
const shared: ReadonlySet<string> = new Set(['session-notes', 'practice-plan']);

function isShared(content: EntryContent): boolean {
  return content.kind === 'worksheet' && shared.has(content.worksheet);
}

/**
 * As another person may see it: no private note, no private answer, no link to what was not chosen; that help was shown stays, for the two to look
 * back on (clinical reference 4.1). Null where this program cannot tell what is private.
 */
function seen({ sheets }: OpenVault, content: EntryContent): EntryContent | null {
  if (content.kind !== 'worksheet') return strikeContent(content, new Set());
  const definition = sheets.definition(content.worksheet, content.version);
  if (definition === undefined) return null;
  const struck = strikeContent(content, new Set(privateFields(definition)));
  return struck.kind !== 'worksheet' || content.help === undefined ? struck : { ...struck, help: content.help };
}

/** One's own new sheet is given back as it was written; a chosen entry as it may be seen, without its past. */
const rules: Rules = {
  async 'entries.read'(input, go, { vault, chosen, made }) {
    if (!chosen.has(input.id) && !made.has(input.id)) return fail('in-session');
    const read = await go(input);
    if (!read.ok) return read;
    const content = made.has(input.id) ? read.value.content : seen(vault, read.value.content);
    return content === null ? fail('file-newer') : ok({ ...read.value, content, past: [], links: [], linkedFrom: [], draft: null, source: null });
  },
  async 'entries.save'(input, go, { made, drafts }) {
    if (!isShared(input.content) || (input.id !== null && !made.has(input.id)) || (input.draft !== null && !drafts.has(input.draft))) return fail('in-session');
    const saved = await go(input);
    if (saved.ok) made.add(saved.value.id);
    return saved;
  },
  async 'drafts.save'(input, go, { made, drafts }) {
    if (!isShared(input.content) || (input.entry !== null && !made.has(input.entry)) || (input.draft !== null && !drafts.has(input.draft))) return fail('in-session');
    const kept = await go(input);
    if (kept.ok) drafts.add(kept.value.draft);
    return kept;
  },
  'drafts.read': async (input, go, { drafts }) => (drafts.has(input.draft) ? go(input) : fail('in-session')),
  'drafts.discard': async (input, go, { drafts }) => (drafts.has(input.draft) ? go(input) : fail('in-session')),
  async 'sheets.targets'(input, go, { chosen, made }) {
    const found = await go(input);
    return found.ok ? ok(found.value.filter(({ entry, row }) => row === null && (chosen.has(entry) || made.has(entry)))) : found;
  },
  /** What an own sheet asks, of one that a chosen entry answers. */
  async 'own-sheets.read'(input, go, { vault, chosen }) {
    const asked = [...chosen].some((id) => {
      const content = vault.journal.get(id)?.record.current.content;
      return content?.kind === 'worksheet' && content.worksheet === input.sheet && content.version === input.version;
    });
    return asked ? go(input) : fail('in-session');
  },
  'notes.list': async (input, go, { chosen, made }) => (chosen.has(input.entry) || made.has(input.entry) ? go(input) : fail('in-session')),
  'notes.add': async (input, go, { chosen, made }) => (chosen.has(input.entry) || made.has(input.entry) ? go(input) : fail('in-session')),
  'together.end': (input, go) => go(input),
};

/** Reading together: it begins with a session's ticks and ends with the passphrase, or with this process. */
export function createTogether({ open, checkPassphrase }: Deps): Together {
  let reading: Reading | null = null;

  const handlers: Together['handlers'] = {
    async 'together.begin'(input) {
      const vault = open();
      if (!vault.ok) return vault;
      // A tick that was taken off just before is still on its way to the disk.
      return vault.value.turns(async () => {
        const read = readSheet(vault.value, input);
        if (!read.ok) return read;
        const { slot, sheet } = read.value;
        const chosen = chosenEntries(sheet, slot.shared);
        reading = { vault: vault.value, chosen: new Set(chosen), made: new Set(), drafts: new Set() };
        return ok({ slot: slotItem(slot), sheet: sheetValue(vault.value, shownSheet(sheet, slot.shared)), entries: chosen });
      });
    },
    async 'together.end'({ passphrase }) {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      reading = null;
      return ok(true);
    },
  };

  function guarded<N extends CallName>(name: N, go: Handlers[N]): Handlers[N] {
    const rule = rules[name] as ((input: Input<N>, go: Handlers[N], reading: Reading) => Promise<Result<Output<N>>>) | undefined;
    const handler = async (input: Input<N>): Promise<Result<Output<N>>> => {
      const now = reading;
      if (now !== null) return rule === undefined ? fail('in-session') : rule(input, go, now);
      const answer = await go(input);
      // Asked before it began, answered after: that is too late.
      return reading !== null && name !== 'together.begin' ? fail('in-session') : answer;
    };
    return handler as Handlers[N];
  }

  return {
    handlers,
    guard(all) {
      const names = Object.keys(all) as CallName[];
      return Object.fromEntries(names.map((name) => [name, guarded(name, all[name])])) as Handlers;
    },
    hush:
      (emit) =>
      <N extends EventName>(name: N, payload: EventPayload<N>) => {
        if (reading === null || name === 'vault.folder') emit(name, payload);
        else if (name === 'notes.changed' && 'entry' in payload && (reading.chosen.has(payload.entry) || reading.made.has(payload.entry))) emit(name, payload);
      },
  };
}
