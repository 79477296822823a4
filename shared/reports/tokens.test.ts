import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperTokens } from './tokens.ts';

/** Variables of the first `:root` rule: those of the light theme. */
function lightTokens(css: string): ReadonlyMap<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  return new Map(
    Array.from(root.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g), ([, name = '', value = '']) => [name, value.trim()]),
  );
}

describe('paper tokens', () => {
  const theme = lightTokens(readFileSync(new URL('../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8'));

  it.each(Object.entries(paperTokens))('%s is that of the screens', (name, value) => {
    expect(theme.get(name)?.toLowerCase()).toBe(value.toLowerCase());
  });
});
