import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { withoutSheets } from './conditional-sheets.ts';

/** The page: no inline script, no data: fonts, relative addresses. `leftOut` are worksheets that it does not carry. */
export function rendererConfig(root: string, minify: boolean, leftOut: readonly string[] = []): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [withoutSheets(leftOut), react()],
    build: {
      outDir: join(root, 'dist', 'renderer'),
      // A window that is open keeps the parts that it was built with: their names carry a hash.
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'chrome140',
      minify: minify ? 'oxc' : false,
      reportCompressedSize: false,
    },
  };
}
