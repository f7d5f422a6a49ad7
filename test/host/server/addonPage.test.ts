import { type Started, startForTest } from './started';

/** An add-on whose sidebar says hello, and one function that a page may not call. */
const source = `
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>hello</p>').setTitle('t')); }
  function echo(value) { return value; } function when() { return new Date(0); } function fail() { throw new Error('no'); }
  function hidden_() { return 1; }`;

let started: Started;

beforeAll(async () => {
  started = await startForTest(source);
});

afterAll(() => started.close());

const call = async (name: string, args: readonly unknown[]) => {
  const body = JSON.stringify({ person: 'a@example.com', function: name, args });
  const headers = {
    'content-type': 'application/json',
    origin: started.url,
    'x-sheetdesk-token': started.token,
    'x-sheetdesk-client': 'me',
  };
  const { status, text } = await started.ask({ method: 'POST', path: '/api/call', headers, body });
  return { status, ...JSON.parse(text) };
};

test('a page’s call obeys the rules of google.script.run: plain values cross, failures come as their message', async () => {
  expect(await call('echo', [{ a: [1, null] }])).toMatchObject({ ok: true, result: { a: [1, null] } });
  expect(await call('fail', [])).toMatchObject({ ok: false, error: 'Error: no' });
  expect(await call('when', [])).toMatchObject({ ok: false, error: expect.stringContaining('illegal value') });
  for (const name of ['hidden_', 'missing', 'constructor', '__proto__', 'eval']) {
    expect(await call(name, ['1'])).toMatchObject({ ok: false, error: `google.script.run.${name} is not a function` });
  }
});

describe('a page of the add-on', () => {
  let page: Response;

  beforeAll(async () => {
    const stream = await fetch(`${started.url}/api/events?client=me&token=${started.token}`);
    const reader = stream.body?.getReader();
    await call('show', []);
    let text = '';
    while (!text.includes('/shown/')) text += Buffer.from((await reader?.read())?.value ?? []).toString();
    await reader?.cancel();
    page = await fetch(`${started.url}${/\/shown\/[\w-]+/.exec(text)?.[0]}`);
  });

  test('has no origin of its own, no network, no forms, and cannot navigate the desk around it', () => {
    const policy = (page.headers.get('content-security-policy') ?? '').split('; ');

    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'self'"]),
    );
    expect(policy.some((rule) => rule.startsWith('connect-src'))).toBe(false);
    expect(policy.find((rule) => rule.startsWith('sandbox'))).not.toMatch(/allow-same-origin|allow-top-navigation/);
  });

  test('is framed by the desk in a sandbox that gives it no more than that, and a mail in one that runs nothing', async () => {
    const script = await (await fetch(`${started.url}/page.js`)).text();
    const sandboxes = Array.from(script.matchAll(/sandbox:\s*"([^"]*)"/g), ([, allowed = '']) => allowed);
    const running = sandboxes.filter((allowed) => allowed.includes('allow-scripts'));

    expect(running.length).toBeGreaterThan(0);
    for (const allowed of running) expect(allowed).not.toMatch(/allow-same-origin|allow-top-navigation/);
    expect(sandboxes.filter((allowed) => !running.includes(allowed))).toEqual(['allow-same-origin']);
  });

  test('holds google.script and its own html, and not the token', async () => {
    const html = await page.text();

    expect(html).toContain('<p>hello</p>');
    expect(html).toContain('withSuccessHandler');
    expect(html).not.toContain(started.token);
  });

  test('is found at its own unguessable address only', async () => {
    expect(await started.ask({ path: '/shown/1' })).toMatchObject({ status: 404 });
  });
});
