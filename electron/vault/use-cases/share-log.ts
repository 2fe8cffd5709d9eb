import type { carryCalls, ShareItem, ShareParts } from '../../contract/carry-calls.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Selection } from '../../domain/packets/packet.ts';
import type { ShareRecord, StoredRecord } from '../../domain/records/record.ts';
import { textIn } from '../../domain/sessions/sheet-answers.ts';
import { ulid, ulidRandomBytes } from '../../domain/text/ulid.ts';
import { reportOf } from '../../domain/plans/plan-report.ts';
import { tellsOf } from '../../domain/plans/report-news.ts';
import { heldPlan, type Held } from '../plans/plan-records.ts';
import { sha256 } from '../sealing/sha256.ts';
import type { CarryDeps } from './carry-deps.ts';
import { stamp } from './entry-deps.ts';
import { readersOf, rememberNames, type Reader } from './hidden-names.ts';
import type { OpenVault } from './open-vault.ts';

export type CarryCallName = keyof typeof carryCalls;
export type CarryHandlers<N extends CarryCallName> = Pick<Handlers, N>;

export type Share = Pick<ShareRecord, 'how' | 'forWhom' | 'count' | 'entries' | 'struck' | 'namesHidden' | 'plans'>;

/** The log's line for a selection: which entries, and `<entry>/<field>` of each struck field (`<plan>/<part>` of a plan that went along). */
function shareOf(vault: OpenVault, how: ShareRecord['how'], forWhom: string, selection: Selection): Share {
  const plans = plansTold(vault, selection);
  return {
    how,
    forWhom,
    count: selection.entries.length,
    entries: selection.entries.map(({ id }) => id),
    struck: [...selection.entries, ...(selection.plans ?? [])].flatMap(({ id, strike }) => [...new Set(strike)].map((field) => `${id}/${field}`)).slice(0, 50_000),
    namesHidden: selection.names.length,
    ...(Object.keys(plans).length === 0 ? {} : { plans }),
  };
}

/** What of a plan there is to tell, as a number that says none of it; null where nobody gave it. */
export function toldNow({ record, words }: Held): string | null {
  const report = reportOf(record, words.answers, new Set());
  return report && sha256(tellsOf(report));
}

function plansTold(vault: OpenVault, { plans = [] }: Selection): NonNullable<Share['plans']> {
  return Object.fromEntries(plans.flatMap(({ id }) => {
    const held = heldPlan(vault, id);
    const told = held === undefined ? null : toldNow(held);
    return told === null ? [] : [[id, told] as const];
  }));
}

/** Writes one line of the share log; with it `beside`, whose stamps come after the line's. */
export async function noteShare(deps: CarryDeps, vault: OpenVault, share: Share, beside: () => readonly StoredRecord[] = () => []): Promise<Result<void>> {
  return vault.turns(() => {
    const written = stamp(deps, vault);
    const id = ulid(deps.now().getTime(), deps.randomBytes(ulidRandomBytes));
    return vault.store.put([{ type: 'share', id, parents: [], ...written, ...share }, ...beside()]);
  });
}

/** Notes that a selection was passed on to somebody, and which names were hidden for them. */
export function notePassedOn(deps: CarryDeps, vault: OpenVault, how: ShareRecord['how'], reader: Reader, selection: Selection): Promise<Result<void>> {
  return noteShare(deps, vault, shareOf(vault, how, reader.name, selection), () => rememberNames(deps, vault, reader, selection.names, 1));
}

function shareItem({ id, at, how, forWhom, removed, count, entries, struck, namesHidden }: ShareRecord): ShareItem {
  return { id, at, how, forWhom, removed: removed === true, entries: count, everything: entries.length === 0, struck: struck.length, namesHidden };
}

/** As many entries of one line as are shown. */
const mostShown = 200;

function partsOf(vault: OpenVault, { entries, struck, plans: told = {} }: ShareRecord): ShareParts {
  const out = new Map<string, string[]>();
  for (const name of struck) {
    const [of = '', ...field] = name.split('/');
    out.set(of, [...(out.get(of) ?? []), field.join('/')]);
  }
  const here = entries.flatMap((id) => vault.journal.get(id) ?? []);
  const shown = here.slice(0, mostShown).map(({ id, record }) => ({ id, content: record.current.content, struck: out.get(id) ?? [] }));
  const plans = [...new Set([...Object.keys(told), ...out.keys()])].flatMap((plan) => {
    const held = heldPlan(vault, plan);
    return held === undefined ? [] : [{ plan, task: textIn(held.words.answers, 'task'), struck: out.get(plan) ?? [] }];
  });
  return { entries: shown, plans, gone: entries.length - here.length, more: here.length - shown.length };
}

/** Ways in which entries go to somebody who reads them; a table of numbers or a file for oneself says nothing about what others may see. */
export const toBeRead: ReadonlySet<ShareRecord['how']> = new Set(['packet', 'html', 'pdf']);

/** Newest first. */
export function sharesOf(vault: OpenVault): ShareRecord[] {
  const shares = vault.store.ofType('share');
  return shares.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

export function shareHandlers(deps: CarryDeps): CarryHandlers<'shares.list' | 'shares.read' | 'shares.left-out' | 'shares.readers'> {
  return {
    async 'shares.left-out'({ entries }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      const shares = sharesOf(vault.value).filter(({ how }) => toBeRead.has(how));
      const leftOut = entries.map((id) => {
        const struck = shares.find((share) => share.entries.includes(id))?.struck ?? [];
        return [id, struck.flatMap((name) => (name.startsWith(`${id}/`) ? [name.slice(id.length + 1)] : []))] as const;
      });
      return ok(Object.fromEntries(leftOut.filter(([, fields]) => fields.length > 0)));
    },
    async 'shares.readers'() {
      const vault = deps.open();
      if (!vault.ok) return vault;
      await vault.value.store.whenLoaded();
      return ok(readersOf(vault.value, sharesOf(vault.value)));
    },
    async 'shares.read'({ id }) {
      const vault = deps.open();
      if (!vault.ok) return vault;
      await vault.value.store.whenLoaded();
      const share = vault.value.store.get(id);
      return share?.type === 'share' ? ok(partsOf(vault.value, share)) : fail('not-found');
    },
    async 'shares.list'() {
      const vault = deps.open();
      return vault.ok ? ok(sharesOf(vault.value).map(shareItem)) : vault;
    },
  };
}
