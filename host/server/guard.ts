import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http';

/**
 * Keeps other web sites away from the host: a name that resolves to 127.0.0.1 does not pass the Host check,
 * a foreign page does not pass the Origin check, and nobody without the start's token reaches the API.
 */
export class Guard {
  constructor(
    private readonly token: string,
    private readonly port: () => number,
  ) {}

  /** @throws HttpProblem 403 when the request names another host than this one */
  checkHost(request: IncomingMessage): void {
    if (!this.ownHosts().includes(request.headers.host ?? '')) {
      throw new HttpProblem(403, 'This server answers only to 127.0.0.1 and localhost.');
    }
  }

  /** @throws HttpProblem 403 without the token, or when a write comes from another origin */
  checkApi(request: IncomingMessage, url: URL): void {
    const origin = request.headers.origin;
    const ownOrigins = this.ownHosts().map((host) => `http://${host}`);
    if (request.method === 'POST' && (origin === undefined || !ownOrigins.includes(origin))) {
      throw new HttpProblem(403, 'Requests from other origins are refused.');
    }
    const given = request.headers['x-sheetdesk-token'] ?? url.searchParams.get('token') ?? '';
    if (typeof given !== 'string' || !sameText(given, this.token)) {
      throw new HttpProblem(403, 'The host was started anew. Please reload the page.');
    }
  }

  private ownHosts(): string[] {
    return [`127.0.0.1:${this.port()}`, `localhost:${this.port()}`];
  }
}

function sameText(given: string, expected: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}
