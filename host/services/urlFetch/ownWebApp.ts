import type { WebAnswer, WebRequest } from '../../contract/webApp';
import { oauthToken } from '../script/oauthToken';
import type { Answer, OutgoingRequest } from './exchange';

/**
 * The answer of this host's own web app, given without leaving the process.
 * @param webAppUrl where it is served
 * @param user who a request with the script's own token comes from
 * @returns null for another address
 */
export function ownWebAppAnswer(
  webAppUrl: string,
  { url, method, headers, body }: OutgoingRequest,
  user: string,
  ask: (request: WebRequest) => WebAnswer,
): Answer | null {
  const [asked, app] = [new URL(url), new URL(webAppUrl)];
  const inside = asked.pathname === app.pathname || asked.pathname.startsWith(`${app.pathname}/`);
  if (asked.host !== app.host || !inside) return null;
  if (method !== 'GET' && method !== 'POST') throw new Error(`not implemented: ${method} to a web app`);
  const header = (wanted: string) => Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
  const answer = ask({
    method,
    queryString: asked.search.slice(1),
    pathInfo: decodeURIComponent(asked.pathname.slice(app.pathname.length + 1)),
    user: header('authorization') === `Bearer ${oauthToken}` ? user : null,
    ...(method === 'POST'
      ? {
          postData: {
            type: header('content-type') ?? 'application/x-www-form-urlencoded',
            contents: body?.toString('utf8') ?? '',
          },
        }
      : {}),
  });
  if (!answer.ok) return whole(answer.status, 'text/plain; charset=utf-8', answer.message);
  const { content } = answer;
  return content.kind === 'page'
    ? whole(200, 'text/html; charset=utf-8', content.html)
    : whole(200, `${content.mimeType}; charset=utf-8`, content.text);
}

function whole(status: number, type: string, text: string): Answer {
  return { status, headers: [['Content-Type', type]], body: Buffer.from(text) };
}
