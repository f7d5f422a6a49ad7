import { FRIDAY_MORNING, hostOf } from '../execution/fixture';

const source = `
function send(message) { MailApp.sendEmail(message); }
function sendThree(to, subject, body) { MailApp.sendEmail(to, subject, body); }
function sendFour(to, a, b, c) { MailApp.sendEmail(to, a, b, c); }
function left() { return MailApp.getRemainingDailyQuota(); }
`;
const message = { to: 'a@example.com', subject: '提醒', body: '正文' };

describe('MailApp', () => {
  test('a message is sent with all its parts', () => {
    const host = hostOf(source);
    host.run('send', [
      {
        ...message,
        cc: 'b@example.com, c@example.com',
        htmlBody: '<b>正文</b>',
        name: '客服台',
        replyTo: 'd@example.com',
      },
    ]);
    expect(host.mails).toEqual([
      {
        id: 1,
        sentAt: FRIDAY_MORNING,
        from: 'owner@example.com',
        to: ['a@example.com'],
        cc: ['b@example.com', 'c@example.com'],
        bcc: [],
        subject: '提醒',
        body: '正文',
        htmlBody: '<b>正文</b>',
        senderName: '客服台',
        replyTo: 'd@example.com',
      },
    ]);
  });

  test('the other forms of the call', () => {
    const host = hostOf(source);
    host.run('sendThree', ['a@example.com', 's', 'b']);
    host.run('sendFour', ['a@example.com', 'reply@example.com', 's', 'b']);
    host.run('sendFour', ['a@example.com', 's', 'b', { htmlBody: '<i>b</i>' }]);
    expect(host.mails.map(({ subject, body, replyTo, htmlBody }) => [subject, body, replyTo, htmlBody])).toEqual([
      ['s', 'b', null, null],
      ['s', 'b', 'reply@example.com', null],
      ['s', 'b', null, '<i>b</i>'],
    ]);
  });

  test('the quota counts recipients and comes back 24 hours after the first mail', () => {
    const host = hostOf(source, { mailQuota: 3 });
    host.run('send', [{ ...message, bcc: 'b@example.com' }]);
    expect(host.run('left').result).toBe(1);
    expect(host.run('send', [{ ...message, bcc: 'b@example.com' }]).error).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    host.advanceTo(FRIDAY_MORNING + 24 * 3_600_000);
    expect(host.run('left').result).toBe(3);
  });

  test('each account has a quota of its own', () => {
    const host = hostOf(source, { mailQuota: 3 });
    host.run('send', [message]);
    expect(host.run('left').result).toBe(2);
    expect(host.person('colleague@example.com').call('left', []).result).toBe(3);
  });

  test.each([
    ['an address that is none', { ...message, to: 'nobody' }, 'Exception: Invalid email: nobody'],
    ['no recipient', { subject: 's', body: 'b' }, 'Exception: Failed to send email: no recipient'],
    ['a subject of 251 characters', { ...message, subject: 'x'.repeat(251) }, 'Exception: Argument too large: subject'],
    ['an option it does not know', { ...message, from: 'x' }, 'Error: not implemented: MailApp.sendEmail with from'],
    [
      '51 recipients',
      { ...message, to: Array.from({ length: 51 }, (_, number) => `a${number}@example.com`).join() },
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'an attachment that is no blob',
      { ...message, attachments: ['text'] },
      "Exception: The parameters ((class)) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('%s is refused and nothing is sent', (_name, refused, error) => {
    const host = hostOf(source);
    expect(host.run('send', [refused]).error).toBe(error);
    expect(host.mails).toEqual([]);
  });
});

describe('attachments', () => {
  const send = (options: string) =>
    hostOf(`function send() {
      const blob = (text, type, name) => Utilities.newBlob(text, type, name);
      MailApp.sendEmail('a@example.com', '月报', '见附件', ${options});
    }`);

  test('are sent with name, type and bytes', () => {
    const host = send(`{ attachments: [blob('a,b', 'text/csv', '五月.csv'), blob([1, 2])] }`);
    host.run('send');
    expect(host.mails[0]?.attachments).toEqual([
      { name: '五月.csv', type: 'text/csv', size: 3, bytes: 'YSxi' },
      { name: 'attachment', type: 'application/octet-stream', size: 2, bytes: 'AQI=' },
    ]);
  });

  test('a page and a file of Drive may be attached as they are', () => {
    const host = send(
      `{ attachments: [DriveApp.createFile('n.txt', 'x'), HtmlService.createHtmlOutput('<p>').setTitle('页')] }`,
    );
    host.run('send');
    expect(host.mails[0]?.attachments?.map(({ name, type }) => [name, type])).toEqual([
      ['n.txt', 'text/plain'],
      ['页', 'text/html'],
    ]);
  });

  test('pictures in the body go by the names that the body uses', () => {
    const host = send(`{ htmlBody: '<img src="cid:logo">', inlineImages: { logo: blob([7], 'image/png', 'l.png') } }`);
    host.run('send');
    expect(host.mails[0]?.inlineImages).toEqual({
      logo: { name: 'l.png', type: 'image/png', size: 1, bytes: 'Bw==' },
    });
  });

  test('more than 25 MB are refused', () => {
    const host = send(`{ attachments: [blob('x'.repeat(25 * 1024 * 1024 + 1), 'text/plain', 'big.txt')] }`);
    expect(host.run('send').error).toBe('Exception: Limit Exceeded: Email Total Attachments Size.');
  });
});

describe('GmailApp', () => {
  test('sends as MailApp does, on the same quota', () => {
    const host = hostOf(
      `function send() { GmailApp.sendEmail('a@example.com', 's', 'b', { name: '客服台' }); return MailApp.getRemainingDailyQuota(); }`,
      { mailQuota: 5 },
    );
    expect(host.run('send').result).toBe(4);
    expect(host.mails[0]?.senderName).toBe('客服台');
  });

  test('its other members are refused by name', () => {
    expect(hostOf(`function read() { return GmailApp.search('x'); }`).run('read').error).toBe(
      'Error: not implemented: GmailApp.search',
    );
  });

  test('a simple trigger may not send', () => {
    const host = hostOf(`function onOpen() { GmailApp.sendEmail('a@example.com', 's', 'b'); }`);
    host.person('owner@example.com').open();
    expect(host.executions.at(-1)?.error).toMatch(
      /^Exception: You do not have permission to call GmailApp\.sendEmail\./,
    );
  });
});
