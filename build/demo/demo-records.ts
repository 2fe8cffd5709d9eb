import type { EntryContent, When } from '../../electron/domain/entries/entry.ts';
import { epochOf } from '../../electron/domain/records/entry-time.ts';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import { newEntry, restated, revised } from '../../electron/domain/records/revise.ts';
import { addDays } from '../../electron/domain/text/days.ts';
import { hex, ulid, ulidRandomBytes } from '../../electron/domain/text/ulid.ts';
import { livesIn, type DemoLanguage, type Life } from './lives.ts';
import { createRandom, type Random } from './random.ts';
import { writeCheckIn, writeJournal, type Moment } from './write-day.ts';
import { writeThoughtRecord } from './write-thought-record.ts';

export type DemoPlan = {
  seed: number;
  language: DemoLanguage;
  /** The last day, `YYYY-MM-DD`. */
  until: string;
  days: number;
  /** Entries a day, on average. */
  perDay: number;
  /** The id of the device that writes. */
  device: string;
};

/** Wall times of one day's entries, in order, between half past six in the morning and half past eleven at night. */
function timesOfDay(random: Random, count: number): string[] {
  const minutes = Array.from({ length: count }, () => random.int(390, 1410)).sort((a, b) => a - b);
  return minutes.map((all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`);
}

function write(moment: Moment, practice: number, until: string): EntryContent {
  const { random } = moment;
  if (random.chance(0.4)) return writeCheckIn(moment);
  return random.chance(0.6) ? writeJournal(moment) : writeThoughtRecord(moment, practice, until);
}

/** The text as it stood before an edit: it ended earlier. */
function earlier(content: EntryContent): EntryContent {
  switch (content.kind) {
    case 'journal':
      return { ...content, text: content.text.slice(0, content.text.lastIndexOf('\n\n')) };
    case 'check-in':
      return { ...content, line: '' };
    case 'worksheet':
      return { ...content, looks: [], answers: Object.fromEntries(Object.entries(content.answers).slice(0, 4)) };
  }
}

/**
 * Entries of a made-up person, the oldest first: check-ins, journal pages and thought records, some tagged, marked, linked, edited,
 * trashed, looked at again. The same plan gives the same records.
 */
export function demoRecords({ seed, language, until, days, perDay, device }: DemoPlan): { life: Life; records: EntryRecord[] } {
  const random = createRandom(seed);
  const { lives, shared, zone } = livesIn(language);
  const life = lives[Math.abs(seed) % lives.length] ?? random.pick(lives);
  const records: EntryRecord[] = [];
  let counter = 0;
  let mood = 0.45;

  function record(content: EntryContent, when: When): EntryRecord {
    const time = (epochOf(when) ?? 0) + random.int(0, 59_999);
    const stamp = (seconds: number) => ({ rev: hex(random.bytes(10)), device, counter: ++counter, at: new Date(time + seconds * 1000).toISOString() });
    const edited = random.chance(0.04);
    let made = newEntry(ulid(time, random.bytes(ulidRandomBytes)), edited ? earlier(content) : content, stamp(240));
    if (edited) made = revised(made, content, made.rev, stamp(random.int(400, 90_000)));
    if (random.chance(0.008)) made = restated(made, { trashedAt: new Date(time + 100_000_000).toISOString() }, stamp(100_000));
    return made;
  }

  for (let n = 0; n < days; n++) {
    const day = addDays(until, n - days + 1);
    const practice = days <= 1 ? 1 : n / (days - 1);
    // A slow wander with a pull towards the middle; winters are a little lower.
    const winter = Math.cos((Number(day.slice(5, 7)) / 12) * 2 * Math.PI) * 0.02;
    mood = Math.min(0.95, Math.max(0.05, mood + (random.next() - 0.5) * 0.16 + (0.5 + practice * 0.1 - mood) * 0.05 - winter));
    const count = Math.floor(perDay) + (random.chance(perDay % 1) ? 1 : 0) + (perDay >= 2 ? random.int(-1, 1) : 0);
    for (const time of timesOfDay(random, count)) {
      const when = { at: `${day}T${time}`, zone };
      const content = write({ random, life, shared, when, mood }, practice, until);
      const linked = records.length > 5 && random.chance(0.05) ? [random.pick(records.slice(-60)).id] : [];
      records.push(record({ ...content, links: linked }, when));
    }
  }
  return { life, records };
}
