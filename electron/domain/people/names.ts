import { fold } from '../text/fold.ts';

/** Letters that nobody sees. Those that join letters of some scripts stay, and marks that choose how a letter looks. */
const unseen = /(?!\u200c|\u200d|[\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** A name on one line, without letters that nobody sees or that turn round what stands after them. */
export function plainName(name: string): string {
  return name.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replaceAll(unseen, '').trim();
}

/** Small letters of other scripts that look like a Latin one, in pairs; and what cannot be told apart in many fonts. */
const pairs = 'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw кk мm тt вb нh гr ӏi αa οo νv ιi κk ρp τt υu χx εe ηn ωw ɑa ɡg ıi 1i |i li 0o';
const latin = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** What a name looks like, at a glance: without case, accents, width, unseen letters and spaces, in Latin letters where they look alike. */
function looksOf(name: string): string {
  const bare = fold(plainName(name).normalize('NFKC')).replaceAll(/(?:[\s\p{P}\p{M}]|\u200c|\u200d)+/gu, '');
  return Array.from(bare, (letter) => latin.get(letter) ?? letter).join('');
}

/** Whether a reader would find a name in a text; one of fewer than four letters only where it is all of it. */
export function seemsToName(text: string, name: string): boolean {
  const wanted = looksOf(name);
  return wanted.length < 4 ? looksLike(text, name) : looksOf(text).includes(wanted);
}

/** Whether a reader would take one name for the other. */
export function looksLike(a: string, b: string): boolean {
  const [one, other] = [looksOf(a), looksOf(b)];
  return one === other && (one !== '' || a === b);
}

/** The names of which a reader would take one for another, as they were given. */
export function mistakable(names: readonly string[]): ReadonlySet<string> {
  const looks = (name: string): string => looksOf(name) || name;
  const times = new Map<string, number>();
  for (const name of names) times.set(looks(name), (times.get(looks(name)) ?? 0) + 1);
  return new Set(names.filter((name) => (times.get(looks(name)) ?? 0) > 1));
}
