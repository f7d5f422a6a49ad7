import type { ExecutionContext } from '../../contract/execution';
import type { WebAnswer, WebRequest } from '../../contract/webApp';
import type { Drive } from '../../drive/drive';
import { signatureError } from '../base/arguments';
import { requireAuthority } from '../base/permission';
import { type Answer, type Failure, isLoopback, type OutgoingRequest } from './exchange';
import { exportAnswer } from './exporting';
import { ownWebAppAnswer } from './ownWebApp';
import { readRequest } from './reading';
import { httpResponse } from './response';
import { sendAll } from './sending';

import Google = GoogleAppsScript.URL_Fetch;

import { scriptObject } from '../signatures/scriptObject';

/** What the service reaches besides servers on this machine. */
export interface Reach {
  readonly drive: Drive;
  /** Where this very process serves the web app; null when it does not. */
  readonly webAppUrl: string | null;
  webRequest(request: WebRequest): WebAnswer;
}

const shownCharacters = 100;

class HostUrlFetchApp implements Omit<Google.UrlFetchApp, 'getRequest'> {
  constructor(
    private readonly reach: Reach,
    private readonly context: ExecutionContext,
  ) {}

  fetch(url: unknown, parameters?: unknown): Google.HTTPResponse {
    const request = this.request('fetch', url, parameters);
    this.enter('fetch', 0);
    const [response] = this.responses([request]);
    if (!response) throw new Error('one request has one response');
    return response;
  }

  fetchAll(...given: unknown[]): Google.HTTPResponse[] {
    const [list] = given;
    if (!Array.isArray(list)) throw signatureError(this.context.realm, 'UrlFetchApp.fetchAll', given);
    const requests = list.map((one: unknown) => {
      const address = typeof one === 'object' && one !== null && 'url' in one ? one.url : one;
      return this.request('fetchAll', address, typeof one === 'object' ? one : undefined);
    });
    this.enter('fetchAll', Math.max(0, requests.length - 1));
    const responses: Google.HTTPResponse[] = this.context.realm.copy([]);
    responses.push(...this.responses(requests));
    return responses;
  }

  /** What would be sent, without sending it. */
  getRequest(url: unknown, parameters?: unknown): object {
    const { body, ...request } = this.request('getRequest', url, parameters);
    const { method, headers, followRedirects, validateHttpsCertificates } = request;
    const shown = { url: request.url, method: method.toLowerCase(), headers };
    const flags = { followRedirects, validateHttpsCertificates, useIntranet: false };
    const payload = body === null ? {} : { payload: body.toString('utf8'), contentType: headers['Content-Type'] };
    return this.context.realm.copy({ ...shown, ...payload, ...flags });
  }

  private request(member: string, url: unknown, parameters: unknown): OutgoingRequest {
    return readRequest(this.context.realm, `UrlFetchApp.${member}`, url, parameters ?? undefined);
  }

  /** @param more requests beyond the first of one call */
  private enter(member: string, more: number): void {
    requireAuthority(this.context, `UrlFetchApp.${member}`, 'script.external_request');
    this.context.gate.pass(`UrlFetchApp.${member}`, 'fetch', more);
  }

  private responses(requests: readonly OutgoingRequest[]): readonly Google.HTTPResponse[] {
    const own = requests.map((request) => this.ownAnswer(request));
    const outgoing = requests.filter((_, place) => own[place] === null);
    const came = outgoing.length > 0 ? [...sendAll(outgoing)] : [];
    return requests.map((request, place) => {
      const answer = own[place] ?? came.shift();
      if (!answer) throw new Error('every request has an answer');
      return this.response(request, answer);
    });
  }

  /** What this process answers itself; null for a request that goes out. */
  private ownAnswer(request: OutgoingRequest): Answer | null {
    const answer = exportAnswer(this.reach.drive, request);
    if (answer) return answer;
    const url = new URL(request.url);
    if (!isLoopback(url)) throw foreign(request.url);
    const { webAppUrl } = this.reach;
    if (webAppUrl !== null && new URL(webAppUrl).host === url.host) {
      const ask = (asked: WebRequest) => this.reach.webRequest(asked);
      const own = ownWebAppAnswer(webAppUrl, request, this.context.effectiveUser, ask);
      if (own) return own;
      throw new Error(`not implemented: UrlFetchApp to this host's own server, ${url.host}`);
    }
    return null;
  }

  private response({ url, muteHttpExceptions }: OutgoingRequest, answer: Answer | Failure): Google.HTTPResponse {
    const { realm } = this.context;
    if ('problem' in answer) {
      if (answer.problem === 'foreign') throw foreign(answer.url);
      throw realm.exception(`${answer.problem === 'timeout' ? 'Timeout' : 'Address unavailable'}: ${answer.url}`);
    }
    if (answer.status < 400 || muteHttpExceptions) return httpResponse(this.context, answer, url);
    const body = answer.body.toString('utf8');
    const shown = body.length > shownCharacters ? `${body.slice(0, shownCharacters)}...` : body;
    throw realm.exception(
      `Request failed for ${new URL(url).origin} returned code ${answer.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
    );
  }
}

function foreign(url: string): Error {
  return new Error(`not implemented: UrlFetchApp to ${new URL(url).host}; the local host reaches only this machine`);
}

/** The global UrlFetchApp of one execution. It reaches servers on this machine, and no other. */
export function createUrlFetchApp(reach: Reach, context: ExecutionContext): object {
  return scriptObject(context.realm, 'UrlFetchApp', 'UrlFetchApp', new HostUrlFetchApp(reach, context));
}
