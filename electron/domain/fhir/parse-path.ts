/** A FHIRPath expression as a tree: as much of the language as scores are written in. */
export type Path =
  | { is: 'number'; number: number }
  | { is: 'text'; text: string }
  | { is: 'truth'; holds: boolean }
  /** `{}` */
  | { is: 'empty' }
  /** `%resource`, `$this`: what has a name of its own. */
  | { is: 'named'; name: string }
  /** `on.name`; without `on` it is a part of what is looked at. */
  | { is: 'part'; on: Path | null; name: string }
  | { is: 'call'; on: Path | null; name: string; with: Path[] }
  | { is: 'both'; left: Path; operator: string; right: Path };

/** Longer and deeper than any score; what is beyond is not read. */
const longest = 20_000;
const most = 4_000;
const deepest = 60;

const token = /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|([%$]?[A-Za-z_]\w*|%`[^`]+`)|(<=|>=|!=|[(){}.,+\-*/|&<>=]))/uy;
/** From the loosest to the tightest. */
const operators: readonly (readonly string[])[] = [['or'], ['and'], ['in'], ['=', '!='], ['<', '<=', '>', '>='], ['|'], ['+', '-', '&'], ['*', '/']];

type Token = { kind: 'number' | 'text' | 'name' | 'sign'; text: string };

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    if (tokens.length >= most) return null;
    const [found, number, string, name, sign] = token.exec(text) ?? [];
    if (found === undefined) return null;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (string !== undefined) tokens.push({ kind: 'text', text: string.replaceAll(/\\(.)/gu, '$1') });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.replaceAll('`', '') });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** Null where it is not FHIRPath, or more of it than is read here. */
export function parsePath(text: string): Path | null {
  const tokens = text.length > longest ? null : tokensOf(text);
  if (tokens === null) return null;
  let at = 0;
  let depth = 0;
  const sign = (text: string) => {
    const next = tokens[at];
    const is = next?.text === text && (next.kind === 'sign' || next.kind === 'name');
    if (is) at += 1;
    return is;
  };

  const listed = (end: string): Path[] | null => {
    const all: Path[] = [];
    if (sign(end)) return all;
    do {
      const one = level(0);
      if (one === null) return null;
      all.push(one);
    } while (sign(','));
    return sign(end) ? all : null;
  };

  const named = (on: Path | null): Path | null => {
    const next = tokens[at];
    if (next?.kind !== 'name') return null;
    at += 1;
    if (!sign('(')) return { is: 'part', on, name: next.text };
    const inner = listed(')');
    return inner === null ? null : { is: 'call', on, name: next.text, with: inner };
  };

  const first = (): Path | null => {
    const next = tokens[at];
    if (next?.kind === 'number' || next?.kind === 'text') {
      at += 1;
      return next.kind === 'number' ? { is: 'number', number: Number(next.text) } : { is: 'text', text: next.text };
    }
    if (sign('{')) return sign('}') ? { is: 'empty' } : null;
    if (sign('(')) {
      const inner = level(0);
      return inner !== null && sign(')') ? inner : null;
    }
    if (sign('-')) {
      depth += 1;
      const inner = depth > deepest ? null : unary();
      depth -= 1;
      return inner === null ? null : { is: 'both', left: { is: 'number', number: 0 }, operator: '-', right: inner };
    }
    if (next?.kind === 'name' && (next.text === 'true' || next.text === 'false')) {
      at += 1;
      return { is: 'truth', holds: next.text === 'true' };
    }
    if (next?.kind === 'name' && /^[%$]/u.test(next.text)) {
      at += 1;
      return { is: 'named', name: next.text };
    }
    return named(null);
  };

  const unary = (): Path | null => {
    let path = first();
    while (path !== null && sign('.')) path = named(path);
    return path;
  };

  const level = (tightness: number): Path | null => {
    const here = operators[tightness];
    if (here === undefined) return unary();
    depth += tightness === 0 ? 1 : 0;
    if (depth > deepest) return null;
    let left = level(tightness + 1);
    while (left !== null) {
      const operator = here.find((one) => sign(one));
      if (operator === undefined) break;
      const right = level(tightness + 1);
      left = right === null ? null : { is: 'both', left, operator, right };
    }
    depth -= tightness === 0 ? 1 : 0;
    return left;
  };

  const whole = level(0);
  return at === tokens.length ? whole : null;
}
