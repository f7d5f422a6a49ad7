import { request as httpRequest } from 'node:http';
import { startServer } from '../../../host/server/start';
import { hostOf } from '../execution/fixture';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Started {
  readonly url: string;
  /** Needed on every API call. */
  readonly token: string;
  ask(asked: Asked): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

/** Serves a host whose script is the given source, at a port of its own. */
export async function startForTest(source: string): Promise<Started> {
  const { url, close } = await startServer({ host: hostOf(source), port: 0 });
  const page = await (await fetch(url)).text();
  const token = /name="sheetdesk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  return { url, token, ask: (asked) => ask(url, asked), close };
}

/** A bare request, since fetch does not let a test choose Host and Origin. */
function ask(url: string, { method = 'GET', path, headers = {}, body }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = httpRequest(`${url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
