import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cruiseFolder } from './cruise.ts';
import { innocentFiles, plantedViolations } from './planted-violations.ts';
import { configuration } from './rules.ts';

const project = join(import.meta.dirname, '../..');
const layers = ['shared', 'renderer', 'electron', 'tools'];
// A cruise that finds nothing to check passes every rule, so it must at least see this many of our own modules.
const fewestModules = 60;

describe('the dependency rule', () => {
  it('holds everywhere', async () => {
    const result = await cruiseFolder(project, layers);
    const own = result.modules.filter((module) => layers.some((layer) => module.source.startsWith(`${layer}/`)));
    expect(own.length).toBeGreaterThan(fewestModules);
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('planted violations', () => {
  const temporary: string[] = [];
  afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('exist for every rule', () => {
    const rules = configuration.forbidden.map((rule) => rule.name);
    expect(plantedViolations.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
  });

  it('are each caught by their rule, and the innocent modules by none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'miracolo-architecture-'));
    temporary.push(folder);
    copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
    plant(folder, innocentFiles);
    for (const { files } of plantedViolations) plant(folder, files);

    const { summary } = await cruiseFolder(folder, layers.slice(0, 3));
    for (const { rule, files } of plantedViolations) {
      const caught = summary.violations.filter((violation) => violation.rule.name === rule).map(({ from }) => from);
      expect(caught, rule).toEqual(expect.arrayContaining(Object.keys(files).slice(0, 1)));
    }
    const accused = new Set(summary.violations.map(({ from }) => from));
    expect(Object.keys(innocentFiles).filter((path) => accused.has(path))).toEqual([]);
  });
});

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
