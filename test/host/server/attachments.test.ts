import { type Started, startForTest } from './started';

/** Sends itself a page that would run, as somebody might. */
const source = `
  function send() {
    var page = Utilities.newBlob('<script>alert(1)</script>', 'text/html', 'page.html');
    MailApp.sendEmail('owner@example.com', 'report', 'see there', { attachments: [page] });
  }`;

let started: Started;
let mail: number;

beforeAll(async () => {
  started = await startForTest(source);
  const headers = {
    'content-type': 'application/json',
    origin: started.url,
    'x-sheetdesk-token': started.token,
  };
  const body = JSON.stringify({ person: 'owner@example.com', function: 'send', args: [] });
  await started.ask({ method: 'POST', path: '/api/call', headers, body });
  const desk = await started.ask({ path: '/api/desk', headers: { 'x-sheetdesk-token': started.token } });
  mail = JSON.parse(desk.text).mails[0].id;
});

afterAll(() => started.close());

const fetched = (path: string, headers: Readonly<Record<string, string>> = { 'x-sheetdesk-token': started.token }) =>
  fetch(`${started.url}${path}`, { headers });

test('an attachment of a mail is answered as it was sent', async () => {
  const answer = await fetched(`/api/attachment?mail=${mail}&at=0`);
  expect([answer.status, await answer.text()]).toEqual([200, '<script>alert(1)</script>']);
});

test('it is a file to be kept: no browser shows it, and nothing in it runs', async () => {
  const { headers } = await fetched(`/api/attachment?mail=${mail}&at=0`);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

test('nobody gets it without the token, and no other site with it', async () => {
  const path = `/api/attachment?mail=${mail}&at=0`;
  expect((await started.ask({ path })).status).toBe(403);
  expect((await started.ask({ path: `${path}&token=guess` })).status).toBe(403);
  const headers = { origin: 'https://evil.example', 'x-sheetdesk-token': started.token };
  expect((await started.ask({ path, headers })).status).toBe(403);
});

test.each(['mail=999&at=0', 'mail=0&at=1', 'mail=0&at=-1', 'mail=0&at=length', ''])(
  'what no mail carries (%s) is refused in a sentence',
  async (query) => {
    const answer = await fetched(`/api/attachment?${query.replace('mail=0', `mail=${mail}`)}`);
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'This attachment is no longer there.' }]);
  },
);
