import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What is waited for comes when the disk has time for it: a second, as by default, is too short beside the other worker.
    expect: { poll: { timeout: 60_000 } },
    // Key derivation and fault runs keep both cores busy; more workers only make them wait for one another.
    maxWorkers: 2,
  },
});
