import type { Tongue } from '../worksheets/vocabulary.ts';

/** The words that stand in exported files beside the worksheets' own labels. */
const en = {
  journal: 'Journal entry',
  checkIn: 'Check-in',
  title: 'Title',
  text: 'Text',
  line: 'In a few words',
  feelings: 'Feelings, 0–100',
  energy: 'Energy, 0–10',
  privateNote: 'Note only for me',
  tags: 'Tags',
  when: 'When',
  lookedAgain: 'Looked at again',
  leftOut: 'Left out',
  marked: 'marked',
  before: 'before',
  after: 'after',
  change: 'change',
  yes: 'Yes',
  no: 'No',
  body: 'In the body',
  bring: 'Bring to session',
  links: 'Linked with',
  lookOn: 'Look again on',
  folder: 'Journal as text',
  coverTitle: 'From a journal',
  coverOpen: 'This folder is not sealed: anyone who has it can read it. Delete it when it is no longer needed.',
  coverDays: 'One file a day, in a folder for each year.',
} as const;

export type ExportWords = { readonly [K in keyof typeof en]: string };

const es: ExportWords = {
  journal: 'Entrada del diario',
  checkIn: 'Cómo estoy',
  title: 'Título',
  text: 'Texto',
  line: 'En pocas palabras',
  feelings: 'Emociones, 0–100',
  energy: 'Energía, 0–10',
  privateNote: 'Nota solo para mí',
  tags: 'Etiquetas',
  when: 'Cuándo',
  lookedAgain: 'Vuelto a mirar',
  leftOut: 'Sin incluir',
  marked: 'marcado',
  before: 'antes',
  after: 'después',
  change: 'cambio',
  yes: 'Sí',
  no: 'No',
  body: 'En el cuerpo',
  bring: 'Para llevar a la sesión',
  links: 'Enlazado con',
  lookOn: 'Volver a mirar el',
  folder: 'Diario en texto',
  coverTitle: 'De un diario',
  coverOpen: 'Esta carpeta no está sellada: quien la tenga puede leerla. Bórrala cuando ya no haga falta.',
  coverDays: 'Un archivo por día, en una carpeta por cada año.',
};

export const exportWords: Readonly<Record<Tongue, ExportWords>> = { en, es };
