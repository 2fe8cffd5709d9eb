import type { OwnSheet } from '../../electron/domain/own-sheets/own-sheet.ts';

/** A small sheet of one's own in two languages: a scored choice, a text under a condition, a total. */
export function eveningSheet(name = 'Evenings'): OwnSheet {
  const about = { forWhom: [], notWhen: [], idea: [] };
  return {
    definition: {
      format: 'footbridge-worksheet',
      id: 'own-evenings',
      version: 1,
      fields: [
        { id: 'q1', kind: 'choice', options: ['o1', 'o2'], scores: [0, 1] },
        { id: 'q2', kind: 'text', when: { op: 'chosen', field: 'q1', option: 'o2' } },
        { id: 'q3', kind: 'calc', calc: { type: 'values', of: [{ id: 'total', value: { op: 'sum', of: [{ op: 'answer', of: { field: 'q1' } }] } }] } },
      ],
      steps: [{ id: 'p1', items: ['q1', 'q2', 'q3'] }],
      lengths: [{ id: 'all', minutes: 5, steps: ['p1'] }],
      title: [{ field: 'q2' }],
      line: [],
      lead: 'both',
    },
    words: {
      en: {
        name,
        purpose: 'How the evening went.',
        lengths: { all: { name: 'All', line: 'All of it.' } },
        steps: { p1: { question: 'How was the evening with Maria?' } },
        fields: { q1: { label: 'It was', options: { o1: 'calm', o2: 'loud' } }, q2: { label: 'What was loud?' }, q3: { label: 'Total', values: { total: 'points' } } },
        about,
      },
      es: {
        name: 'Las noches',
        purpose: 'Cómo fue la noche.',
        lengths: { all: { name: 'Todo', line: 'Toda la hoja.' } },
        steps: { p1: { question: '¿Cómo fue la noche con Maria?' } },
        fields: { q1: { label: 'Fue', options: { o1: 'en calma', o2: 'con ruido' } }, q2: { label: '¿Qué hacía ruido?' }, q3: { label: 'Total', values: { total: 'puntos' } } },
        about,
      },
    },
  };
}
