import { expect, test } from 'vitest';
import { keyMove } from '../../../renderer/features/journal/key-move.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, held: Partial<typeof plain> = {}) => keyMove({ key, ...plain, ...held }, 9);

test('the list has its keys', () => {
  expect(press('ArrowDown')).toEqual({ kind: 'go', to: 1, run: false });
  expect(press('PageUp')).toEqual({ kind: 'go', to: -9, run: false });
  expect(press('End', { shiftKey: true })).toEqual({ kind: 'go', to: 'last', run: true });
  expect(press(' ')).toEqual({ kind: 'choose', run: false });
  expect(press('A', { ctrlKey: true })).toEqual({ kind: 'all' });
});

test('and leaves all others alone', () => {
  for (const key of ['Enter', 'Tab', 'a', '/', 'F1']) expect(press(key)).toBeNull();
  expect(press('ArrowLeft', { altKey: true })).toBeNull();
  expect(press('c', { ctrlKey: true })).toBeNull();
});
