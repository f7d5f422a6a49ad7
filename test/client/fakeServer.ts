import type { Page } from 'playwright-core';
import type { Answer, Api, Refusal } from '../../src/api';
import type { VisitorApi } from '../../src/api/visitors';

type Served = Api & VisitorApi;

/** The server's side of a page as the test plays it: an answer, a promise of one, or a throw for a lost call. */
export type FakeServer = {
  readonly [N in keyof Served]?: (
    ...args: Parameters<Served[N]>
  ) => ReturnType<Served[N]> | Promise<ReturnType<Served[N]>>;
};

/** What the page asked for, in order. */
export interface ServerCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

export const accepted = <T>(value: T): Answer<T> => ({ ok: true, value });

export const refused = (message: string, rest: Partial<Refusal> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { message, fields: [], retry: false, ...rest },
});

/**
 * Puts a stand-in for `google.script` into every frame of `page`: what is called crosses to `server` as JSON, as it
 * crosses to Google, and comes back through the success or the failure handler.
 */
export async function playServer(page: Page, server: FakeServer): Promise<readonly ServerCall[]> {
  const calls: ServerCall[] = [];
  const functions = new Map<string, unknown>(Object.entries(server));
  await page.exposeFunction('askFakeServer', async (name: string, json: string): Promise<string> => {
    const args: unknown[] = JSON.parse(json);
    calls.push({ name, args });
    const asked = functions.get(name);
    if (typeof asked !== 'function') throw new Error(`the test has no ${name}`);
    return JSON.stringify(await asked(...args));
  });
  await page.addInitScript(installGoogle);
  return calls;
}

/** Runs in the browser. A frame asks through the page around it, as on the local host. */
export function installGoogle(): void {
  type Ask = (name: string, json: string) => Promise<string>;
  type Handlers = { success: (value: unknown) => void; failure: (error: Error) => void };
  const framed = window.parent !== window;
  const direct: Ask = Reflect.get(window, 'askFakeServer');
  const throughParent: Ask = (name, json) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => ('answer' in data ? resolve(data.answer) : reject(new Error(data.failure)));
      window.parent.postMessage({ name, json }, '*', [port2]);
    });
  if (!framed) {
    window.addEventListener('message', ({ data, ports }) => {
      direct(data.name, data.json).then(
        (answer) => ports[0]?.postMessage({ answer }),
        (error: Error) => ports[0]?.postMessage({ failure: error.message }),
      );
    });
  }
  const ask = framed ? throughParent : direct;
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({ ...handlers, failure });
          return (...args: unknown[]) => {
            ask(String(name), JSON.stringify(args)).then(
              (json) => handlers.success(JSON.parse(json)),
              handlers.failure,
            );
          };
        },
      },
    );
  const host = { close: () => document.documentElement.setAttribute('data-closed', 'true') };
  const run = runner({ success: () => {}, failure: () => {} });
  Object.assign(window, { google: { script: { run, host } } });
}
