import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from './desk';
import type { EventStream } from './events';
import type { Guard } from './guard';
import { HttpProblem, readJson, send, sendFile, sendJson } from './http';
import type { PageBundle } from './pageBundle';
import { icon, pageHtml, pagePolicy } from './pageHtml';
import { readActRequest, readCallRequest, readClockMove } from './readAct';
import { type ShownPages, shownPagePolicy } from './shown';
import type { ServedWebApp } from './webApp';

export interface Served {
  readonly desk: Desk;
  readonly stream: EventStream;
  readonly shown: ShownPages;
  readonly bundle: PageBundle;
  readonly guard: Guard;
  readonly token: string;
  readonly webApp: ServedWebApp;
}

/** Answers one request; what is refused is answered as {"error": sentence} with its status. */
export async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    served.guard.checkHost(request);
    const url = addressOf(request);
    if (url.pathname.startsWith('/api/')) {
      served.guard.checkApi(request, url);
      await answerApi(served, request, response, url);
    } else if (served.webApp.isAt(url.pathname)) {
      served.guard.checkWebApp(request);
      await served.webApp.answer(request, response, url);
    } else {
      answerFile(served, request, response, url.pathname);
    }
  } catch (reason) {
    refuse(response, reason);
  }
}

/** @throws HttpProblem 400 for what is no address, as "//%00", or has a path that cannot be decoded */
function addressOf({ url = '/' }: IncomingMessage): URL {
  try {
    const address = new URL(url, 'http://127.0.0.1');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    throw new HttpProblem(400, 'This is no address.');
  }
}

function answerFile(served: Served, request: IncomingMessage, response: ServerResponse, path: string): void {
  if (request.method !== 'GET') {
    throw new HttpProblem(405, 'Only GET is answered here.');
  }
  const file = fileAt(served, path);
  if (file === undefined) {
    throw new HttpProblem(404, 'There is nothing here.');
  }
  send(
    response,
    200,
    file.type,
    file.body,
    file.policy === undefined ? {} : { 'Content-Security-Policy': file.policy },
  );
}

interface ServedFile {
  readonly type: string;
  readonly body: string | Buffer;
  readonly policy?: string;
}

function fileAt({ token, bundle, shown }: Served, path: string): ServedFile | undefined {
  switch (path) {
    case '/':
      return { type: 'text/html; charset=utf-8', body: pageHtml(token), policy: pagePolicy };
    case '/page.js':
      return { type: 'text/javascript; charset=utf-8', body: bundle.script };
    case '/webApp.js':
      return { type: 'text/javascript; charset=utf-8', body: bundle.webApp };
    case '/page.css':
      return { type: 'text/css; charset=utf-8', body: bundle.style };
    case '/icon.svg':
      return { type: 'image/svg+xml', body: icon };
  }
  const html = path.startsWith('/shown/') ? shown.find(path.slice('/shown/'.length)) : undefined;
  return html === undefined ? undefined : { type: 'text/html; charset=utf-8', body: html, policy: shownPagePolicy };
}

async function answerApi(served: Served, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const { desk, stream } = served;
  const client = String(request.headers['x-sheetdesk-client'] ?? url.searchParams.get('client') ?? '');
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /api/events':
      stream.attach(response, client);
      break;
    case 'GET /api/desk':
      sendJson(response, desk.state());
      break;
    case 'GET /api/view':
      sendJson(response, desk.view());
      break;
    case 'GET /api/floating':
      sendJson(response, desk.floating());
      break;
    case 'GET /api/filterView':
      sendJson(response, desk.filterViewRows(Number(url.searchParams.get('id'))));
      break;
    case 'GET /api/attachment':
      sendFile(response, desk.attachment(Number(url.searchParams.get('mail')), Number(url.searchParams.get('at'))));
      break;
    case 'POST /api/act':
      sendJson(response, desk.act(readActRequest(await readJson(request)), client));
      break;
    case 'POST /api/call':
      sendJson(response, desk.call(readCallRequest(await readJson(request)), client));
      break;
    case 'POST /api/webCall':
      sendJson(response, desk.webCall(readCallRequest(await readJson(request)), client));
      break;
    case 'POST /api/clock':
      sendJson(response, desk.moveClock(readClockMove(await readJson(request))));
      break;
    default:
      throw new HttpProblem(404, 'There is nothing here.');
  }
}

function refuse(response: ServerResponse, reason: unknown): void {
  const status = reason instanceof HttpProblem ? reason.status : 500;
  const message = reason instanceof Error ? reason.message : String(reason);
  if (status === 500) {
    console.error(reason);
  }
  if (response.headersSent) {
    response.end();
  } else {
    // What is left of a refused body must not be read as the next request.
    response.setHeader('Connection', 'close');
    sendJson(response, { error: message }, status);
  }
}
