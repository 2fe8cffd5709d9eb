/** A limit of that many bytes as a person reads it, the same in both languages: `200 MB`, `512 kB`. */
export function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${String(Math.round(bytes / 1024 / 1024))} MB` : `${String(Math.round(bytes / 1000))} kB`;
}
