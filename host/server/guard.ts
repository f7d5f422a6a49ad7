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

  /** @throws HttpProblem 403 without the token, from another origin, and when a write names none */
  checkApi(request: IncomingMessage, url: URL): void {
    const origin = request.headers.origin;
    const ownOrigins = this.ownHosts().map((host) => `http://${host}`);
    // A browser names no origin where a page reads from its own; whoever writes must name it.
    const own = origin === undefined ? request.method === 'GET' : ownOrigins.includes(origin);
    if (!own) {
      throw new HttpProblem(403, 'Requests from other origins are refused.');
    }
    const given = request.headers['x-sheetdesk-token'] ?? url.searchParams.get('token') ?? '';
    if (typeof given !== 'string' || !sameText(given, this.token)) {
      throw new HttpProblem(403, 'The host was started anew. Please reload the page.');
    }
  }

  /**
   * Links lead to the web app from anywhere, and programs may call it; other sites' pages may not reach it unseen.
   * @throws HttpProblem 403 for a foreign page's frame, image, script, form or fetch
   */
  checkWebApp(request: IncomingMessage): void {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const opened = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = origin !== undefined && !this.ownHosts().some((host) => origin === `http://${host}`);
    if (foreignOrigin || (foreignSite && !(opened && request.method === 'GET'))) {
      throw new HttpProblem(403, 'Requests from other origins are refused.');
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
