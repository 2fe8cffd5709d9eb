import { DatabaseSync } from 'node:sqlite';
import type { EntryRecord } from '../../electron/domain/records/record.ts';
import type { FeelingWords } from '../../electron/domain/entries/field-texts.ts';
import { fold } from '../../electron/domain/text/fold.ts';
import { searchText } from '../../electron/vault/search/search-text.ts';

/** The same journal in the clear in SQLite with its full-text index: what sealing and searching by hand are measured against. */
export type SqliteJournal = {
  list(offset: number, limit: number): unknown[];
  save(record: EntryRecord): void;
  /** Every word, the last one also as a beginning, in the first hundred entries with the words around it. */
  search(text: string): unknown[];
  close(): void;
};

export function openSqlite(file: string, feelingWords: FeelingWords): SqliteJournal {
  const db = new DatabaseSync(file);
  // As durable as our own saves: on disk before it is acknowledged.
  db.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS entries (id TEXT PRIMARY KEY, at TEXT NOT NULL, json TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS by_time ON entries (at DESC, id DESC);
    CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (id UNINDEXED, text, prefix = '1 2 3');
  `);
  const putEntry = db.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)');
  const putWords = db.prepare('INSERT INTO words VALUES (?, ?)');
  const page = db.prepare('SELECT json FROM entries ORDER BY at DESC, id DESC LIMIT ? OFFSET ?');
  const find = db.prepare(`SELECT e.json, snippet(words, 1, '', '', '…', 12) AS hit FROM words JOIN entries e ON e.id = words.id
    WHERE words MATCH ? ORDER BY e.at DESC, e.id DESC LIMIT 100`);

  const parsed = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ json, hit }) => ({ entry: JSON.parse(String(json)) as unknown, hit }));

  return {
    list: (offset, limit) => parsed(page.all(limit, offset)),
    save(record) {
      db.exec('BEGIN');
      putEntry.run(record.id, record.current.content.when.at, JSON.stringify(record));
      putWords.run(record.id, searchText(record.current.content, feelingWords));
      db.exec('COMMIT');
    },
    search(text) {
      const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length === 0 ? [] : parsed(find.all(words.map((word) => `"${word}"*`).join(' ')));
    },
    close() {
      db.close();
    },
  };
}
