import type { FrameAnswer, FrameMessage } from '../addon/messages';
import { copyArguments } from './arguments';
import { giveStorage } from './storage';

/** google.script for pages of the add-on: calls go to the desk around the frame, which takes them to the host. */
declare global {
  interface Window {
    google: unknown;
  }
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Call {
  readonly success: Handler | undefined;
  readonly failure: Handler | undefined;
  readonly userObject: unknown;
}

const mostAtOnce = 10;
const running = new Map<number, Call>();
const waiting: { readonly id: number; readonly send: () => void }[] = [];
let lastId = 0;

function say(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function start(name: string, args: readonly unknown[], call: Call): void {
  const id = ++lastId;
  let copied: readonly unknown[];
  try {
    copied = copyArguments(args);
  } catch (reason) {
    setTimeout(() => fail(call, reason instanceof Error ? reason.message : String(reason)));
    return;
  }
  const send = () => {
    running.set(id, call);
    say({ kind: 'call', id, function: name, args: copied });
  };
  if (running.size < mostAtOnce) {
    send();
  } else {
    waiting.push({ id, send });
  }
}

function fail(call: Call, message: string): void {
  const error = new Error(message);
  if (call.failure) {
    call.failure(error, call.userObject);
  } else {
    console.error(error);
  }
}

window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
  const call = event.source === window.parent ? running.get(event.data.id) : undefined;
  if (!call) {
    return;
  }
  running.delete(event.data.id);
  waiting.shift()?.send();
  if (event.data.ok) {
    call.success?.(event.data.result, call.userObject);
  } else {
    fail(call, event.data.error);
  }
});

function runner(call: Call): object {
  const settings: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => runner({ ...call, success }),
    withFailureHandler: (failure: Handler) => runner({ ...call, failure }),
    withUserObject: (userObject: unknown) => runner({ ...call, userObject }),
  };
  return new Proxy(settings, {
    get(target, name) {
      if (typeof name !== 'string' || name === 'then') {
        return undefined;
      }
      return target[name] ?? ((...args: readonly unknown[]) => start(name, args, call));
    },
  });
}

/** What the host does not have is refused by name. */
function refusing(name: string, members: object): object {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === 'symbol' || member in target) {
        return Reflect.get(target, member);
      }
      throw new Error(`not implemented: ${name}.${member}`);
    },
  });
}

giveStorage(say);

window.google = refusing('google', {
  script: refusing('google.script', {
    run: runner({ success: undefined, failure: undefined, userObject: undefined }),
    host: refusing('google.script.host', {
      close: () => say({ kind: 'close' }),
      editor: { focus: () => say({ kind: 'focusEditor' }) },
      setHeight: (height: number) => say({ kind: 'size', height }),
      setWidth: (width: number) => say({ kind: 'size', width }),
    }),
  }),
});
