import type { PacketNote } from '../packets/packet.ts';
import type { Beside } from './beside.ts';
import type { CsvRow } from './csv-columns.ts';
import { planRows } from './csv-plan.ts';
import { csvLines } from './csv-text.ts';
import type { Labels } from './labels.ts';

function noteRow({ entry, at, author, name, text }: PacketNote, { words }: Labels): CsvRow {
  return { entry, kind: 'note', name: words.note, row: 'note', field: 'note', field_label: words.note, part_label: name, code: author, label: words.author[author], text, created: at };
}

/** The lines of what stands beside the entries: plans, then notes. */
export function besideLines({ plans, notes }: Beside, labels: Labels): string {
  return csvLines([...plans.flatMap((plan) => planRows(plan, labels)), ...notes.map((note) => noteRow(note, labels))]);
}
