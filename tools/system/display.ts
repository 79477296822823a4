/** Whether a window can open on a screen a person sees. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** The same command on a virtual screen of 1440 × 900, for machines without one. */
export function onVirtualDisplay(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  return ['xvfb-run', ['-a', '-s', '-screen 0 1440x900x24 -nolisten tcp', command, ...args]];
}

/** The command as it is where there is a screen, on a virtual one elsewhere. */
export function onAnyDisplay(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  return hasDisplay() ? [command, args] : onVirtualDisplay(command, args);
}

/** Chromium refuses its sandbox to root on Linux; everybody else keeps it. */
export function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
