import type { Realm } from '../../contract/execution';
import { plainEntries, signatureError } from '../base/arguments';
import type { OutgoingRequest } from './exchange';
import { payloadOf } from './payload';

const options = [
  'url',
  'method',
  'headers',
  'contentType',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
];
const methods = ['GET', 'DELETE', 'PATCH', 'POST', 'PUT', 'HEAD'];
const longestUrl = 2048;

/**
 * Reads an address and its parameters.
 * @param method with its service, for the error
 * @throws Exception when they are not what the service takes
 */
export function readRequest(realm: Realm, method: string, url: unknown, parameters: unknown): OutgoingRequest {
  const given = parameters === undefined ? [url] : [url, parameters];
  const entries = parameters === undefined ? [] : plainEntries(parameters);
  if (typeof url !== 'string' || !entries) throw signatureError(realm, method, given);
  const unknown = entries.find(([name, value]) => value !== undefined && !options.includes(name));
  if (unknown) throw new Error(`not implemented: ${method} with ${unknown[0]}`);
  const parts = new Map(entries);
  const flag = (name: string, usual: boolean) =>
    typeof parts.get(name) === 'boolean' ? parts.get(name) === true : usual;
  const asked = parts.get('payload') ?? null;
  const payload = asked === null ? null : payloadOf(asked);
  if (asked !== null && !payload) throw signatureError(realm, method, given);
  const verb = String(parts.get('method') ?? (payload ? 'post' : 'get')).toUpperCase();
  if (!methods.includes(verb)) throw realm.exception(`Attribute provided with invalid value: method`);
  return {
    url: checkedUrl(realm, url),
    method: verb,
    headers: headersOf(realm, parts.get('headers'), parts.get('contentType') ?? payload?.type),
    body: payload?.body ?? null,
    followRedirects: flag('followRedirects', true),
    validateHttpsCertificates: flag('validateHttpsCertificates', true),
    muteHttpExceptions: flag('muteHttpExceptions', false),
  };
}

function checkedUrl(realm: Realm, url: string): string {
  if (url.length > longestUrl) throw realm.exception('Limit Exceeded: URLFetch URL Length.');
  const address = /^[a-z][a-z\d+.-]*:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(address)) throw realm.exception(`Invalid argument: ${url}`);
  return new URL(address).href;
}

function headersOf(realm: Realm, given: unknown, type: unknown): Readonly<Record<string, string>> {
  const entries = given === undefined || given === null ? [] : plainEntries(given);
  if (!entries) throw realm.exception('Attribute provided with invalid value: headers');
  const own = Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
  const usual = { 'User-Agent': 'Mozilla/5.0 (compatible; Google-Apps-Script)' };
  return { ...usual, ...(typeof type === 'string' ? { 'Content-Type': type } : {}), ...own };
}
