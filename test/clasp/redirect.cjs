/**
 * Preloaded into clasp (NODE_OPTIONS=--require). Requests for *.googleapis.com go to the fake at FAKE_GOOGLE;
 * every other request that would leave this machine throws, so that a test can never reach Google.
 */
const http = require('node:http');
const https = require('node:https');

const fake = new URL(process.env.FAKE_GOOGLE);
const requestOverHttp = http.request;

/** The forms `(url, options?, callback?)` and `(options, callback?)` as one. */
function read(args) {
  const [first] = args;
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : undefined;
  const rest = url ? args.slice(1) : args;
  const options = typeof rest[0] === 'object' && rest[0] !== null ? rest[0] : {};
  const host = url?.hostname ?? (options.hostname ?? options.host ?? 'localhost').replace(/:\d+$/, '');
  return {
    host,
    options,
    path: options.path ?? (url ? `${url.pathname}${url.search}` : '/'),
    callback: rest.find((arg) => typeof arg === 'function'),
  };
}

https.request = (...args) => {
  const { host, options, path, callback } = read(args);
  if (host !== 'googleapis.com' && !host.endsWith('.googleapis.com')) throw new Error(`blocked request to ${host}`);
  return requestOverHttp(
    {
      path,
      method: options.method ?? 'GET',
      headers: { ...options.headers, 'x-original-host': host },
      hostname: fake.hostname,
      port: fake.port,
    },
    callback,
  );
};

https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};

http.request = (...args) => {
  const { host } = read(args);
  if (!['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)) throw new Error(`blocked request to ${host}`);
  return requestOverHttp(...args);
};

globalThis.fetch = (url) => {
  throw new Error(`blocked fetch of ${url}`);
};
