import { existsSync } from 'node:fs';
import { runCommand } from '../run-command.ts';
import { Stop } from '../stop.ts';

/** What a script needs from the system: to open a window, to do so without a screen, to check PDFs. */
export type SystemNeed = 'window' | 'screen' | 'paper';

// Each entry names the same library as different releases of Debian and Ubuntu call it.
const packagesFor: Readonly<Record<SystemNeed, readonly (readonly string[])[]>> = {
  window: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
  screen: [['xvfb'], ['xauth']],
  paper: [['poppler-utils'], ['qpdf']],
};

/** Installs what is missing on Debian and Ubuntu when allowed to; otherwise stops with the one command to run. */
export async function ensureSystemPackages(needs: readonly SystemNeed[]): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const wanted = needs.flatMap((need) => packagesFor[need]);
  const missing = await missingPackages(wanted);
  if (missing.length === 0) return;

  const prefix = await privilege();
  if (prefix === undefined) {
    const names = missing.map((names) => names[names.length - 1]).join(' ');
    throw new Stop(`These system packages are missing. Run this, then try again:\n  sudo apt-get install -y ${names}`);
  }
  console.log(`Installing system packages: ${missing.map((names) => names[names.length - 1]).join(' ')}`);
  await aptGet(prefix, ['update', '-q']);
  const names = await Promise.all(missing.map(availableName));
  await aptGet(prefix, ['install', '-y', '-q', '--no-install-recommends', ...names]);
  const still = await missingPackages(wanted);
  if (still.length > 0) throw new Stop(`The installation left out: ${still.flat().join(' ')}`);
}

async function missingPackages(wanted: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const { output } = await runCommand(
    'dpkg-query',
    ['--show', '--showformat=${Package} ${db:Status-Status}\n', ...wanted.flat()],
    { capture: true },
  );
  const installed = new Set(
    output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/** The words to put before `apt-get`: none for root, `sudo -n` when it asks no password, undefined when not allowed. */
async function privilege(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await runCommand('sudo', ['-n', 'true'], { capture: true });
  return sudo.code === 0 ? ['sudo', '-n'] : undefined;
}

async function availableName(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const shown = await runCommand('apt-cache', ['show', '--no-all-versions', name], { capture: true });
    if (shown.code === 0 && shown.output.includes('Package:')) return name;
  }
  throw new Stop(`This system offers no package named ${names.join(' or ')}.`);
}

async function aptGet(prefix: readonly string[], args: readonly string[]): Promise<void> {
  const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
  const done = await runCommand(command, rest, { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (done.code !== 0) throw new Stop(`apt-get ${args[0]} failed:\n${done.output.trim()}`);
}
