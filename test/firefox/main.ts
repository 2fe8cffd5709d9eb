import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { changeOneByte, filePhrase, writeHtmlPacket } from '../support/html-packet.ts';
import { journalEntry, thoughtRecord } from '../support/journal-app.ts';
import { startFirefox, type Firefox } from './bidi.ts';

/**
 * `npm run html-firefox`: an HTML packet opened from the disk in Firefox, offline: a wrong passphrase, the right one, and a file with
 * one byte changed. Chromium does the same in `e2e/html-packet.spec.ts`.
 */

const program = ['firefox-esr', 'firefox'].find((name) => spawnSync(name, ['--version']).status === 0);
const wait = 60_000;

/** Until the page says it; a page that never does fails the run with what it says instead. */
async function says(firefox: Firefox, words: string): Promise<void> {
  const end = Date.now() + wait;
  for (;;) {
    const text = await firefox.text('document.body.innerText');
    if (text.includes(words)) return;
    if (Date.now() > end) throw new Error(`The page does not say "${words}", but:\n${text}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const enter = '\uE007';
const empty = `document.querySelector('input').select()`;

async function run(firefox: Firefox, folder: string): Promise<void> {
  const file = join(folder, 'packet.html');
  await writeHtmlPacket(file, {
    from: 'Noor',
    workFactor: 18,
    contents: [thoughtRecord({ situation: { kind: 'text', text: 'On the way home' }, balanced: { kind: 'text', text: 'She may be busy.' } }), journalEntry('We walked.')],
  });
  const changed = join(folder, 'changed.html');
  const header = join(folder, 'header.html');
  await changeOneByte(file, changed);
  await changeOneByte(file, header, 145);

  await firefox.open(pathToFileURL(file).href);
  await says(firefox, 'Something was sealed for you to read');
  await firefox.type(`not the passphrase${enter}`);
  await says(firefox, 'Either the passphrase does not fit, or the file is damaged.');
  console.log('ok  a wrong passphrase is refused');
  await firefox.text(empty);
  await firefox.type(`${filePhrase}${enter}`);
  await says(firefox, 'From Noor');
  await says(firefox, 'She may be busy.');
  console.log('ok  the right one opens it, from the disk, offline');
  // Without a policy this picture would be drawn.
  const sent = await firefox.text(`new Promise((done) => { const image = new Image(); image.onload = () => done('drawn'); image.onerror = () => done('refused'); image.src = '${dot}'; })`);
  if (sent !== 'refused') throw new Error('The page may load a picture');
  console.log('ok  its policy holds');

  for (const [path, words] of [[changed, 'This packet was changed after it was sealed.'], [header, 'Either the passphrase does not fit, or the file is damaged.']] as const) {
    await firefox.open(pathToFileURL(path).href);
    await says(firefox, 'Something was sealed for you to read');
    await firefox.type(`${filePhrase}${enter}`);
    await says(firefox, words);
  }
  console.log('ok  one byte changed, in what is sealed or in its header, is one honest sentence');

  const asked = firefox.requests().filter((url) => !/^(file|about|data):/.test(url));
  if (asked.length > 0) throw new Error(`Requests left: ${asked.join(', ')}`);
  console.log('ok  no request left');
}

if (program === undefined || !('WebSocket' in globalThis)) {
  console.log(`not run: ${program === undefined ? 'there is no Firefox here' : 'this Node has no WebSocket'}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-firefox-'));
  mkdirSync(join(folder, 'profile'));
  const firefox = await startFirefox(program, join(folder, 'profile'));
  try {
    await run(firefox, folder);
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
