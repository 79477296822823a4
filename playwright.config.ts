import { defineConfig } from '@playwright/test';

/** The packed app in a real window, as a person uses it. Two at a time: one waits for a window, a disk or a clock most of the time. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: 'out/e2e',
  reporter: [['list'], ['json', { outputFile: 'out/reports/e2e.json' }]],
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure', locale: 'it-IT', timezoneId: 'Europe/Rome' },
});
