import type { Low } from 'lowdb';

/** Writes a document's next state. When the disk refuses, the old one stays in memory and the error goes on. */
export async function writeOrKeep<T>(db: Low<T>, next: T): Promise<void> {
  const before = db.data;
  db.data = next;
  try {
    await db.write();
  } catch (error) {
    db.data = before;
    throw error;
  }
}
