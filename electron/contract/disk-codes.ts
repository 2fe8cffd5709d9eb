/** What a disk refuses, in the codes of `result.ts`. */
export const diskCodes = ['disk-full', 'no-permission', 'folder-gone', 'disk-error'] as const;
export type DiskCode = (typeof diskCodes)[number];

/** A system's error code, such as `ENOSPC`, as one of ours; null when it is none of a system's. */
export function diskCodeOf(code: string | undefined): DiskCode | null {
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return null;
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'disk-full';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'no-permission';
  return ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO'].includes(code) ? 'folder-gone' : 'disk-error';
}
