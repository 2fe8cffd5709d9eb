import { analyse } from 'chardet';

/**
 * Bytes as text, in whatever encoding they were written: by their mark, as UTF-8, else by what is most likely. Null for what is no text. Nothing that is
 * UTF-8 is ever taken for anything else.
 */
export function decode(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideEncoding(bytes.subarray(0, 4_096));
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes.subarray(0, 65_536))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOld(bytes);
  }
}

function starts(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** UTF-16 without its mark: where most letters are Latin, every other byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 8) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** Pictures and programs hold many control bytes; a stray one may stand in a text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > bytes.length / 100 + 2;
}

/** Scripts whose letters are told apart by their bytes well enough. */
const far = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'Big5', 'GB18030', 'windows-1251', 'KOI8-R', 'ISO-8859-5', 'ISO-8859-7', 'windows-1253']);

function decodeOld(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000);
  const latin = (['windows-1252', 'macintosh'] as const).map((name) => ({ name, score: plausible(decodeLatin(sample, name)) }));
  const [best = { name: 'windows-1252' as const, score: 0 }] = latin.sort((a, b) => b.score - a.score);
  if (best.score < 0.8) {
    const guess = analyse(sample).find(({ name, confidence }) => far.has(name) && confidence >= 10);
    if (guess !== undefined) return new TextDecoder(guess.name).decode(bytes);
  }
  return decodeLatin(bytes, best.name);
}

/** What Windows has where ISO-8859-1 has control characters. Some versions of Node decode the one as the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeLatin(bytes: Uint8Array, name: 'windows-1252' | 'macintosh'): string {
  const text = new TextDecoder(name).decode(bytes);
  return name === 'macintosh' ? text : text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 0x80));
}

const letters = new Set('áéíóúüñàèìòùâêîôûçäöëïßåøæãõÁÉÍÓÚÜÑÀÈÂÊÔÇÄÖÅØÆÃÕ');
const signs = new Set('¿¡’‘“”«»–—…€°·ºª£©™•');

/** How many of the characters outside ASCII are such as people write in Latin letters, from 0 to 1. Where most letters are outside, it is another script. */
function plausible(text: string): number {
  let good = 0;
  let all = 0;
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) {
      if (/[a-z]/i.test(text.charAt(at))) plain++;
      continue;
    }
    all++;
    const [before, here, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
    // A capital letter in the middle of small ones is none.
    const inWord = /[a-z]/.test(before) && /\p{Lu}/u.test(here);
    if (letters.has(here) ? !inWord && /[\p{L}\s\p{P}]|^$/u.test(before) : signs.has(here) && !(/[a-z]/i.test(before) && /[a-z]/i.test(after) && here !== '’')) good++;
  }
  if (all > plain) return 0;
  return all === 0 ? 1 : good / all;
}
