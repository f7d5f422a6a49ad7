import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** A checkout with nothing but what a push needs, and a HOME in which a made-up person is logged in. */
export interface Checkout {
  readonly folder: string;
  /** Runs the real clasp; whatever it asks of Google is answered at `googleUrl`. */
  clasp(...args: readonly string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

export async function makeCheckout(googleUrl: string): Promise<Checkout> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-push-'));
  const home = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-home-'));
  await cp(path.join(root, '.clasp.json'), path.join(folder, '.clasp.json'));
  await cp(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  await logIn(home);
  return {
    folder,
    clasp: (...args) => runClasp(args, folder, home, googleUrl),
    remove: async () => {
      await Promise.all([folder, home].map((made) => rm(made, { recursive: true, force: true })));
    },
  };
}

/** Writes the log-in of a made-up person into a HOME. */
export function logIn(home: string): Promise<void> {
  const token = {
    type: 'authorized_user',
    client_id: 'made-up',
    client_secret: 'made-up',
    refresh_token: 'made-up',
    access_token: 'made-up-access',
    expiry_date: Date.now() + 3_600_000,
    token_type: 'Bearer',
  };
  return writeFile(path.join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
}

function runClasp(args: readonly string[], cwd: string, home: string, googleUrl: string): Promise<Outcome> {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    FAKE_GOOGLE: googleUrl,
    NODE_OPTIONS: `--require ${JSON.stringify(path.join(__dirname, 'redirect.cjs'))}`,
  };
  const program = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd, env, timeout: 45_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
    });
  });
}
