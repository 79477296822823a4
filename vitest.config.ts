import { defineConfig } from 'vitest/config';

/** Groups, run by name: `vitest run --project unit`. Playwright owns tests/e2e, `npm run bench` owns tests/bench. */
export default defineConfig({
  test: {
    reporters: ['default'],
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{shared,renderer,electron,tools}/**/*.test.ts', 'tests/{contract,support}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          setupFiles: ['tests/support/patient-screens.ts'],
          include: ['renderer/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          environment: 'node',
          testTimeout: 120_000,
          include: ['tests/property/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          testTimeout: 120_000,
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'print', environment: 'node', testTimeout: 300_000, include: ['tests/print/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'crash', environment: 'node', testTimeout: 300_000, include: ['tests/crash/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'long', environment: 'node', testTimeout: 1_800_000, include: ['tests/long/**/*.test.ts'] },
      },
    ],
  },
});
