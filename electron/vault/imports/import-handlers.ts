import type { importCalls } from '../../contract/import-calls.ts';
import { fail, ok } from '../../contract/result.ts';
import type { Handlers } from '../../contract/router.ts';
import type { Jobs } from '../jobs.ts';
import type { FileSystem } from '../storage/file-system.ts';
import type { EntryDeps } from '../use-cases/entry-deps.ts';

/** What the handlers for imports are given besides. */
export type ImportDeps = EntryDeps & {
  /** The path behind a token, once. */
  takeGrant: (token: string) => string | undefined;
  files: FileSystem;
  jobs: Jobs;
};

/** Handlers of the calls that bring in what other tools wrote. */
export function createImportHandlers(deps: ImportDeps): Pick<Handlers, keyof typeof importCalls> {
  return {
    'imports.look': async ({ token }) => (deps.takeGrant(token) === undefined ? fail('not-found') : fail('file-unknown')),
    'imports.paste': async () => fail('file-unknown'),
    'imports.answer': async () => fail('not-found'),
    'imports.take': async () => fail('not-found'),
    'imports.list': async () => ok([]),
    'imports.undo': async () => fail('not-found'),
  };
}
