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

  test.each([
    ['an address that is none', { ...message, to: 'nobody' }, 'Exception: Invalid email: nobody'],
    ['no recipient', { subject: 's', body: 'b' }, 'Exception: Failed to send email: no recipient'],
    ['a subject of 251 characters', { ...message, subject: 'x'.repeat(251) }, 'Exception: Argument too large: subject'],
    ['attachments', { ...message, attachments: [] }, 'Error: not implemented: MailApp.sendEmail with attachments'],
  ])('%s is refused and nothing is sent', (_name, refused, error) => {
    const host = hostOf(source);
    expect(host.run('send', [refused]).error).toBe(error);
    expect(host.mails).toEqual([]);
  });
});
