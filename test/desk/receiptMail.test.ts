import type { Host } from '../../host/contract/host';
import { newDesk, owner, receiptOf, submit } from './desk';

const mailReceipts = (host: Host, answer: string): void => {
  const row = host.displayValues('设置').findIndex(([name]) => name === '受理回执邮件');
  host.person(owner).type('设置', row, 1, answer);
};
const toCustomers = (host: Host) => host.mails.filter(({ to }) => to.includes('zhang.wei@example.com'));
const wei = { contact: 'Zhang.Wei@example.com' };

test('D6: a customer with an e-mail address is mailed the number and what to expect, once, and the log says so', () => {
  const host = newDesk('2024-05-20 09:00');
  mailReceipts(host, '是');
  const receipt = receiptOf(submit(host, wei, 'one-token-of-test'));
  expect(receiptOf(submit(host, wei, 'one-token-of-test')).repeated).toBe(true);
  expect(receipt).toMatchObject({ number: '20240520001', mailed: true });
  const [mail, ...others] = toCustomers(host);
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ subject: '您的问题已登记：20240520001' });
  expect(mail?.body).toContain(receipt.promise);
  expect(host.displayValues('处理进度').slice(-1)[0]?.slice(1, 6)).toEqual([
    '20240520001',
    '受理回执',
    '',
    '已把编号和时限邮件告知客户',
    '邮件',
  ]);
});

test('D6: with a phone number, or while the setting is off, nothing is mailed and the words to say are shown', () => {
  const host = newDesk();
  expect(receiptOf(submit(host, wei))).toMatchObject({ mailed: false });
  mailReceipts(host, '是');
  const receipt = receiptOf(submit(host, { contact: '13812345678' }));
  expect(receipt.mailed).toBe(false);
  expect(receipt.promise).toContain(receipt.number);
  expect(toCustomers(host)).toEqual([]);
});

test('D12: what a customer wrote stays text in the mail', () => {
  const host = newDesk();
  mailReceipts(host, '是');
  submit(host, { ...wei, customerName: '<img src=x onerror=alert(1)>' });
  expect(toCustomers(host)[0]?.htmlBody).toContain('&lt;img');
  expect(toCustomers(host)[0]?.htmlBody).not.toContain('<img');
});

test('D12: an address that stands for a name is no link in the receipt, and nothing turns its lines around', () => {
  const host = newDesk();
  mailReceipts(host, '是');
  submit(host, { ...wei, customerName: '中奖\u202ehttps://prize.example.com' });
  const [mail] = toCustomers(host);
  for (const body of [mail?.body, mail?.htmlBody]) {
    expect(body).toContain('中奖');
    expect(body).not.toMatch(/\u202e|:\/\/p|prize\.example/);
  }
});

test('D6, D8: the receipt speaks the language in which the ticket tells what happened, the desk’s own stands below', () => {
  const host = newDesk('2024-05-20 09:00');
  mailReceipts(host, '是');
  submit(host, { ...wei, customerName: 'Will Zhang', phenomenon: 'The refund has not arrived' });
  submit(host, { ...wei, phenomenon: '退款没有到账' });
  const [english, chinese] = toCustomers(host);
  expect(english?.subject).toBe('We have registered your request: 20240520001');
  const [greeting, promise, outro, ours] = (english?.body ?? '').split('\n\n');
  expect(greeting).toBe('Hello Will Zhang,');
  expect(promise).toContain('Mon 20 May');
  expect(outro).toContain('ticket number');
  expect(ours).toContain('您的问题已登记，工单编号 20240520001。');
  expect(chinese?.subject).toBe('您的问题已登记：20240520002');
  expect(chinese?.body).not.toMatch(/[a-z]{3}/);
});

test('D6: a mail names its language, and English is set in a Latin face before any Chinese one', () => {
  const host = newDesk('2024-05-20 09:00');
  mailReceipts(host, '是');
  submit(host, wei);
  submit(host, { ...wei, phenomenon: 'The refund has not arrived since Monday' }, 'another-token-of-test');
  const [chinese, english] = toCustomers(host).map(({ htmlBody }) => htmlBody ?? '');
  expect(chinese).toMatch(/<html lang="zh-CN">.*font-family:Roboto,'PingFang SC'/);
  expect(english).toMatch(/<html lang="en">.*font-family:Roboto,Arial,'PingFang SC'/);
});
