import type { AssignmentWarning } from '../../../../shared/contest-rules/assignment-plan.ts';
import type { AssignmentCell, AssignmentView } from '../../../../shared/contest-rules/assignment-view.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Words } from '../../../ui/text.tsx';

/** What a cell is, in a word of the catalogue under `assignment:plan.state`. */
export type CellState = 'assigned' | 'by-hand' | 'abstains' | 'left-out' | 'free';

/** A cell by its place in the view. */
export interface CellPlace {
  readonly pitch: number;
  readonly juror: number;
}

/** See {@link CellState}. */
export function stateOf(cell: AssignmentCell): CellState {
  if (cell.kind !== 'assigned') return cell.kind;
  return cell.reason === 'pinned' ? 'by-hand' : 'assigned';
}

/** Why a cell is as it is, in a sentence; empty for a place that is not in the view. */
export function explainCell(view: AssignmentView, { pitch, juror }: CellPlace, { t }: Words): string {
  const presented = view.pitches[pitch];
  const asked = view.jurors[juror];
  const cell = presented?.cells[juror];
  if (presented === undefined || asked === undefined || cell === undefined) return '';
  const { load } = asked;
  switch (cell.kind) {
    case 'assigned':
      return t(`assignment:plan.reason.${cell.reason}`, {
        world: t(`contest:world.${asked.value.world ?? 'none'}`),
        count: load,
      });
    case 'abstains':
      return cell.reason === ''
        ? t('assignment:plan.reason.abstainsPlain')
        : t('assignment:plan.reason.abstains', { reason: cell.reason });
    case 'left-out':
      return t('assignment:plan.reason.left-out');
    case 'free':
      return t('assignment:plan.reason.free', { sheets: presented.sheets, load });
    default:
      return assertNever(cell);
  }
}

/** What whoever looks at an assignment must know: what is lacking first, then the warnings. */
export function describeNotes(view: AssignmentView, perPitch: number, { t }: Words): readonly string[] {
  const pitchName = (id: string) => view.pitches.find((one) => one.id === id)?.value.name ?? '';
  const jurorName = (id: string) => view.jurors.find((one) => one.id === id)?.value.name ?? '';
  const describe = (warning: AssignmentWarning): string => {
    switch (warning.kind) {
      case 'pin-against-conflict':
      case 'pin-of-excluded':
      case 'pin-of-unknown':
        return t(`assignment:plan.warning.${warning.kind}`, {
          juror: jurorName(warning.juror),
          pitch: pitchName(warning.pitch),
        });
      case 'loads-differ':
        return t('assignment:plan.warning.loads-differ', { least: warning.least, most: warning.most });
      case 'juror-without-pitches':
        return t('assignment:plan.warning.juror-without-pitches', { juror: jurorName(warning.juror) });
      case 'disconnected':
        return t('assignment:plan.warning.disconnected', { parts: warning.parts });
      default:
        return assertNever(warning);
    }
  };
  return [
    ...view.plan.shortfalls.map(({ pitch, lacking, because }) =>
      t('assignment:plan.shortfall', {
        pitch: pitchName(pitch),
        there: perPitch - lacking,
        need: perPitch,
        because: t(`assignment:plan.because.${because}`),
      }),
    ),
    ...view.plan.warnings.map(describe),
  ];
}

/** The assignment in a sentence. */
export function describeFinding(view: AssignmentView, perPitch: number, { t }: Words): string {
  const short = view.plan.shortfalls.length;
  if (short > 0) return t('assignment:plan.findingShort', { count: short, need: perPitch });
  const loads = view.jurors.map(({ load }) => load);
  const least = Math.min(...loads);
  const most = Math.max(...loads);
  return least === most
    ? t('assignment:plan.finding', { need: perPitch, load: least })
    : t('assignment:plan.findingRange', { need: perPitch, least, most });
}
