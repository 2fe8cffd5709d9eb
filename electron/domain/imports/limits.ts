const mega = 1024 * 1024;

/** What is read at once, so that no file can eat the memory: far above what a person writes in a life. */
export const limits = {
  /** Bytes of one file. V8 holds no string of over 512 MB, and a parse blocks this process. */
  file: 200 * mega,
  /** Characters that an export line of FreeCBT may unpack to. */
  unpacked: 100 * mega,
  /** Bytes of one note in a folder or ZIP. */
  note: 4 * mega,
  /** Bytes that are read out of one folder or ZIP. */
  total: 300 * mega,
  /** Files that are looked at in a folder or ZIP, and how deep in folders. */
  files: 50_000,
  depth: 12,
  /** Characters of one row of a table, rows, and entries of one import. */
  row: mega,
  rows: 200_000,
  entries: 100_000,
} as const;
