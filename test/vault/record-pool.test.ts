import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../electron/domain/records/record.ts';
import { createRecordPool } from '../../electron/vault/record-pool.ts';

const types = ['entry', 'plan', 'note', 'tombstone'] as const;

test('those of a type are those that a look through all would find, also after one became a tombstone', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), type: fc.constantFrom(...types) })), (given) => {
      const pool = createRecordPool();
      for (const record of given) pool.set(record as StoredRecord);
      const byId = (a: StoredRecord, b: StoredRecord) => (a.id < b.id ? -1 : 1);
      for (const type of types) expect(pool.ofType(type).sort(byId)).toEqual([...pool.byId.values()].filter((record) => record.type === type).sort(byId));
    }),
  );
});
