import type { Tongue } from '../worksheets/vocabulary.ts';

const en = {
  name: 'Questionnaire',
  purpose: 'Brought in from another program.',
  all: 'All of it',
  line: 'Every question.',
  forWhom: 'For whom it was made, whoever gave it to you can say.',
  notWhen: 'Ask whoever gave it to you when not to use it.',
  idea: 'Brought in from a FHIR questionnaire.',
} as const;

/** What a worksheet says that the questionnaire it comes from does not. */
export const foreignWords: Readonly<Record<Tongue, { readonly [K in keyof typeof en]: string }>> = {
  en,
  es: {
    name: 'Cuestionario',
    purpose: 'Traído de otro programa.',
    all: 'Completo',
    line: 'Todas las preguntas.',
    forWhom: 'Para quién se hizo, lo sabe quien te lo dio.',
    notWhen: 'Pregunta a quien te lo dio cuándo no usarlo.',
    idea: 'Traído de un cuestionario FHIR.',
  },
};

/** The language that a form says it is in; English unless that is Spanish. */
export function tongueOf(language: string | undefined): Tongue {
  return language?.toLowerCase().startsWith('es') === true ? 'es' : 'en';
}
