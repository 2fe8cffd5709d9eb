/**
 * What crosses between page, shell and vault in the stand-in: JSON and `Uint8Array`, as the contract promises. Anything else
 * throws, so that a test finds a `Date` or a `Map` on the wire. Runs in Node and in the page.
 */
const bytesKey = '$bytes';

export function encode(value: unknown): string {
  const bytes = check(value, 0);
  return JSON.stringify(value === undefined ? null : value, bytes ? replaceBytes : undefined);
}

export function decode(text: string): unknown {
  return JSON.parse(text, text.includes(`"${bytesKey}"`) ? reviveBytes : undefined);
}

/** Walks the value; true when there are bytes in it. */
function check(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || value === undefined) return false;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('only finite numbers cross the contract');
    return false;
  }
  if (depth > 100) throw new TypeError('too deep, or a ring');
  if (value instanceof Uint8Array) return true;
  if (Array.isArray(value)) return anyBytes(value, depth);
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} does not cross the contract`);
  const prototype: unknown = Object.getPrototypeOf(value);
  // A page's objects may come from another realm, whose Object is not ours.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new TypeError(`a ${value.constructor.name} does not cross the contract`);
  if (Object.hasOwn(value, bytesKey)) throw new TypeError(`${bytesKey} is the stand-in's own`);
  return anyBytes(Object.values(value), depth);
}

function anyBytes(values: unknown[], depth: number): boolean {
  let found = false;
  for (const value of values) if (check(value, depth + 1)) found = true;
  return found;
}

function replaceBytes(this: unknown, key: string, value: unknown): unknown {
  // A Buffer has a toJSON, which has run already: look at the value as it was.
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Uint8Array ? { [bytesKey]: toBase64(original) } : value;
}

function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  return fromBase64(String(value[bytesKey]));
}

/** Base64 of a part at a time: a call with a million arguments overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
