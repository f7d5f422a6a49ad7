import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Host } from '../contract/host';
import { DeskClock } from './clock';
import { Desk } from './desk';
import { EventStream } from './events';
import { Guard } from './guard';
import { bundlePage } from './pageBundle';
import { answer } from './routes';
import { ShownPages } from './shown';
import { StateFile } from './state';
import { ServedWebApp } from './webApp';

const address = '127.0.0.1';
const portsTried = 20;
const cacheFolder = path.resolve(__dirname, '../../.host');

export interface ServerOptions {
  readonly host: Host;
  /** E-mail the page acts as at first; default owner@example.com. */
  readonly owner?: string;
  /** The first port to try, then the 19 after it; default 8000. With 0 the system chooses. */
  readonly port?: number;
  /** Where the state is saved after every change; nowhere when absent. */
  readonly statePath?: string;
}

export interface RunningServer {
  /** Like http://127.0.0.1:8000 */
  readonly url: string;
  /** Saves what is unsaved and ends the server. */
  close(): Promise<void>;
}

/**
 * Serves a host to browsers on this machine.
 * @throws Error when none of the ports is free
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, owner = 'owner@example.com', port = 8000 } = options;
  const bundle = await bundlePage(cacheFolder);
  const stream = new EventStream(() => host.settle());
  const shown = new ShownPages(bundle.shim);
  const clock = new DeskClock(host);
  const desk = new Desk(host, owner, stream, shown, clock);
  const state = options.statePath === undefined ? undefined : new StateFile(options.statePath, () => host.save());
  const unsubscribe = host.subscribe((event) => event.kind !== 'toast' && state?.saveSoon());

  let heldPort = 0;
  const token = randomBytes(24).toString('base64url');
  const guard = new Guard(token, () => heldPort);
  const webApp = new ServedWebApp(host, bundle.shim, token);
  const served = { desk, stream, shown, bundle, guard, token, webApp };
  const server = createServer((request, response) => void answer(served, request, response));
  heldPort = await listen(server, port);
  host.publishWebApp(`http://${address}:${heldPort}/exec`);
  clock.start();
  state?.saveSoon();

  return {
    url: `http://${address}:${heldPort}`,
    async close() {
      clock.stop();
      unsubscribe();
      stream.close();
      state?.saveNow();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  const ports = firstPort === 0 ? [0] : Array.from({ length: portsTried }, (_, index) => firstPort + index);
  for (const port of ports) {
    const held = await tryPort(server, port);
    if (held !== undefined) {
      return held;
    }
  }
  throw new Error(
    `None of the ports ${firstPort} to ${firstPort + portsTried - 1} is free. Choose another with --port.`,
  );
}

/** The port held, or undefined when it is taken. */
function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') {
        resolve(undefined);
      } else {
        reject(problem);
      }
    });
    server.listen(port, address, () => {
      server.removeAllListeners('error');
      const held = server.address();
      resolve(typeof held === 'object' && held !== null ? held.port : undefined);
    });
  });
}
