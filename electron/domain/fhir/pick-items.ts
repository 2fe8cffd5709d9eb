import type { Path } from './parse-path.ts';

/** Whether an item is meant by `where(…)`, which may speak of its link id alone; null where it says more. */
export function picks(that: Path, linkId: string): boolean | null {
  switch (that.is) {
    case 'both': {
      if (that.operator === 'and' || that.operator === 'or') {
        const sides = [picks(that.left, linkId), picks(that.right, linkId)];
        if (sides.includes(null)) return null;
        return that.operator === 'and' ? sides.every(Boolean) : sides.some(Boolean);
      }
      if (!isLinkId(that.left)) return null;
      if (that.operator === 'in') return textsOf(that.right)?.includes(linkId) ?? null;
      if (that.right.is !== 'text') return null;
      if (that.operator === '=') return that.right.text === linkId;
      return that.operator === '!=' ? that.right.text !== linkId : null;
    }
    case 'call': {
      if (that.name === 'not' && that.on !== null) {
        const inner = picks(that.on, linkId);
        return inner === null ? null : !inner;
      }
      const [text, ...more] = that.with;
      if (that.on === null || !isLinkId(that.on) || text?.is !== 'text' || more.length > 0) return null;
      return says(that.name, text.text, linkId);
    }
    default:
      return null;
  }
}

function isLinkId(path: Path): boolean {
  return path.is === 'part' && path.name === 'linkId' && (path.on === null || (path.on.is === 'named' && path.on.name === '$this'));
}

function says(how: string, text: string, linkId: string): boolean | null {
  switch (how) {
    case 'startsWith':
      return linkId.startsWith(text);
    case 'endsWith':
      return linkId.endsWith(text);
    case 'contains':
      return linkId.includes(text);
    case 'matches':
      return matches(text, linkId);
    default:
      return null;
  }
}

/** Without `*`, `+`, `{` and more than a few `?`, no pattern from elsewhere takes long. */
function matches(pattern: string, linkId: string): boolean | null {
  if (pattern.length > 300 || linkId.length > 300 || /[*+{]/u.test(pattern) || pattern.split('?').length > 4) return null;
  try {
    return new RegExp(pattern, 'u').test(linkId);
  } catch {
    return null;
  }
}

/** `('a' | 'b')` */
function textsOf(path: Path): string[] | null {
  if (path.is === 'text') return [path.text];
  if (path.is !== 'both' || path.operator !== '|') return null;
  const [left, right] = [textsOf(path.left), textsOf(path.right)];
  return left === null || right === null ? null : [...left, ...right];
}
