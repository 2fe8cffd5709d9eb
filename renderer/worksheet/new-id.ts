/** A row's id: unique within its sheet for good. */
export function newRowId(): string {
  return crypto.randomUUID();
}
