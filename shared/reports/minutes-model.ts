import type { PaperContext } from './paper-context.ts';
import type { RankingTable, SheetCount, Solidity, VotingTimes } from './ranking-model.ts';
import type { Signature } from './page-parts.ts';

/** Whether sheets that are missing could have changed who is on the podium, whatever they held. */
export type PodiumEffect = 'safe' | 'could-move' | 'not-computed';

/** A juror of one of the worlds, as the minutes list them: codes, or names where there are none. */
export type JuryWorld = { readonly world: string; readonly jurors: readonly string[] };

/** A juror who did not score an entry, and why. `origin` says who declared it and when: "programma", "dichiarata 15.41". */
export type RecusalLine = {
  readonly juror: string;
  readonly project: string;
  readonly reason: string;
  readonly origin: string;
};

/** Sheets of one juror that are missing. `what` names the entry, or all of them. */
export type MissingSheets = {
  readonly juror: string;
  readonly what: string;
  readonly sheets: number;
  readonly reason: string;
  readonly podium: PodiumEffect;
};

/** The minutes of the jury. */
export type MinutesModel = PaperContext & {
  /** One line below the title: "Contest finale, turno unico: 18 progetti di innovazione sociale". */
  readonly subtitle: string;
  readonly voting: VotingTimes | null;
  readonly president: string | null;
  readonly secretary: string | null;
  readonly sheets: SheetCount;
  /** The rule that was declared before the voting, in words; `null` where none was. */
  readonly rules: string | null;
  readonly jury: {
    readonly summoned: number;
    readonly present: number;
    /** How many jurors the rules ask for; `null` where they ask for none. */
    readonly quorum: number | null;
    readonly worlds: readonly JuryWorld[];
  };
  readonly recusals: readonly RecusalLine[];
  readonly ranking: RankingTable;
  readonly missing: {
    readonly lines: readonly MissingSheets[];
    /** Of all missing sheets together. */
    readonly podium: PodiumEffect;
    /** Why voting was closed without them; `null` where nothing was said. */
    readonly closingReason: string | null;
  };
  /** `null` where it was not computed. */
  readonly solidity: Solidity | null;
  readonly decisions: readonly { readonly text: string; readonly reason: string; readonly votes: string | null }[];
  /** What happened to the result, oldest first, each in a sentence: closed, confirmed, reopened with its reason. */
  readonly trace: readonly string[];
  /** `null` while voting is open. */
  readonly seal: { readonly sha256: string; readonly shortCode: string } | null;
  /** ISO date and time of signing; `null` leaves a line to fill in by hand. */
  readonly signedAt: string | null;
  readonly signatures: readonly Signature[];
};
