import type { Visit, VisitorApi } from '../../api/visitors';
import type { ServerFunctions } from '../google';

type Name = keyof VisitorApi;
type VisitOf<N extends Name> = ReturnType<VisitorApi[N]>;

/** No answer came; what was sent may have been done, and sending it again does nothing twice. */
export type Asked<V> = V | { readonly ok: false; readonly reason: 'lost' };

const patienceMilliseconds = 60_000;

/** Asks the server for what a customer may ask. A failure is an answer: `lost` when none came. */
export function ask<N extends Name>(name: N, ...args: Parameters<VisitorApi[N]>): Promise<Asked<VisitOf<N>>> {
  return new Promise((resolve) => {
    const lost = (): void => resolve({ ok: false, reason: 'lost' });
    const timer = window.setTimeout(lost, patienceMilliseconds);
    const answered = (answer: VisitOf<N> | null): void => {
      window.clearTimeout(timer);
      if (answer === null) lost();
      else resolve(answer);
    };
    const server: ServerFunctions = google.script.run.withSuccessHandler(answered).withFailureHandler(lost);
    server[name](...args);
  });
}

export type Failed = Extract<Asked<Visit<unknown>>, { ok: false }>;
