import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { FrameAnswer, FrameMessage } from '../../../host/page/addon/messages';

const entry = path.resolve(__dirname, '../../../host/page/shim/main.ts');
const built = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'iife', target: 'es2020' });
const script = built.outputFiles[0]?.text ?? '';

type Sent = Extract<FrameMessage, { kind: 'call' }>;

interface Handlers {
  readonly success?: (result: unknown, user: unknown) => void;
  readonly failure?: (error: unknown, user: unknown) => void;
  readonly user?: unknown;
}

/** A page of the add-on with its google.script, in a frame whose surroundings are the test. */
export function openShim() {
  const sent: Sent[] = [];
  let hear: (event: { readonly source: unknown; readonly data: FrameAnswer }) => void = () => undefined;
  const parent = { postMessage: (message: FrameMessage) => message.kind === 'call' && sent.push(message) };
  const window = {
    parent,
    addEventListener: (_kind: string, listener: typeof hear) => {
      hear = listener;
    },
  };
  const context = createContext({ window, setTimeout, console, HTMLFormElement: class {} });
  runInContext(script, context);
  const start = runInContext(
    `(({ success, failure, user }) => {
      let run = window.google.script.run;
      if (success) run = run.withSuccessHandler(success);
      if (failure) run = run.withFailureHandler(failure);
      return user === undefined ? run : run.withUserObject(user);
    })`,
    context,
  );
  return {
    /** The calls that left the frame. */
    sent,
    run: (handlers: Handlers): { work(...args: readonly unknown[]): void } => start(handlers),
    answer: (data: FrameAnswer) => hear({ source: parent, data }),
    /** What the failure handler of a call is told. @param args source text, so that they belong to the page */
    failureOf: (args: string): Promise<string> =>
      new Promise((resolve) => {
        const run = start({ failure: (error: { readonly message: string }) => resolve(error.message) });
        Reflect.apply(run.work, run, runInContext(args, context));
      }),
  };
}
