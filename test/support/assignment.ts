import { sheetDocument } from '../../electron/domain/own-sheets/sheet-file.ts';
import { eveningSheet } from './own-sheet.ts';

/** What an app has that carries one shipped sheet and one exercise. */
export const hasLittle = { sheet: (worksheet: string, version: number) => worksheet === 'abc' && version === 1, exercise: (exercise: string) => exercise === 'calm_breath' };

/** An assignment of three things as it stands in an envelope: a shipped sheet, a sheet that came along, words alone. */
export function threeThings() {
  const text = (said: string) => ({ kind: 'text', text: said });
  const times = { at: '2026-11-24T18:00', zone: 'Europe/Madrid', every: 'day', days: [], until: '2026-12-01' };
  return {
    format: 'footbridge-assignment',
    version: 1,
    id: '0123456789abcdef0123456789abcdef',
    note: 'As we said on Tuesday.',
    sheets: [sheetDocument(eveningSheet())] as unknown[],
    items: [
      { does: { is: 'sheet', worksheet: 'abc', version: 1 }, times, remind: true, answers: { task: text('Write down one moment'), why: text('To see what comes first') } },
      {
        does: { is: 'sheet', worksheet: 'own-evenings', version: 1 },
        times: { ...times, every: 'week', days: [2, 4], until: null },
        remind: false,
        answers: {
          task: text('Look at the evening'),
          how_long: { kind: 'number', number: 5 },
          obstacles: { kind: 'table', rows: [{ id: 'r1', cells: { obstacle: 'I am too tired', then: 'I note one word' } }] },
        },
      },
      { does: null, times: { ...times, every: 'once', until: null }, remind: false, answers: { task: text('Call the club') } },
    ],
  };
}
