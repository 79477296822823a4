import type { z } from 'zod';
import type { Result } from '../lib/result.ts';

/** One method of the bridge: what goes in (checked at run time), what comes out, and how it may fail. */
export interface Method<Input, Output, Failure> {
  readonly input: z.ZodType<Input>;
  /** Carries the output type only; never present at run time. */
  readonly output?: Output;
  /** Carries the failure type only; never present at run time. */
  readonly failure?: Failure;
}

/** Describes a method: `method<Output, Failure>()(inputSchema)`. Plain data only, so that it survives structured cloning. */
export function method<Output, Failure>(): <Input>(input: z.ZodType<Input>) => Method<Input, Output, Failure> {
  return (input) => ({ input });
}

/** What the renderer calls for a method. */
export type Call<M> =
  M extends Method<infer Input, infer Output, infer Failure>
    ? (input: Input) => Promise<Result<Output, Failure | BridgeFailure>>
    : never;

/** What the main process implements for a method. */
export type Handler<M> =
  M extends Method<infer Input, infer Output, infer Failure>
    ? (input: Input) => Promise<Result<Output, Failure>>
    : never;

/** Failures of the bridge itself: the input was not what the contract says, or the service broke (a bug, logged). */
export type BridgeFailure = { readonly code: 'invalid-input'; readonly detail: string } | { readonly code: 'internal' };
