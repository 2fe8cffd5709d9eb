import { z } from 'zod';
import { entryContent, entryId, instant, tag, when } from '../domain/entries/entry.ts';
import { planShape } from '../domain/plans/plan.ts';
import { feeling } from '../domain/worksheets/answers.ts';

/** Calls about entries, drafts and Home. */

const day = z.iso.date();
const place = z.string().min(1).max(60);
/** A day, in milliseconds. */
const longestRun = 86_400_000;
const draftId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** What a list shows of an entry. */
export const entrySummary = z.strictObject({
  id: entryId,
  kind: z.enum(['journal', 'check-in', 'worksheet']),
  when,
  /** The person's own words that name the entry, at most 160 characters; empty when there are none yet. */
  title: z.string(),
  /** A second line of their words, at most 200 characters. */
  line: z.string(),
  feelings: z.array(feeling),
  tags: z.array(tag),
  bring: z.boolean(),
  /** `option`: what the sheet is about, for one whose title begins with a choice. */
  worksheet: z.strictObject({ id: z.string(), length: z.string(), state: z.enum(['part', 'whole']), option: z.string().nullable() }).nullable(),
  lookOn: day.nullable(),
  trashedAt: instant.nullable(),
  imported: z.boolean(),
});

/** Where a search word was found. `field` is a worksheet field's id, or `title`, `text`, `line`, `tags`, `feelings`, `note`. */
export const searchHit = z.strictObject({ field: z.string(), before: z.string(), match: z.string(), after: z.string() });

export const entryFilter = z.strictObject({
  /** `thought-record` and the like narrow `worksheet` further. */
  kinds: z.array(z.enum(['journal', 'check-in', 'worksheet'])).max(3),
  worksheet: z.string().max(60).nullable(),
  /** A vocabulary key, a family key such as `fear`, or `~` and an own word. */
  feeling: z.string().max(80).nullable(),
  tag: tag.nullable(),
  bring: z.boolean(),
  from: day.nullable(),
  to: day.nullable(),
  trash: z.boolean(),
  /** What lists show: without the sheets that are kept out of them (`hidden` in their definition), but for those marked to bring. */
  listed: z.literal(true).optional(),
  /** All words must occur, in any field, in any order; case and accents do not matter; "quoted words" stay together. */
  text: z.string().max(200),
});

export const listItem = entrySummary.extend({ hit: searchHit.nullable() });

export const dueItem = z.strictObject({
  /** `later`: the second half of a two-step sheet. */
  kind: z.enum(['look-again', 'later', 'draft', 'part']),
  /** The entry, or the draft for `draft`. */
  id: z.string(),
  entry: entrySummary,
  /** The day it asked for; null for drafts and half-filled sheets. */
  on: day.nullable(),
});

export const draftSummary = z.strictObject({
  draft: draftId,
  /** The entry that is being edited; null for a new one. */
  entry: entryId.nullable(),
  kept: instant,
  summary: entrySummary,
});

const page = { offset: z.int().min(0), limit: z.int().min(1).max(500) };
const ids = z.array(entryId).min(1).max(50_000);
const saved = z.strictObject({ id: entryId, rev: z.string() });

export const entryCalls = {
  /** Newest day first. `total` counts all that fit the filter; `loading` is true while older months are still being opened. */
  'entries.list': {
    input: z.strictObject({ filter: entryFilter, ...page }),
    output: z.strictObject({ total: z.int(), loading: z.boolean(), items: z.array(listItem) }),
  },
  /** Ids of everything that fits, newest first. */
  'entries.ids': { input: z.strictObject({ filter: entryFilter }), output: z.array(entryId) },
  'entries.read': {
    input: z.strictObject({ id: entryId }),
    output: z.strictObject({
      id: entryId,
      rev: z.string(),
      created: instant,
      saved: instant,
      trashedAt: instant.nullable(),
      source: z.string().nullable(),
      content: entryContent,
      /** Older revisions, newest first. */
      past: z.array(z.strictObject({ rev: z.string(), at: instant })),
      links: z.array(entrySummary),
      /** Entries that link to this one. */
      linkedFrom: z.array(entrySummary),
      /** The draft of an edit that is under way. */
      draft: draftId.nullable(),
    }),
  },
  /** One older revision's content. Error: `not-found`. */
  'entries.revision': { input: z.strictObject({ id: entryId, rev: z.string().max(40) }), output: entryContent },
  /**
   * A new entry (`id` null) or a new revision. `base` is the revision that was edited: when another window saved since, both
   * texts are kept as revisions and the call still succeeds. The draft named is removed once the entry is on disk.
   */
  'entries.save': {
    input: z.strictObject({ id: entryId.nullable(), base: z.string().max(40).nullable(), content: entryContent, draft: draftId.nullable() }),
    output: saved,
  },
  'entries.trash': { input: z.strictObject({ ids }), output: z.int() },
  'entries.untrash': { input: z.strictObject({ ids }), output: z.int() },
  /** Deletes for good what lies in the trash; a tombstone without content stays. Answers how many went. */
  'entries.empty-trash': { input: z.strictObject({}), output: z.int() },
  /** A copy, dated now, without looks. */
  'entries.duplicate': { input: z.strictObject({ id: entryId, when }), output: saved },
  /** Marks, tags or links many at once, without making each a visible edit of the text. `lookOn` is for worksheets alone. */
  'entries.mark': {
    input: z.strictObject({
      ids,
      bring: z.boolean().optional(),
      addTag: tag.optional(),
      removeTag: tag.optional(),
      addLink: entryId.optional(),
      removeLink: entryId.optional(),
      lookOn: day.nullable().optional(),
    }),
    output: z.int(),
  },
  /** Every tag with its count, the most used first. */
  'entries.tags': { input: z.strictObject({}), output: z.array(z.strictObject({ tag, count: z.int() })) },

  /** One half-written thing; `base` is the revision that an edit began from, `plan` what a plan has beside its words, `place` the step of the sheet at which it was left, `runs` how long a practice that is running goes on at most, in milliseconds. Acknowledged when it is on disk. The first save makes the id up; send it again afterwards. */
  'drafts.save': {
    input: z.strictObject({ draft: draftId.nullable(), entry: entryId.nullable(), base: z.string().max(40).nullable(), content: entryContent, plan: planShape.optional(), place: place.optional(), runs: z.int().min(0).max(longestRun).optional() }),
    /** `waiting`: the vault's folder is out of reach; the draft is on this computer, sealed, and comes in when it is back. */
    output: z.strictObject({ draft: draftId, kept: instant, waiting: z.boolean() }),
  },
  /** What was kept with `runs` still runs. Costs no write: only the file's date is another one. Errors: the disk's, such as when there is no such draft. */
  'drafts.touch': { input: z.strictObject({ draft: draftId }), output: z.boolean() },
  'drafts.list': { input: z.strictObject({}), output: z.array(draftSummary) },
  'drafts.read': {
    input: z.strictObject({ draft: draftId }),
    output: z.strictObject({ draft: draftId, entry: entryId.nullable(), base: z.string().nullable(), kept: instant, content: entryContent, plan: planShape.optional(), place: place.optional() }),
  },
  'drafts.discard': { input: z.strictObject({ draft: draftId }), output: z.boolean() },

  /** What Home shows. `today` is the person's local day. */
  'home.read': {
    input: z.strictObject({ today: day }),
    output: z.strictObject({
      due: z.array(dueItem),
      lately: z.array(entrySummary),
      bring: z.int(),
      total: z.int(),
      loading: z.boolean(),
    }),
  },
} as const;

export type EntrySummary = z.infer<typeof entrySummary>;
export type EntryFilter = z.infer<typeof entryFilter>;
export type ListItem = z.infer<typeof listItem>;
export type SearchHit = z.infer<typeof searchHit>;
export type DueItem = z.infer<typeof dueItem>;
export type DraftSummary = z.infer<typeof draftSummary>;
