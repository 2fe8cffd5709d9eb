/** How much a document from somebody else may be nested, and how many values it may hold; what Footbridge writes stays far below both. */
const deepest = 100;
const mostValues = 6_000_000;

/** `too-much`: it was not looked at, for it could stand still or run out of memory whoever reads it. */
export type ForeignJson = { is: 'json'; document: unknown } | { is: 'not-json' | 'too-much' };

/** Reads JSON in UTF-8 that somebody else wrote. Its shape is looked at before anything is made of it. */
export function readForeignJson(bytes: Uint8Array): ForeignJson {
  if (isTooMuch(bytes)) return { is: 'too-much' };
  try {
    return { is: 'json', document: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { is: 'not-json' };
  }
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = Array.from('"\\,[]{}', (letter) => letter.charCodeAt(0));

function isTooMuch(bytes: Uint8Array): boolean {
  let depth = 0;
  let values = 1;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === backslash) at++;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (byte === comma) values++;
    else if (byte === openList || byte === openObject) {
      depth++;
      values++;
    } else if (byte === closeList || byte === closeObject) depth--;
    if (depth > deepest || values > mostValues) return true;
  }
  return false;
}
