import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { isPageUrl, pageHeaders } from './page-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.opus': 'audio/ogg',
};

/** The file that an address names, or null for anything that is not a plain file name under the folder. */
export function fileForUrl(url: string, folder: string): string | null {
  if (!isPageUrl(url)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return null;
  return join(folder, ...(parts.length === 0 ? ['index.html'] : parts));
}

/** Answers one request of the page from the built files. */
export async function answerPageRequest(request: Request, folder: string): Promise<Response> {
  const file = fileForUrl(request.url, folder);
  if (file === null || request.method !== 'GET') return refuse(403);
  const type = types[extname(file).toLowerCase()];
  if (type === undefined) return refuse(404);
  try {
    // A link inside the folder must not lead out of it either.
    const root = await realpath(folder);
    const real = await realpath(file);
    if (!real.startsWith(root + sep)) return refuse(403);
    return new Response(await readFile(real), { headers: pageHeaders(type) });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response('', { status, headers: pageHeaders('text/plain') });
}
