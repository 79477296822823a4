import type { PrintFailure } from '../../pdf/print-window.ts';

/** Why the demo stopped. Nothing of it stands in the output folder then. */
export type DemoFailure =
  | { readonly kind: 'demo-usage' }
  | { readonly kind: 'demo-input-missing'; readonly file: string }
  | { readonly kind: 'demo-input-refused'; readonly file: string; readonly reason: string }
  | { readonly kind: 'demo-marks-differ'; readonly file: string; readonly other: string; readonly count: number }
  | {
      readonly kind: 'demo-scores-differ';
      readonly entry: string;
      readonly published: string;
      readonly computed: string;
    }
  | { readonly kind: 'demo-print-failed'; readonly file: string; readonly cause: PrintFailure['code'] }
  | { readonly kind: 'demo-output-taken'; readonly file: string }
  | { readonly kind: 'demo-output-unwritable'; readonly file: string; readonly code: string };
