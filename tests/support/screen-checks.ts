import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { catalogue } from '../../shared/i18n/catalogue.ts';
import { inProject } from '../../tools/project.ts';
import type { RunningApp } from './launch-app.ts';

declare global {
  interface Window {
    /** The checker, once it was brought to the page. */
    readonly axe: typeof axe;
  }
}

type Theme = 'light' | 'dark';

interface Size {
  readonly width: number;
  readonly height: number;
}

const LARGE: Size = { width: 1280, height: 800 };
const SMALL: Size = { width: 1024, height: 640 };

/** Both themes in both sizes, one step of either from look to look; the last is one step from the first. */
const LOOKS: readonly { readonly size: Size; readonly theme: Theme }[] = [
  { size: LARGE, theme: 'light' },
  { size: LARGE, theme: 'dark' },
  { size: SMALL, theme: 'dark' },
  { size: SMALL, theme: 'light' },
];

/** Rules of axe whose answer depends on colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Words that would betray a text that was never put into Italian. The project's own words (Contest, pitch, coach) and what
 * Italian took over (file, e-mail) are not among them.
 */
const ENGLISH =
  /\b(the|and|of|with|your|you|this|that|save|saved|saving|search|settings|open|close|closed|cancel|delete|remove|edit|add|loading|undo|redo|ranking|jury|juror|jurors|sheet|error|next|previous|back|name|people|organisations?|organizations?|show|hide|select|choose|sign|signed|missing|undefined|null|true|false|NaN|new|empty|done|from|into|weight|value|place|import|export|settings|minutes|version of|no results)\b|\[object|\{\{/iu;
/** What a screen shows in place of a text that is not there. */
const ADDRESS = new RegExp(`\\b(${Object.keys(catalogue.it).join('|')}):\\w`, 'u');

/** Proper names in English that stand in Italian screens: a source, a licence, a language's own name. */
const PROPER_NAMES = [
  'Score Sheets as Structured Data',
  'ISU Figure Skating',
  'BuzzFeed News',
  'English',
  'Switch to English',
  'SIL Open Font',
  'Atkinson Hyperlegible Next',
  'Creative Commons',
  'Braille Institute of America',
];

/** Everything that is wrong with screens so far; one test reports them all at its end. */
export type ScreenFaults = string[];

/**
 * Looks at a screen in both themes and both sizes: writes its pictures to `out/screens`, asks axe, and notes text that is cut,
 * stands outside the window, is English or only the address of a text.
 */
export async function lookAtScreen(running: RunningApp, name: string, faults: ScreenFaults): Promise<void> {
  const { window } = running;
  const folder = inProject('out/screens');
  mkdirSync(folder, { recursive: true });
  // Pages and charts come when they are first asked for.
  await expect(window.locator('.waiting')).toHaveCount(0);
  for (const text of await foreignTexts(window)) faults.push(`${name}: not Italian: ${text}`);
  for (const { size, theme } of LOOKS) {
    await resize(running, size);
    await setSystemTheme(running, theme);
    const picture = `${name}-${theme}-${size.width}`;
    await window.screenshot({ path: `${folder}/${picture}.png`, animations: 'disabled', caret: 'hide' });
    if (theme === 'light') for (const cut of await cutTexts(window)) faults.push(`${picture}: ${cut}`);
    if (size === SMALL) continue;
    // The same page in other colours: what does not look at colours has been answered.
    const rules = theme === 'light' ? [] : RULES_OF_COLOUR;
    for (const fault of await axeFaults(window, rules)) faults.push(`${picture}: axe: ${fault}`);
  }
  await resize(running, LARGE);
  await window.emulateMedia({ reducedMotion: null });
}

/** The content of the window gets this size; what reacts to it has reacted afterwards. */
async function resize({ app, window }: RunningApp, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await window.waitForFunction(({ width }) => innerWidth === width, size);
}

/** The system turns dark or light, and wants no motion: colours on their way would be measured half of it. */
async function setSystemTheme({ window }: RunningApp, theme: Theme): Promise<void> {
  await window.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
  await window.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
  );
}

/**
 * What axe finds on a page: rule, place and its first remedy, in a line each; empty for a clean one.
 *
 * @param rules asks these alone; every rule when empty.
 */
export async function axeFaults(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // Brought once: the page stays the same while the app goes from screen to screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (asked) => {
      // What passes needs no places, whose selectors take most of the time.
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(asked.length === 0 ? {} : { runOnly: { type: 'rule', values: asked } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`),
      );
    },
    [...rules],
  );
}

/** What is English, or no text at all. */
async function foreignTexts(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const tag = node.parentElement?.tagName ?? '';
      if (tag !== 'SCRIPT' && tag !== 'STYLE' && node.textContent !== null) found.push(node.textContent.trim());
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const attribute of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(attribute) ?? '');
    }
    return found.filter((text) => text !== '');
  });
  return [...new Set(texts)].filter(
    (text) =>
      ADDRESS.test(text) || ENGLISH.test(PROPER_NAMES.reduce((rest, known) => rest.replaceAll(known, ''), text)),
  );
}

/** Texts that a box without scroll bars cuts off, or that stand outside the window. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const fault = text === '' ? null : faultOf(node);
      if (fault !== null) faults.push(`${fault}: «${text.slice(0, 60)}»`);
    }
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page is wider than the window');
    const main = document.querySelector('main');
    if (main !== null && main.scrollWidth > main.clientWidth) faults.push('the page scrolls sideways');
    return [...new Set(faults)];

    function faultOf(node: Node): string | null {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return null;
      for (let element = node.parentElement; element !== null; element = element.parentElement) {
        const style = getComputedStyle(element);
        const outer = element.getBoundingClientRect();
        // Hidden on purpose, for screen readers.
        if (outer.width <= 2 || outer.height <= 2 || style.visibility === 'hidden' || style.opacity === '0')
          return null;
        // A select opens to its whole value; a long table has rows of one height, in which names alone are never cut.
        const mayEnd = element.closest('button, td:not([role="rowheader"])') !== null;
        if (style.textOverflow === 'ellipsis' && mayEnd) return null;
        if (/auto|scroll/u.test(style.overflowX + style.overflowY)) return null;
        if (/hidden|clip/u.test(style.overflowX) && (box.right > outer.right + 1 || box.left < outer.left - 1))
          return 'cut at the side';
        const isClamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
        if (!isClamped && /hidden|clip/u.test(style.overflowY) && box.bottom > outer.bottom + 1) return 'cut below';
        if (isClamped && box.bottom > outer.bottom + 1) return null;
        if (style.position === 'fixed') break;
      }
      return box.right > window.innerWidth + 1 || box.left < -1 ? 'outside the window' : null;
    }
  });
}
