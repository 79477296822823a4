import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { boardLayout } from '../../../../shared/boards/board-layout.ts';
import type { ZoneLevel } from '../../../../shared/boards/zone-levels.ts';
import { levelMarkSchema, type LevelMark } from '../../../../shared/domain/needs.ts';
import { createTranslate } from '../../../../shared/i18n/translator.ts';
import { builtInVersion } from '../../../../shared/needs/built-in-templates.ts';
import { loadFeatureTexts } from '../../../ui/screen-texts.ts';
import { WordsProvider } from '../../../ui/text.tsx';
import { LevelSection } from './level-section.tsx';

await loadFeatureTexts();
afterEach(cleanup);

const t = createTranslate('it');
const [zone] = boardLayout('gaps', builtInVersion('needs-map', t), t).zones;

/** A look with a version of three levels, on a board that shows five. */
function levelOf(mark: Partial<LevelMark>, known: Partial<ZoneLevel> = {}): ZoneLevel {
  return {
    mark: levelMarkSchema.parse(mark),
    assessor: 'coach',
    author: '',
    levelNames: ['spento', 'acceso', 'forte'],
    sentences: ['Non c’è.', 'Si accende.', 'Dura.'],
    ...known,
  };
}

function show(level: ZoneLevel | null) {
  if (zone === undefined) throw new Error('The board has no zones');
  const { container } = render(
    <WordsProvider language="it">
      <LevelSection organisation="O" zone={zone} level={level} />
    </WordsProvider>,
  );
  return [...container.querySelectorAll('.level-scale i')].map(({ textContent }) => textContent);
}

describe('the level of a card’s dimension', () => {
  it('is told in the words of the version it was marked with, on as many levels', () => {
    expect(show(levelOf({ present: 2, target: 3 }))).toEqual(['1', '2', '3']);
    expect(screen.getByText(/Si accende/u)).toBeTruthy();
  });

  it('shows a level that its version does not have as it came', () => {
    expect(show(levelOf({ present: 4, target: null }))).toHaveLength(4);
  });

  it('counts as the board does where nobody marked, or the version is not known here', () => {
    expect(show(null)).toHaveLength(5);
    cleanup();
    expect(show(levelOf({ present: 2 }, { levelNames: [], sentences: [] }))).toHaveLength(5);
    expect(screen.queryByText(/Si accende/u)).toBeNull();
  });
});
