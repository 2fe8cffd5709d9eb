import { textOf } from './read-items.ts';

/** Why a file is no Questionnaire that can be read. */
export const formFaults = ['not-json', 'not-fhir', 'other-resource', 'too-deep', 'part', 'question'] as const;

/** `at`: the place as a path. `number`: of the question that it is in, such as `1.4`, with its words in `name`; of another resource, `name` is its type. */
export type FormFault = { why: (typeof formFaults)[number]; at: string; number: string; name: string; member: string };

export function formFault(why: FormFault['why'], more: Partial<FormFault> = {}): FormFault {
  return { why, at: '', number: '', name: '', member: '', ...more };
}

const most = 80;

/** The fault at a path that the schema refused: of a question, if it is in one. */
export function faultAt(path: readonly PropertyKey[], form: unknown): FormFault {
  const numbers: number[] = [];
  let here: unknown = form;
  let question: unknown = null;
  for (const part of path) {
    here = typeof here === 'object' && here !== null && Object.hasOwn(here, part) ? (here as Record<PropertyKey, unknown>)[part] : undefined;
    if (typeof part !== 'number' || path[numbers.length * 2] !== 'item') continue;
    numbers.push(part + 1);
    question = here;
  }
  const member = (path.findLast((part) => typeof part === 'string') ?? '').slice(0, most);
  const at = path.map(String).join('.').slice(0, 300);
  return numbers.length === 0 ? formFault('part', { at, member }) : formFault('question', { at, member, number: numbers.join('.').slice(0, most), name: nameOf(question) });
}

/** Of a question that may be anything, what a person would call it. */
function nameOf(question: unknown): string {
  const { text, prefix, linkId } = (typeof question === 'object' && question !== null ? question : {}) as Record<string, unknown>;
  const said = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return textOf({ linkId: said(linkId) ?? '', text: said(text), prefix: said(prefix), type: '' }).slice(0, most) || '…';
}
