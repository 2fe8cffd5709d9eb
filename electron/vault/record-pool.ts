import type { RecordOf, StoredRecord } from '../domain/records/record.ts';

/** Records by id, and those of each type beside: what a save or a screen asks of a type does not look through ten years of entries. */
export type RecordPool = {
  readonly byId: ReadonlyMap<string, StoredRecord>;
  /** Adds or replaces. */
  set(record: StoredRecord): void;
  /** Those of one type, in the order in which they came. */
  ofType<T extends StoredRecord['type']>(type: T): RecordOf<T>[];
};

export function createRecordPool(): RecordPool {
  const byId = new Map<string, StoredRecord>();
  const types = new Map<StoredRecord['type'], Map<string, StoredRecord>>();
  return {
    byId,
    set(record) {
      const before = byId.get(record.id);
      if (before !== undefined && before.type !== record.type) types.get(before.type)?.delete(record.id);
      byId.set(record.id, record);
      const alike = types.get(record.type) ?? new Map<string, StoredRecord>();
      types.set(record.type, alike.set(record.id, record));
    },
    ofType: <T extends StoredRecord['type']>(type: T) => [...(types.get(type)?.values() ?? [])] as RecordOf<T>[],
  };
}
