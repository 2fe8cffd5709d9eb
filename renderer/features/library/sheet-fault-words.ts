import type { Output } from '../../../electron/contract/calls.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import type { Text } from '../../i18n/use-text.tsx';

export type SheetFault = Extract<Output<'own-sheets.import'>, { is: 'faulty' }>['fault'];

/** Why a worksheet file brought in nothing, in one sentence that begins with the place as it is called in the sheet. */
export function sheetFaultWords({ why, name, expected, place }: SheetFault, language: Tongue, t: Text): string {
  const says = t(`library.own.fault.${why}`, { name, expected });
  if (place.part === 'file') return says;
  const called = ({ id, names }: Pick<typeof place, 'id' | 'names'>) => names[language] ?? names.en ?? names.es ?? id;
  const [own, column] = [called(place), place.column === null ? '' : called(place.column)];
  const named = place.number === null ? (own === '' ? 'none' : 'only') : own === '' ? 'no' : 'yes';
  const where = t('library.own.fault.place', { part: place.part, n: place.number ?? 0, name: own, column, named, inColumn: column === '' ? 'no' : 'yes', words: place.language ?? 'none' });
  return t('library.own.fault.at-place', { where, says });
}
