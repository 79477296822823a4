import type { RaschCells } from './rasch-cells.ts';
import type { RaschParameters } from './rasch-equations.ts';
import type { FacetNumber, PerFacet, RaschObservations } from './rasch-observations.ts';
import { findPanels } from './rasch-panels.ts';
import { raschResiduals, type JurorFit } from './rasch-residuals.ts';

/** Where an element stands: its share of an observation's location in logits, positive towards high marks. */
export interface RaschMeasure {
  readonly effect: number;
  /** Fisher's information on it, the other elements taken as known. */
  readonly information: number;
  /** The number of its connected panel; −1 for criteria, which belong to all. */
  readonly panel: number;
}

/** Measures per facet, `null` where there is none, with the fit of the jurors. */
export interface RaschMeasures {
  readonly panelCount: number;
  readonly ofFacet: PerFacet<readonly (RaschMeasure | null)[]>;
  readonly fits: readonly (JurorFit | null)[];
}

/** The measures of everything that was fitted. */
export function fittedMeasures(
  fitted: RaschObservations,
  cells: RaschCells,
  parameters: RaschParameters,
): RaschMeasures {
  const panels = findPanels(fitted);
  const { information, fits } = raschResiduals(fitted, cells, parameters);
  const measuresIn = (facet: FacetNumber, panelOf: Int32Array | null): readonly (RaschMeasure | null)[] => {
    const observed = new Uint8Array(fitted.sizes[facet]);
    for (const element of fitted.members[facet]) observed[element] = 1;
    return Array.from(parameters.effects[facet], (effect, index) =>
      observed[index] === 1
        ? { effect, information: information[facet][index] ?? Number.NaN, panel: panelOf?.[index] ?? -1 }
        : null,
    );
  };
  return {
    panelCount: panels.count,
    ofFacet: [measuresIn(0, panels.ofEntry), measuresIn(1, panels.ofJuror), measuresIn(2, null)],
    fits,
  };
}

/** The standard error of a measure: 1 / √information. */
export function standardErrorOf(measure: RaschMeasure | null): number | null {
  return measure === null ? null : 1 / Math.sqrt(measure.information);
}
