// Run as a process of its own, so that the script can wait for it: requests as JSON on stdin, answers on stdout.
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { json } from 'node:stream/consumers';

const loopback = /^(127\.0\.0\.1|\[::1\]|localhost)$/;
const mostRedirects = 20;

/** Status, headers as they came, and the body as base64; or why there is none. */
function send(asked, timeoutMilliseconds) {
  const url = new URL(asked.url);
  if (!/^https?:$/.test(url.protocol) || !loopback.test(url.hostname)) return { problem: 'foreign', url: asked.url };
  return new Promise((resolve) => {
    const fail = (problem) => resolve({ problem, url: asked.url });
    const options = {
      method: asked.method,
      headers: asked.headers,
      rejectUnauthorized: asked.validateHttpsCertificates,
    };
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', () => fail('unreachable'));
      response.on('end', () => {
        const raw = response.rawHeaders;
        const headers = raw.flatMap((name, place) => (place % 2 === 0 ? [[name, raw[place + 1]]] : []));
        resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks).toString('base64') });
      });
    });
    const timer = setTimeout(() => {
      fail('timeout');
      request.destroy();
    }, timeoutMilliseconds);
    request.on('close', () => clearTimeout(timer));
    request.on('error', () => fail('unreachable'));
    request.end(asked.body === null ? undefined : Buffer.from(asked.body, 'base64'));
  });
}

/** The next request where an answer points elsewhere; undefined where it does not. */
function redirected(asked, answer) {
  if (!asked.followRedirects || ![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
  if (location === undefined) return undefined;
  const url = new URL(location, asked.url).href;
  if (answer.status >= 307 || asked.method === 'HEAD') return { ...asked, url };
  const headers = Object.fromEntries(
    Object.entries(asked.headers).filter(([name]) => !/^content-(type|length)$/i.test(name)),
  );
  return { ...asked, url, headers, method: 'GET', body: null };
}

async function answered(asked, timeoutMilliseconds, redirects = 0) {
  const answer = await send(asked, timeoutMilliseconds);
  const next = 'problem' in answer || redirects === mostRedirects ? undefined : redirected(asked, answer);
  return next === undefined ? answer : answered(next, timeoutMilliseconds, redirects + 1);
}

const { requests, timeoutMilliseconds } = await json(process.stdin);
const answers = await Promise.all(requests.map((asked) => answered(asked, timeoutMilliseconds)));
process.stdout.write(JSON.stringify(answers));
