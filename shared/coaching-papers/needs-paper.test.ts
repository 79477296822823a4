import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../tests/support/coaching-dossier.ts';
import type { AssessmentWithMarks } from '../documents/organisation-document.ts';
import { levelMarkSchema, templateVersionSchema, type LevelMark } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { listTemplates } from '../needs/templates.ts';
import { comparisonPaper, needsPaper } from './needs-paper.ts';

const t = createTranslate('it');
const sample = sampleDossier();
const all = sample.coaching.assessments;

/** The marks of an assessment changed, each dimension in its turn; null for one that nobody marked. */
function remarked(
  assessment: AssessmentWithMarks | undefined,
  change: (mark: LevelMark, index: number) => Partial<LevelMark> | null,
): AssessmentWithMarks {
  if (assessment === undefined) throw new Error('No such assessment');
  const marks = [...assessment.marks].flatMap(([dimension, mark], index) => {
    const changed = change(mark, index);
    return changed === null ? [] : [[dimension, levelMarkSchema.parse({ ...mark, ...changed })] as const];
  });
  return { ...assessment, marks: new Map(marks) };
}

const [t0, self, t1] = all;

function textOf(paper: ReturnType<typeof needsPaper>): string {
  return (paper?.parts[0]?.html ?? '').replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

const printed = (...assessments: readonly AssessmentWithMarks[]) =>
  textOf(needsPaper(sampleDossier({ assessments }), 'T1', t));

const SAME = 'L’organizzazione dà gli stessi livelli.';
const ELSEWHERE = 'Altrove i livelli coincidono.';

describe('two looks on paper', () => {
  it('are the same only where both are known, and say how many are not', () => {
    const now = remarked(t1, () => ({}));
    const same = remarked(t1, () => ({}));
    const asOwn = (one: AssessmentWithMarks) => ({ ...one, id: 'SELF', value: self?.value ?? one.value });
    expect(printed(asOwn(same), now)).toContain(SAME);
    expect(printed(asOwn(same), now)).not.toContain('almeno uno dei due livelli');
    const partly = printed(asOwn(remarked(t1, (_mark, index) => (index < 3 ? {} : null))), now);
    expect(partly).toContain(`${SAME} Di cinque dimensioni almeno uno dei due livelli non è noto.`);
    const nothing = printed(asOwn(remarked(t1, () => ({ present: null }))), now);
    expect(nothing).not.toContain(SAME);
    expect(nothing).toContain('Il confronto con l’organizzazione non c’è ancora');
  });

  it('agree elsewhere only where something else is known', () => {
    const now = remarked(t1, () => ({}));
    // The organisation sees communication, the fourth, otherwise.
    expect(
      printed(
        remarked(self, () => ({})),
        now,
      ),
    ).toContain(ELSEWHERE);
    const alone = printed(
      remarked(self, (_mark, index) => (index === 3 ? {} : null)),
      now,
    );
    expect(alone).not.toContain(ELSEWHERE);
    expect(alone).toContain('Di sette dimensioni almeno uno dei due livelli non è noto.');
  });

  it('made with versions of different levels are not compared', () => {
    const versions = [
      {
        id: 'V2',
        value: templateVersionSchema.parse({
          template: 'needs-map',
          publishedAt: '2021-04-01',
          levelNames: ['no', 'quasi', 'sì'],
        }),
      },
    ];
    const templates = listTemplates({ templates: [], versions, dimensions: [] }, t);
    const own = remarked(self, () => ({ present: 3 }));
    const assessments = [{ ...own, value: { ...own.value, version: 'V2' } }, remarked(t1, () => ({}))];
    const text = textOf(needsPaper({ ...sampleDossier({ assessments }), templates }, 'T1', t));
    expect(text).toContain('L’organizzazione ha usato una versione della mappa con altri livelli');
    expect(text).not.toContain('l’organizzazione si dà');
  });
});

describe('levels that nobody knows', () => {
  const NO_GAP = 'Nessuna dimensione sta sotto il livello atteso.';

  it('are not called reached because targets exist', () => {
    const text = printed(remarked(t1, () => ({ present: null })));
    expect(text).not.toContain(NO_GAP);
    expect(text).toContain('Nessun gap è noto');
    expect(printed(remarked(t1, () => ({ present: 5 })))).toContain(NO_GAP);
  });

  it('are not called unchanged', () => {
    const before = remarked(t0, () => ({ present: null }));
    expect(
      printed(
        before,
        remarked(t1, () => ({})),
      ),
    ).not.toContain('Nessuna dimensione ha cambiato livello.');
  });

  it('did not stay at the same level', () => {
    const only = (index: number) => (index === 0 ? {} : { present: null });
    const assessments = [remarked(t0, (_mark, index) => only(index)), remarked(t1, (_mark, index) => only(index))];
    const text = textOf(comparisonPaper(sampleDossier({ assessments }), 'T1', t));
    expect(text).toContain('È allo stesso livello una dimensione: Tecnologia e prodotto.');
    const unknown = assessments.map((one) => remarked(one, () => ({ present: null })));
    const silent = textOf(comparisonPaper(sampleDossier({ assessments: unknown }), 'T1', t));
    expect(silent).not.toContain('allo stesso livello una');
    expect(silent).toContain('Nessun livello è ancora noto.');
  });
});
