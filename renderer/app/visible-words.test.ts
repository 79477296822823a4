import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '..');

/** Attributes that people see or hear. */
const SPOKEN = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'sentence',
  'hint',
  'text',
  'message',
  'note',
]);

/** Finds words written into a screen instead of the catalogue: `line: words`. */
function findVisibleWords(fileName: string, source: string): readonly string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    // Signs between words (·, /, →) are no words.
    if (!/\p{L}{2}/u.test(text)) return;
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) visitLiterals(node.initializer, note);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) visitLiterals(node.expression, note);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Literals that become the value itself, also through `? :`, `??` and `+`; not the arguments of calls. */
function visitLiterals(node: ts.Node | undefined, note: (node: ts.Node, text: string) => void): void {
  if (node === undefined) return;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text);
  else if (ts.isTemplateExpression(node)) {
    note(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '));
  } else if (ts.isConditionalExpression(node)) {
    visitLiterals(node.whenTrue, note);
    visitLiterals(node.whenFalse, note);
  } else if (ts.isBinaryExpression(node)) {
    visitLiterals(node.left, note);
    visitLiterals(node.right, note);
  } else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) visitLiterals(node.expression, note);
}

describe('screens', () => {
  test('a word outside the catalogue is found', () => {
    const planted = `
      export function Planted() {
        return <p title="Spiega">Ciao {isOpen ? 'aperto' : t('common:close')} · {\`\${name} resta\`}</p>;
      }`;
    expect(findVisibleWords('planted.tsx', planted)).toEqual(['3: Spiega', '3: Ciao', '3: aperto', '3: resta']);
  });

  test('take every visible word from the catalogue', () => {
    const files = globSync('**/*.tsx', { cwd: renderer }).filter((name) => !name.endsWith('.test.tsx'));
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((name) =>
      findVisibleWords(name, readFileSync(join(renderer, name), 'utf8')).map((place) => `${name}:${place}`),
    );
    expect(found).toEqual([]);
  });
});
