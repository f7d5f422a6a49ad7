import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../contract/host';
import type { WebContent } from '../contract/webApp';
import { HttpProblem, readBody, send } from './http';
import { pagePolicy } from './pageHtml';
import { shownPagePolicy, withShim } from './shown';

const root = '/exec';
const framed = '/exec-page/';
const keptPages = 20;

type Page = Extract<WebContent, { kind: 'page' }>;

/** The project's web app at /exec: its pages in a frame without an origin, its texts as they are. */
export class ServedWebApp {
  private readonly pages = new Map<string, string>();

  constructor(
    private readonly host: Host,
    private readonly shim: string,
    private readonly token: string,
  ) {}

  isAt(path: string): boolean {
    return path === root || path.startsWith(`${root}/`) || path.startsWith(framed);
  }

  /** @throws HttpProblem for another method, and for a page that is no longer kept */
  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (url.pathname.startsWith(framed)) {
      this.sendFramed(response, url.pathname.slice(framed.length));
      return;
    }
    const { method } = request;
    if (method !== 'GET' && method !== 'POST') {
      throw new HttpProblem(405, 'Only GET and POST are answered here.');
    }
    const answer = this.host.webRequest({
      method,
      queryString: url.search.slice(1),
      pathInfo: decodeURIComponent(url.pathname.slice(root.length + 1)),
      user: this.visitor(request),
      ...(method === 'POST' ? { postData: await posted(request) } : {}),
    });
    if (!answer.ok) {
      send(response, answer.status, 'text/plain; charset=utf-8', answer.message);
    } else if (answer.content.kind === 'page') {
      this.sendPage(response, answer.content);
    } else {
      sendText(response, answer.content);
    }
  }

  /** Whoever looks with a browser is the owner; programs are nobody known, as they sign in nowhere. */
  private visitor(request: IncomingMessage): string | null {
    return request.headers['sec-fetch-mode'] === 'navigate' ? this.host.owner : null;
  }

  private sendPage(response: ServerResponse, page: Page): void {
    const id = randomUUID();
    this.pages.set(id, withShim(page.html, this.shim));
    for (const oldest of [...this.pages.keys()].slice(0, Math.max(0, this.pages.size - keptPages))) {
      this.pages.delete(oldest);
    }
    const html = outerHtml(page, { token: this.token, person: this.host.owner, page: `${framed}${id}` });
    send(response, 200, 'text/html; charset=utf-8', html, { 'Content-Security-Policy': pagePolicy });
  }

  private sendFramed(response: ServerResponse, id: string): void {
    const html = this.pages.get(id);
    if (html === undefined) {
      throw new HttpProblem(404, 'This page is no longer kept. Please open it again.');
    }
    send(response, 200, 'text/html; charset=utf-8', html, { 'Content-Security-Policy': shownPagePolicy });
  }
}

async function posted(request: IncomingMessage) {
  const contents = (await readBody(request)).toString('utf8');
  return { type: request.headers['content-type'] ?? 'text/plain', contents };
}

function sendText(response: ServerResponse, { text, mimeType, fileName }: Extract<WebContent, { kind: 'text' }>): void {
  const saved = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  send(response, 200, `${mimeType}; charset=utf-8`, text, {
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ...(fileName === '' ? {} : { 'Content-Disposition': saved }),
  });
}

function outerHtml({ title, metaTags }: Page, own: Readonly<Record<string, string>>): string {
  const tag = (name: string, content: string) => `<meta name="${escaped(name)}" content="${escaped(content)}">`;
  const tags = [
    ...Object.entries(own).map(([name, content]) => tag(`sheetdesk-${name}`, content)),
    ...metaTags.map(({ name, content }) => tag(name, content)),
  ];
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
${tags.join('\n')}
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>html, body { height: 100%; margin: 0 } iframe { display: block; width: 100%; height: 100%; border: 0 }</style>
</head>
<body>
<script src="/webApp.js"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
