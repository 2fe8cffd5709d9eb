import type { Answers } from '../worksheets/answers.ts';
import type { EntryContent, Look } from '../entries/entry.ts';

/** Stands where an entry's date was struck out. */
export const struckWhen = { at: '0000-01-01T00:00', zone: 'UTC' } as const;
export const struckInstant = '1970-01-01T00:00:00.000Z';

function without(answers: Answers, strike: ReadonlySet<string>): Answers {
  // Links lead to entries that are not passed on along with this one.
  return Object.fromEntries(Object.entries(answers).filter(([field, answer]) => !strike.has(field) && answer.kind !== 'links'));
}

function looksWithout(looks: readonly Look[], strike: ReadonlySet<string>): Look[] {
  return looks.map(({ at, answers }) => ({ at: strike.has('when') ? struckInstant : at, answers: without(answers, strike) })).filter(({ answers }) => Object.keys(answers).length > 0);
}

/**
 * A content without the struck fields (ids as in `selection`), without its private note, links, and that help was shown. A struck `when`
 * takes every other date of the entry along.
 */
export function strikeContent(content: EntryContent, strike: ReadonlySet<string>): EntryContent {
  const common = {
    when: strike.has('when') ? struckWhen : content.when,
    tags: strike.has('tags') ? [] : content.tags,
    links: [],
    privateNote: '',
  };
  switch (content.kind) {
    case 'journal':
      return {
        ...content,
        ...common,
        title: strike.has('title') ? '' : content.title,
        text: strike.has('text') ? '' : content.text,
        feelings: strike.has('feelings') ? [] : content.feelings,
      };
    case 'check-in':
      return {
        ...content,
        ...common,
        feelings: strike.has('feelings') ? [] : content.feelings,
        energy: strike.has('energy') ? null : content.energy,
        line: strike.has('line') ? '' : content.line,
      };
    case 'worksheet': {
      const rest = { ...content };
      delete rest.help;
      return {
        ...rest,
        ...common,
        answers: without(content.answers, strike),
        looks: looksWithout(content.looks, strike),
        lookOn: strike.has('when') ? null : content.lookOn,
      };
    }
  }
}
