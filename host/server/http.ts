import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that is answered with a status and one sentence. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const bodyLimitBytes = 20 * 1024 * 1024;

/**
 * The request's JSON body.
 * @throws HttpProblem 415 when it is not declared as JSON, 413 beyond 20 MB, 400 when it does not parse
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new HttpProblem(415, 'Only application/json is accepted.');
  }
  try {
    return JSON.parse((await readBody(request)).toString('utf8'));
  } catch (reason) {
    throw reason instanceof HttpProblem ? reason : new HttpProblem(400, 'The request is not valid JSON.');
  }
}

/**
 * The request's body.
 * @throws HttpProblem 413 beyond 20 MB
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > bodyLimitBytes) {
      throw new HttpProblem(413, 'The request is larger than 20 MB.');
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...safeHeaders, 'Cache-Control': 'no-store', 'Content-Type': type, ...headers });
  response.end(body);
}

/** What others made, such as an attachment of a mail: it is kept as a file, never shown, and runs nothing. */
export function sendFile(response: ServerResponse, body: Buffer): void {
  send(response, 200, 'application/octet-stream', body, {
    'Content-Disposition': 'attachment',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}
