import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  globalSetup: resolve(import.meta.dirname, 'e2e/before-all.ts'),
  testDir: resolve(import.meta.dirname, 'e2e'),
  outputDir: resolve(import.meta.dirname, '../dist/test-results'),
  // Two keep two cores busy but where one of them waits; the third fills that.
  workers: 3,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // A loaded machine may close a window in the middle of a key press; a second try is reported as flaky, not hidden.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: resolve(import.meta.dirname, '../dist/reports/e2e.json') }]],
});
