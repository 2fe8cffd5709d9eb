import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import lz from 'lz-string';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../electron/vault/imports/decode.ts';
import { unpackedLength } from '../../../electron/vault/imports/unpack-line.ts';
import { createImportApp } from '../../support/import-app.ts';
import { failure, value, withFolder } from '../../support/journal-app.ts';
import { makeZip, textFile } from '../../support/make-zip.ts';

const jrnl = JSON.stringify({ tags: {}, entries: [{ date: '2024-01-02', time: '09:00', title: 'T', body: 'B', tags: [], starred: false }] });

/** What comes of a file: its source, or the reason why not. */
function seen(name: string, bytes: string | Uint8Array): Promise<string> {
  return withFolder(async (folder) => {
    const result = await createImportApp(folder).look(name, bytes);
    return result.ok ? `${result.value.source} ${String(result.value.fresh)}` : result.error.code;
  });
}

describe('files that are none, broken or meant to harm', () => {
  test.each([
    ['empty', new Uint8Array(), 'file-unknown'],
    ['white space', ' \n\t ', 'file-unknown'],
    ['a picture', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), Buffer.alloc(500, 3)]), 'file-unknown'],
    ['zeros', new Uint8Array(5_000), 'file-unknown'],
    ['prose', 'Dear diary, nothing, really, nothing.\nAnd, well, that is it.', 'file-unknown'],
    ['broken JSON', '{"entries": [', 'file-damaged'],
    ['JSON of something else', '{"name": "x", "dependencies": {}}', 'file-unknown'],
    ['JSON nested a million times', `{"thoughtRecords":[{"createdAt":"2024-01-01T00:00:00Z","x":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]}`, 'file-damaged'],
    ['an export line that breaks off', ':FreeCBT:N4Ig', 'file-damaged'],
    ['an export line of another language', ':FreeCBT:ñandú:FreeCBT:', 'file-unknown'],
    ['a newer export of ours', '{"format":"footbridge-export","version":2}', 'file-newer'],
    ['a broken export of ours', '{"format":"footbridge-export","version":1}', 'file-damaged'],
    ['a ZIP without its end', makeZip([textFile('a.json', jrnl)]).subarray(0, -30), 'file-damaged'],
    ['a ZIP with nothing in it', makeZip([]), 'file-unknown'],
    ['a ZIP with photos alone', makeZip([textFile('a.jpg', 'x')]), 'file-unknown'],
  ])('%s', async (_, bytes, outcome) => {
    expect(await seen('file', bytes)).toBe(outcome);
  });

  test('content decides, and not the name', async () => {
    expect(await seen('photo.jpg', jrnl)).toBe('jrnl 1');
    expect(await seen('diary.json', makeZip([textFile('x/Journal.json', jrnl)]))).toBe('jrnl 1');
    expect(await seen('table.json', 'date,note\n2024-01-01,x\n')).toBe('csv 1');
    expect(await seen('notes.csv', 'Dear diary\n')).toBe('file-unknown');
  });

  test('files of a gigabyte are refused before they are read, sparse or not', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'huge.csv');
      await writeFile(path, 'date,note\n');
      await truncate(path, 1_200_000_000);
      expect(await createImportApp(folder).lookAt(path)).toEqual({ ok: false, error: { code: 'too-large', detail: '200 MB' } });
    }));

  test.each([',', 'x', '"'])('60 MB of %s in one line: the rows before it are read, the rest is not', (letter) =>
    withFolder(async (folder) => {
      const path = join(folder, 'long.csv');
      await writeFile(path, `date,note\n2024-01-01,x\n${letter.repeat(60_000_000)}`);
      expect(await value(createImportApp(folder).lookAt(path))).toMatchObject({ source: 'csv', fresh: 1, skipped: { total: 1, first: [{ place: '3', why: 'cut' }] } });
      await writeFile(path, letter.repeat(60_000_000));
      expect(await failure(createImportApp(folder).lookAt(path))).toBe('file-unknown');
    }), 60_000);

  test('an export line that unpacks to more than any memory is refused', () => {
    const packed = lz.compressToBase64('a'.repeat(300_000));
    expect(packed.length).toBeLessThan(5_000);
    expect(unpackedLength(packed, 400_000)).toBe(300_000);
    expect(unpackedLength(packed, 100_000)).toBeNull();
  });

  test('the length that is worked out is that of the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), fc.array(fc.constantFrom('a', 'hello ', 'x'.repeat(300)), { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')));
    fc.assert(fc.property(text, (one) => { expect(unpackedLength(lz.compressToBase64(one), 1e9)).toBe(one.length); }));
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (one) => { unpackedLength(one, 1e6); }));
  });
});

describe('ZIPs', () => {
  test('names that lead out of the folder are read as names; nothing is written', async () => {
    expect(await seen('a.zip', makeZip([textFile('../../etc/2024-01-01.md', 'words'), textFile('..\\2024-01-02.md', 'words'), textFile('/2024-01-03.md', 'words')]))).toBe('markdown 3');
  });

  test('a bomb is not unpacked: what is larger than it says is damaged, what is too large stays out', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const zeros = Buffer.alloc(50_000_000);
      const bomb = makeZip([{ name: 'bomb.md', bytes: zeros, says: { size: 100 } }, { name: 'large.md', bytes: zeros }, { name: 'wrong.md', bytes: Buffer.from('x'), says: { crc: 7 } }, textFile('2024-01-01.md', 'words')]);
      expect(bomb.length).toBeLessThan(200_000);
      expect(await value(app.look('bomb.zip', bomb))).toMatchObject({ source: 'markdown', fresh: 1, skipped: { total: 3, first: [{ place: 'large.md', why: 'too-long' }, { place: 'bomb.md', why: 'damaged' }, { place: 'wrong.md', why: 'damaged' }] } });
    }));

  test('a ZIP within a ZIP, ten levels deep, is not opened', async () => {
    let zip = makeZip([textFile('a.json', jrnl)]);
    for (let level = 0; level < 10; level++) zip = makeZip([{ name: `level-${String(level)}.zip`, bytes: zip }]);
    expect(await seen('nested.zip', zip)).toBe('file-unknown');
  });

  test('a Day One ZIP of 200 MB is read without its photos', () =>
    withFolder(async (folder) => {
      const photo = Buffer.alloc(40_000_000);
      const entries = Array.from({ length: 500 }, (_, at) => ({ uuid: `U${String(at)}`, creationDate: '2024-01-01T10:00:00Z', timeZone: 'Europe/Madrid', text: `# T\n${String(at)}`, photos: [{ identifier: 'x' }] }));
      const zip = makeZip([textFile('Journal.json', JSON.stringify({ metadata: { version: '1.0' }, entries })), ...Array.from({ length: 5 }, (_, at) => ({ name: `photos/${String(at)}.jpeg`, bytes: photo, stored: true }))]);
      expect(zip.length).toBeGreaterThan(150_000_000);
      expect(await value(createImportApp(folder).look('day-one.zip', zip))).toMatchObject({ source: 'day-one', fresh: 500, leftOut: [{ what: 'photos', count: 500 }], skipped: { total: 0 } });
    }), 120_000);
});

describe('folders', () => {
  test('of several kinds of files, those of one tool are read; each of the others is named', () =>
    withFolder(async (folder) => {
      const root = join(folder, 'mixed');
      await mkdir(join(root, 'photos'), { recursive: true });
      const day = { metadata: { version: '1.0' }, entries: [{ uuid: 'A', creationDate: '2024-01-01T10:00:00Z', text: 'words' }] };
      for (const [name, text] of [['Journal.json', JSON.stringify(day)], ['Second.json', JSON.stringify({ ...day, entries: [{ ...day.entries[0], uuid: 'B' }] })], ['broken.json', '{"a":'], ['2024-01-02.md', 'a note'], ['photos/x.jpeg', 'x']] as const) await writeFile(join(root, name), text);
      const report = await value(createImportApp(folder).lookAt(root));
      expect(report).toMatchObject({ source: 'day-one', fresh: 2, leftOut: [] });
      expect(report.skipped.first.map(({ place, why }) => `${place} ${why}`).sort()).toEqual(['2024-01-02.md not-supported', 'broken.json damaged']);
    }));

  test('more files than are looked at: the rest is counted; links and hidden files stay out; it can be stopped', () =>
    withFolder(async (folder) => {
      const root = join(folder, 'notes');
      await mkdir(join(root, '.obsidian'), { recursive: true });
      await writeFile(join(root, '.obsidian', '2024-01-01.md'), 'settings');
      for (let n = 0; n < 2_000; n++) await writeFile(join(root, `${String(n)} 2024-01-0${String(1 + (n % 9))}.md`), `words ${String(n)}`);
      await writeFile(join(root, 'photo.jpg'), 'x');
      const app = createImportApp(folder);
      expect(await value(app.lookAt(root))).toMatchObject({ source: 'markdown', fresh: 2_000, leftOut: [{ what: 'photos', count: 1 }], skipped: { total: 0 } });
      app.grant('again', root);
      const job = app.job();
      const looking = app.imports['imports.look']({ token: 'again', zone: 'UTC', job });
      await expect.poll(() => app.jobs.stop(job), { interval: 1 }).toBe(true);
      expect(await failure(looking)).toBe('stopped');
    }), 60_000);
});

describe('encodings', () => {
  const words = 'El niño soñó: «¿Qué pasó?» — “así” está más allá; cariño, corazón y pingüino. Größe, café, où';
  const mac: Record<string, number> = { ñ: 0x96, ó: 0x97, '«': 0xc7, '¿': 0xc0, é: 0x8e, '»': 0xc8, '—': 0xd1, '“': 0xd2, '”': 0xd3, í: 0x92, á: 0x87, ü: 0x9f, ö: 0x9a, ß: 0xa7, ù: 0x9d };
  const windows: Record<string, number> = { '—': 0x97, '“': 0x93, '”': 0x94 };
  const table = (map: Record<string, number>) => Uint8Array.from(Array.from(words, (letter) => map[letter] ?? letter.charCodeAt(0)));
  const utf16 = Buffer.from(words, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['UTF-16 without a mark', utf16],
    ['UTF-16, big end first, without a mark', Buffer.from(utf16).swap16()],
    ['Windows-1252', table(windows)],
    ['Mac Roman', table(mac)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toBe(words);
  });

  test('ISO-8859-1, and other scripts', () => {
    const latin = 'Mañana iré a casa. ¿Vienes? Él también.';
    expect(decode(Buffer.from(latin, 'latin1'))).toBe(latin);
    const russian = Uint8Array.from([0xd1, 0xe5, 0xe3, 0xee, 0xe4, 0xed, 0xff, 0x20, 0xff, 0x20, 0xe3, 0xf3, 0xeb, 0xff, 0xeb, 0x20, 0xef, 0xee, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xf3, 0x20, 0xe8, 0x20, 0xe2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf2, 0xe8, 0xeb, 0x20, 0xe4, 0xf0, 0xf3, 0xe3, 0xe0]);
    expect(decode(russian)).toBe('Сегодня я гулял по городу и встретил друга');
  });

  test('any bytes are text or none, and never an error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { decode(bytes); }), { numRuns: 2_000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => { expect(decode(Buffer.from(text.replaceAll('\0', '')))).toBe(text.replaceAll('\0', '').replace(/^\uFEFF/, '')); }));
  });

  test('any bytes as a file: an answer, and never an error', () =>
    withFolder(async (folder) => {
      const app = createImportApp(folder);
      const start = fc.constantFrom('', 'PK\u0003\u0004', '{"entries":', '{"thoughts":[', ':FreeCBT:', 'date,note\n2024-01-01,', '---\ndate: 2024-01-01\n---\n', '[2024-01-01 09:00] ');
      await fc.assert(
        fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, bytes) => {
          const result = await app.look('file', Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
          if (!result.ok) expect(['file-unknown', 'file-damaged']).toContain(result.error.code);
        }),
        { numRuns: 400 },
      );
    }), 60_000);
});

test('a first line that names the separator for one spreadsheet is no row', () =>
  withFolder(async (folder) => {
    expect(await value(createImportApp(folder).look('excel.csv', 'sep=;\r\ndate;note\r\n2024-05-01;one\r\n'))).toMatchObject({ source: 'csv', fresh: 1, skipped: { total: 0 }, question: { columns: [{ name: 'date' }, { name: 'note' }] } });
  }));

test('texts keep their letters: scripts, formulas, quotes over lines, and columns of one name', () =>
  withFolder(async (folder) => {
    const app = createImportApp(folder);
    const csv = 'date;note;note\r\n2024-01-05;"a ""quoted""\r\nline; with a sign";=1+1\r\n2024-01-06;<script>alert(1)</script>;\u0000nul\r\n';
    const report = await value(app.look('semicolons.csv', csv));
    expect(report).toMatchObject({ source: 'csv', fresh: 2, question: { ask: 'columns', columns: [{ name: 'date', target: 'date' }, { name: 'note', target: 'text' }, { name: 'note', target: 'text' }] } });
    expect(await failure(app.take(report))).toBe('bad-input');
    expect(await failure(app.answer(report, { ask: 'columns', targets: ['date'], order: 'ymd' }))).toBe('bad-input');
    expect(await value(app.answer(report, { ask: 'columns', targets: ['date', 'ignore', 'ignore'], order: 'ymd' }))).toMatchObject({ question: { ask: 'columns' } });
    const answered = await value(app.answer(report, { ask: 'columns', targets: ['date', 'text', 'ignore'], order: 'ymd' }));
    expect(answered.question).toBeNull();
    await value(app.take(answered));
    const texts = [...app.store.all()].flatMap((record) => (record.type === 'entry' && record.current.content.kind === 'journal' ? [record.current.content.text] : []));
    expect(texts.sort()).toEqual(['<script>alert(1)</script>', 'a "quoted"\nline; with a sign']);
  }));

test('pasted: an export line of FreeCBT, also without its end and broken over lines', () =>
  withFolder(async (folder) => {
    const app = createImportApp(folder);
    const thoughts = Array.from({ length: 40 }, (_, at) => ({ automaticThought: `ñ ${String(at)}`, cognitiveDistortions: [], challenge: '', alternativeThought: '', createdAt: '2024-01-01T10:00:00Z', uuid: `u${String(at)}` }));
    const packed = lz.compressToBase64(JSON.stringify({ v: 'Archive-v1', thoughts }));
    for (const text of [`:FreeCBT:${packed}:FreeCBT:`, `  :Quirk:${packed}`, `:FreeCBT:${packed.replace(/(.{70})/g, '$1\n')}:FreeCBT:\n`]) expect(await value(app.paste(text))).toMatchObject({ source: 'freecbt', fresh: 40, kinds: [{ kind: 'worksheet', count: 40 }] });
  }));
