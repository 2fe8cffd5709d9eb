import { expect, test } from 'vitest';
import { paperOf } from '../../../renderer/app/paper.ts';

test('the chosen country decides on the paper, else the language\u2019s region, else A4', () => {
  expect([paperOf('US', 'es-ES'), paperOf('ES', 'en-US'), paperOf(null, 'es-MX'), paperOf(null, 'en')]).toEqual(['Letter', 'A4', 'Letter', 'A4']);
});
