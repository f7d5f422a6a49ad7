import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** One request as Google would have received it. */
export interface Call {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

interface ApiError {
  readonly code: number;
  readonly message: string;
}

const CONTENT_PATH = /^\/v1\/projects\/([^/]+)\/content$/;

/** The part of script.googleapis.com that `clasp push` and `clasp pull` use, on 127.0.0.1. */
export class FakeGoogle {
  readonly calls: Call[] = [];
  /** Script id → its files, as last pushed. */
  readonly projects = new Map<string, readonly ScriptFile[]>();
  /** Set to have every later call refused. */
  refusal: ApiError | undefined;
  readonly #server: Server;

  static async start(): Promise<FakeGoogle> {
    const google = new FakeGoogle();
    await new Promise<void>((resolve) => google.#server.listen(0, '127.0.0.1', resolve));
    return google;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request).then(
        (value) => send(response, 200, value),
        (reason: unknown) => send(response, reason instanceof Refused ? reason.error.code : 500, asError(reason)),
      );
    });
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the fake Google is not listening');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => this.#server.close((error) => (error ? reject(error) : resolve())));
  }

  async #answer(request: IncomingMessage): Promise<unknown> {
    const method = request.method ?? '';
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://google').pathname);
    const text = await readText(request);
    this.calls.push({ method, path, host: originalHost(request), authorization: request.headers.authorization });
    if (this.refusal) throw new Refused(this.refusal);
    const scriptId = CONTENT_PATH.exec(path)?.[1];
    if (scriptId !== undefined && method === 'GET') return this.#content(scriptId);
    if (scriptId !== undefined && method === 'PUT') {
      this.projects.set(scriptId, readFiles(JSON.parse(text)));
      return this.#content(scriptId);
    }
    throw new Refused({ code: 404, message: `the fake Google has no ${method} ${path}` });
  }

  #content(scriptId: string): { scriptId: string; files: readonly ScriptFile[] } {
    const files = this.projects.get(scriptId);
    if (!files) throw new Refused({ code: 404, message: 'Requested entity was not found.' });
    return { scriptId, files };
  }
}

class Refused extends Error {
  constructor(readonly error: ApiError) {
    super(error.message);
  }
}

function asError(reason: unknown): { error: ApiError } {
  return { error: reason instanceof Refused ? reason.error : { code: 500, message: String(reason) } };
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function originalHost(request: IncomingMessage): string {
  return String(request.headers['x-original-host'] ?? request.headers.host);
}

/** @throws Refused when the body is not what the Apps Script API documents for projects.updateContent */
function readFiles(body: unknown): readonly ScriptFile[] {
  const files: unknown = isRecord(body) ? body.files : undefined;
  if (!Array.isArray(files) || !files.every(isScriptFile)) {
    throw new Refused({ code: 400, message: 'Request contains an invalid argument.' });
  }
  return files.map(({ name, type, source }) => ({ name, type, source }));
}

function isScriptFile(value: unknown): value is ScriptFile {
  return isRecord(value) && ['name', 'type', 'source'].every((key) => typeof value[key] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
