import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

describe.runIf(process.platform !== 'win32')('a command', () => {
  it('gives its code and what it said', async () => {
    const done = await runCommand('sh', ['-c', 'echo out; echo err >&2; exit 3'], { capture: true });
    expect([done.code, done.timedOut]).toEqual([3, false]);
    expect(done.output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('that cannot start says why', async () => {
    const done = await runCommand('no-such-command-here', [], { capture: true });
    expect(done.code).toBeNull();
    expect(done.output).toContain('ENOENT');
  });

  it('that takes too long ends together with what it started', async () => {
    const before = performance.now();
    const done = await runCommand('sh', ['-c', 'sleep 30 & wait'], { capture: true, seconds: 0.3 });
    expect(done.timedOut).toBe(true);
    // The sleeping one holds the output open: were it still there, this would come half a minute later.
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
