/** What a worker tells the window of the one task it was given. `fraction` is from 0 to 1; a `fault` is a bug in the computation. */
export type TaskMessage<Answer> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly message: string };

/** A computation away from the window: tells how far it is, from 0 to 1, and answers. */
export type TaskRun<Request, Answer> = (request: Request, onProgress: (fraction: number) => void) => Promise<Answer>;
