import { randomUUID } from 'node:crypto';
import { type Context, Script } from 'node:vm';
import type { ExecutionRecord } from '../contract/host';
import { failureOf } from './failure';
import type { VmRealm } from './realm';

/** How a function of the script ended. */
export type Outcome = Pick<ExecutionRecord, 'error' | 'result' | 'stack'>;

/**
 * Calls a function of the script and waits for its promise.
 * @param result what is told of what it returned
 * @param limitMs how long it may take of the machine's own time
 * @throws Error when it takes longer
 */
export function settled(
  call: () => unknown,
  result: (value: unknown) => unknown,
  { context, realm }: { readonly context: Context; readonly realm: VmRealm },
  limitMs: number,
): Outcome {
  let outcome: Outcome = { error: null, result: null };
  const failed = (thrown: unknown) => {
    outcome = { ...failureOf(thrown), result: null };
  };
  const done = (value: unknown) => {
    try {
      outcome = { error: null, result: result(value) };
    } catch (thrown) {
      failed(thrown);
    }
  };
  const name = `host ${randomUUID()}`;
  realm.setGlobal(name, { call, done, failed });
  const run = new Script(`(${CALL})(${JSON.stringify(name)})`, { filename: 'host' });
  run.runInContext(context, { timeout: limitMs });
  return outcome;
}

/**
 * Callbacks given to promises here are the script realm's own, so they run before control returns to the host. The
 * name under which the host's functions lie for a moment cannot be guessed by the script.
 */
const CALL = `(name) => {
  const { call, done, failed } = globalThis[name];
  delete globalThis[name];
  try {
    const result = call();
    if (result instanceof Promise) result.then((value) => done(value), (reason) => failed(reason));
    else done(result);
  } catch (error) {
    failed(error);
  }
}`;
