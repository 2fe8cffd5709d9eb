import react from '@vitejs/plugin-react';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the app takes from its own files comes from elsewhere in a file that stands alone. */
const instead: Readonly<Record<string, string>> = {
  'renderer/worksheet/sheet-files.ts': 'renderer/html-packet/sheet-files.ts',
  'renderer/i18n/catalogues.ts': 'renderer/html-packet/catalogues.ts',
};

function standAlone(root: string): Plugin {
  return {
    name: 'stand-alone',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const other = Object.entries(instead).find(([path]) => found?.id === join(root, path));
      return other === undefined ? found : join(root, other[1]);
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Makes the HTML packet's template: one page with its script and its styles inside and room for the sealed part. Its policy, by
 * hashes, lets nothing else run and nothing be sent.
 */
export async function buildHtmlPacket(root: string): Promise<void> {
  const made = await build({
    configFile: false,
    root: join(root, 'renderer'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [standAlone(root), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      minify: 'oxc',
      cssMinify: true,
      cssCodeSplit: false,
      reportCompressedSize: false,
      lib: { entry: join(root, 'renderer', 'html-packet', 'main.tsx'), formats: ['iife'], name: 'page', fileName: 'page', cssFileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const files = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n');

  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const page = readFileSync(join(root, 'renderer', 'html-packet', 'template.html'), 'utf8');
  const parts: Record<string, string> = { policy, styles, script };
  const out = join(root, 'dist', 'electron', 'html-packet.html');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, page.replaceAll(/\{\{(policy|styles|script)\}\}/g, (_, name: string) => parts[name] ?? ''));
}
