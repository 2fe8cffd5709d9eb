import type { WorksheetContent } from '../entries/entry.ts';
import type { Labels } from '../exports/labels.ts';
import type { Leaving } from '../markdown/write-entry.ts';
import { struckWhen } from '../packets/strike.ts';
import type { PatternVocabulary } from '../worksheets/vocabulary.ts';
import type { BundleEntry } from './fhir-types.ts';
import { responseUrl, worksheetUrl } from './names.ts';
import type { Writing } from './write-items.ts';
import { writeObservations } from './write-observations.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';
import { instantOf, writeResponse } from './write-response.ts';

/** A worksheet that was answered, with the sheet it answers. */
export type Answered = { id: string; content: WorksheetContent; writing: Writing };

/**
 * The entries that FHIR can say: answered worksheets whose version this program carries, and that are not in the trash. Notes and
 * check-ins are no questionnaires, and are left out.
 */
export function answeredSheets(entries: readonly Leaving[], labels: Labels, patterns: PatternVocabulary): Answered[] {
  return entries.flatMap(({ record: { id, current } }) => {
    const { content, trashedAt } = current;
    if (content.kind !== 'worksheet' || trashedAt !== null) return [];
    const sheet = labels.sheet(content.worksheet, content.version);
    return sheet === null ? [] : [{ id, content, writing: { ...sheet, language: labels.language, patterns } }];
  });
}

/** Each sheet that is answered, once. */
export function questionnaireEntries(answered: readonly Answered[]): BundleEntry[] {
  const sheets = new Map(answered.map(({ content, writing }) => [`${worksheetUrl(content.worksheet)}|${String(content.version)}`, writing]));
  return [...sheets].map(([canonical, writing]) => ({ fullUrl: canonical.replace('|', ':'), resource: writeQuestionnaire(writing) }));
}

/** An answered sheet as a response, its numbers as observations, and each later look as a response of its own. `subject` is a display text: nobody's identity is in it. */
export function entryResources({ id, content, writing }: Answered, subject: string, labels: Labels): BundleEntry[] {
  const when = content.when.at === struckWhen.at ? null : content.when;
  const { length, answers } = content;
  const { zone } = content.when;
  const effective = when === null ? null : instantOf(when.at, when.zone);
  const looks = content.looks.map((look, at): BundleEntry => {
    const lookId = `${id}-look-${String(at + 1)}`;
    return { fullUrl: responseUrl(lookId), resource: writeResponse(content, { id: lookId, subject, when, look }, writing, labels) };
  });
  const observations = writeObservations({ entry: id, subject, effective, length, zone, answers }, writing);
  return [
    { fullUrl: responseUrl(id), resource: writeResponse(content, { id, subject, when }, writing, labels) },
    ...looks,
    ...observations.map((resource) => ({ fullUrl: `urn:footbridge:observation:${resource.id}`, resource })),
  ];
}

/** The frame of a Bundle, to write entries into piece by piece. */
export function bundleFrame(made: string): { head: string; foot: string } {
  return { head: `${JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp: made }).slice(0, -1)},"entry":[`, foot: ']}' };
}
