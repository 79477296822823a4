import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { ResultDocument } from '../documents/result-document.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import { finalRankingOf } from './final-ranking.ts';
import type { RankingView } from './ranking-view.ts';

/** Raised whenever a reader of the file would have to read it differently. */
export const CONTEST_EXPORT_VERSION = 1;

/** What an export is made of. */
export interface ExportedContest {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSubmissions[];
  readonly view: RankingView;
  readonly result: ResultDocument;
}

/**
 * A whole contest as one JSON text (two spaces, trailing newline): facts, criteria with their replaced versions, pitches, jury,
 * recusals, agenda, prizes, every signed version of every sheet with its hash, ranking, result, decisions, trace, and what became of
 * remarks and letters. Every field is named here, so that what is only drafted or noted in private has no way in: an unsigned sheet,
 * a copy under way and a private note are in none of the parts.
 *
 * @param exportedAt ISO date and time.
 */
export function contestAsJson({ document, sheets, view, result }: ExportedContest, exportedAt: string): string {
  const { id, contest, round } = document;
  const final = finalRankingOf(document, view, result.decisions);
  const whole = {
    format: 'miracolo-contest',
    schemaVersion: CONTEST_EXPORT_VERSION,
    exportedAt,
    contest: { id, ...withoutUpkeep(contest), round },
    criteria: document.criteria.map(flat),
    criteriaVersions: document.criteriaVersions,
    pitches: document.pitches.map(flat),
    panels: document.panels.map(flat),
    jurors: document.jurors.map(flat),
    assignments: document.assignments.map(flat),
    recusals: document.recusals.map(withoutUpkeep),
    agenda: document.agenda.map(flat),
    stageTimes: document.stageTimes.map(flat),
    prizes: document.prizes.map(flat),
    sheets: sheets.map(({ juror, submissions }) => ({
      juror,
      versions: submissions.map(({ hash, body }) => ({ hash, body })),
    })),
    ranking: {
      rule: view.rule,
      places: view.rows.map(({ pitch, rank, tied, value, methods, sheets: counted, expected }) => ({
        pitch,
        rank,
        tied,
        value,
        methods,
        sheets: counted,
        expected,
      })),
      final: final.places.map(({ pitch, rank, tied }) => ({ pitch, rank, tied })),
      excluded: final.excluded.map(({ pitch }) => pitch),
    },
    result: {
      frozen: result.frozen,
      decisions: result.decisions.map(flat),
      trace: result.events.map(flat),
    },
    letters: {
      texts: result.letters.map(({ id: pitch, value }) => ({ pitch, ...value })),
      remarks: result.letterRemarks.map(({ id: remark, value }) => {
        const [juror = '', pitch = ''] = remark.split('.');
        const { state, text, theme } = value;
        return { juror, pitch, state, text, theme };
      }),
    },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function flat({ id, value }: Identified<object>) {
  return { id, ...withoutUpkeep(value) };
}

/** Order and archive are upkeep: lists stand in their order, and hold nothing that was set aside. */
function withoutUpkeep(value: object) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'order' && key !== 'archived'));
}
