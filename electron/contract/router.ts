import { calls, type CallName, type EventName, type EventPayload, type Input, type Output } from './calls.ts';
import { fail, type Result } from './result.ts';
import type { FromVault, FromWindow, WirePort } from './wire.ts';

/** One handler per call; a missing one does not compile. */
export type Handlers = { [N in CallName]: (input: Input<N>) => Promise<Result<Output<N>>> };

export type Router = { emit<N extends EventName>(name: N, payload: EventPayload<N>): void };

/**
 * The vault's end of the contract. Inputs are validated here. A handler that throws has a bug: `onBug` gets the error and a
 * reference number, the window gets `internal` with the number, and neither gets a person's words.
 */
export function createRouter(
  port: WirePort<FromVault, FromWindow>,
  handlers: Handlers,
  onBug: (call: string, reference: string, error: unknown) => void,
): Router {
  let bugs = 0;

  async function answer(call: string, input: unknown): Promise<Result<unknown>> {
    if (!Object.hasOwn(calls, call)) return fail('bad-input', 'call');
    const name = call as CallName;
    const parsed = calls[name].input.safeParse(input);
    if (!parsed.success) return fail('bad-input', parsed.error.issues[0]?.path.join('.') ?? '');
    try {
      return await (handlers[name] as (value: unknown) => Promise<Result<unknown>>)(parsed.data);
    } catch (error) {
      const reference = String(++bugs);
      onBug(call, reference, error);
      return fail('internal', reference);
    }
  }

  port.onMessage((message) => {
    void answer(message.call, message.input).then((result) => {
      port.send({ id: message.id, result });
    });
  });

  return {
    emit(name, payload) {
      port.send({ event: name, payload });
    },
  };
}
