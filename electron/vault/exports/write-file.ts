import { csvHead } from '../../domain/exports/csv-text.ts';
import { besideLines } from '../../domain/exports/csv-beside.ts';
import { entryLines } from '../../domain/exports/csv-entry.ts';
import type { BundleEntry } from '../../domain/fhir/fhir-types.ts';
import { answeredSheets, bundleFrame, entryResources, questionnaireEntries, type Answered } from '../../domain/fhir/write-bundle.ts';
import { writeCarePlan } from '../../domain/fhir/write-care-plan.ts';
import type { Labels } from '../../domain/exports/labels.ts';
import { buildExport } from '../../domain/records/build-export.ts';
import type { Job } from '../jobs.ts';
import type { LeavingSet } from './leaving.ts';
import { textParts } from './text-parts.ts';
import patterns from '../../../worksheets/vocabulary/patterns.json' with { type: 'json' };

/** What goes into one file, piece by piece. */
export type FileParts = AsyncGenerator<Uint8Array>;

/** The export document, as `JSON.stringify` would write it whole: that would stop everything else for a second or two. */
export function jsonParts({ made, vault, settings, passedOn, entries, others }: LeavingSet, job: Job): FileParts {
  const { records, ...frame } = buildExport(made, vault, settings, [...entries.map(({ record }) => record), ...others]);
  const head = JSON.stringify({ ...frame, ...(passedOn === null ? {} : { passedOn }), records: [] }).slice(0, -2);
  return textParts(records, (record, index) => (index === 0 ? '' : ',') + JSON.stringify(record), head, ']}', job);
}

/** One row for each thing that was said and each total; then what stands beside the entries. */
export function csvParts({ entries, linked, beside }: LeavingSet, labels: Labels, job: Job): FileParts {
  return textParts(entries, (entry) => entryLines(entry, labels, linked), csvHead, besideLines(beside, labels), job);
}

/** What of it FHIR can say: the answered worksheets. */
export function fhirSheets({ entries }: LeavingSet, labels: Labels): Answered[] {
  return answeredSheets(entries, labels, patterns);
}

/** One Bundle: each sheet that is answered, the answers and totals of each entry, then the plans. */
export function fhirParts({ made, passedOn, beside }: LeavingSet, answered: readonly Answered[], labels: Labels, job: Job): FileParts {
  const { head, foot } = bundleFrame(made);
  const from = passedOn?.from ?? '';
  const subject = from === '' ? labels.words.subject : from;
  const there = new Set(answered.map(({ id }) => id));
  const plans = beside.plans.filter(({ trashedAt }) => trashedAt === null);
  const parts: (() => BundleEntry[])[] = [
    () => questionnaireEntries(answered),
    ...answered.map((one) => () => entryResources(one, subject, labels)),
    ...plans.map((plan) => () => [writeCarePlan(plan, subject, there, labels)]),
  ];
  let written = 0;
  const textOf = (part: () => BundleEntry[]) => part().map((entry) => `${written++ === 0 ? '' : ','}${JSON.stringify(entry)}`).join('');
  return textParts(parts, textOf, head, foot, job);
}
