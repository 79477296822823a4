import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { channelOf } from '../../shared/contract/channels.ts';
import { contract, type Handlers, type MethodName } from '../../shared/contract/contract.ts';
import type { BridgeFailure } from '../../shared/contract/method.ts';
import { err, type Result } from '../../shared/lib/result.ts';

/** Thrown by a handler for input that fits the schema but not the facts; answered as `invalid-input`. */
export class RefusedInput extends Error {}

/** What the gate needs to know. */
export interface GateContext {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: Handlers;
  readonly isTrustedSender: (event: IpcMainInvokeEvent) => boolean;
  /** Told of a broken service and of a foreign sender; never of what was sent. */
  readonly note: (event: 'ipc-foreign-sender' | 'ipc-internal', method: MethodName, error: unknown) => void;
}

/** The only place where messages of a window come in: check the sender, parse the input, call the service, answer a Result. */
export function registerHandlers({ ipcMain, handlers, isTrustedSender, note }: GateContext): void {
  for (const name of methodNames()) {
    ipcMain.handle(channelOf(name), async (event, input: unknown): Promise<Result<unknown, unknown>> => {
      if (!isTrustedSender(event)) {
        note('ipc-foreign-sender', name, null);
        return err({ code: 'internal' } satisfies BridgeFailure);
      }
      const schema: z.ZodType = contract[name].input;
      const parsed = schema.safeParse(input);
      if (!parsed.success) return err(invalidInput(describe(parsed.error)));
      // The schema and the handler have the same name in the contract, which the compiler cannot follow through a loop.
      const handle = handlers[name] as (input: unknown) => Promise<Result<unknown, unknown>>;
      try {
        return await handle(parsed.data);
      } catch (error) {
        if (error instanceof RefusedInput) return err(invalidInput(error.message));
        note('ipc-internal', name, error);
        return err({ code: 'internal' } satisfies BridgeFailure);
      }
    });
  }
}

/** All names of the contract. */
export function methodNames(): readonly MethodName[] {
  return Object.keys(contract) as MethodName[];
}

function invalidInput(detail: string): BridgeFailure {
  return { code: 'invalid-input', detail };
}

/** Where and how the input is wrong; never the value itself. */
function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
}
