import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { withoutSheets } from './conditional-sheets.ts';

export type NodeBundle = {
  entry: string;
  /** Under `dist/`. */
  out: string;
  file: string;
  format: 'es' | 'cjs' | 'iife';
  /** Put in the place of the `electron` package. */
  electron?: string;
};

/** One file, with everything in it but Node's own modules, Electron and the browser's driver. `leftOut` are worksheets that it does not carry. */
export function nodeConfig(root: string, { entry, out, file, format, electron }: NodeBundle, leftOut: readonly string[] = []): InlineConfig {
  const inPage = format === 'iife';
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [withoutSheets(leftOut)],
    ...(electron === undefined ? {} : { resolve: { alias: { electron: join(root, electron) } } }),
    ...(inPage ? {} : { ssr: { target: 'node', noExternal: true } }),
    build: {
      ...(inPage ? {} : { ssr: true }),
      outDir: join(root, 'dist', out),
      emptyOutDir: false,
      minify: false,
      target: inPage ? 'chrome140' : 'node20',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, entry),
        external: electron === undefined ? ['electron', 'playwright-core'] : ['playwright-core'],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
