import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, newDesk, owner, submit, type } from './desk';
import { wang } from './team';

const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7abc-4bc4-97a0-0ec2sifa5aaa';
const liu = 'liuchang@example.com';

function team(): Host {
  const host = newDesk('2024-05-20 09:00');
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组, 主管', '是'],
    ['陈静', 'chenjing@example.com', '主管', '客服部', '', '否'],
    ['刘畅', liu, '管理员', '客服部', '', '否'],
  );
  return host;
}

function paste(host: Host, text: string, by = liu): string {
  host.answerNext({ button: 'OK', text });
  host.run('setGroupChat', [], by);
  return host.toasts.at(-1)?.message ?? '';
}

/** Whatever a person or a log could read. */
const readable = (host: Host): string =>
  JSON.stringify([
    host.view().sheets.map(({ name }) => host.displayValues(name)),
    host.mails,
    host.executions.map(({ logs, error, result }) => [logs, error, result]),
    host.toasts,
  ]);

test('D15: only an administrator sets the group chat; an address elsewhere is refused with the reason', () => {
  const host = team();
  expect(host.run('setGroupChat', [], wang).error).toBeNull();
  expect(host.toasts.at(-1)?.message).toContain('只有管理员');
  expect(paste(host, 'https://evil.example/hook')).toContain('只接受这四个地址：qyapi.weixin.qq.com');
  expect(paste(host, address.replace('https', 'http'))).toContain('https://');
  expect(paste(host, address)).toContain('已开启（企业微信）');
  expect(paste(host, '')).toContain('已关闭');
});

test('D15: a chat that cannot be reached hinders no mail, is told to the administrator once, and its address stands nowhere', () => {
  const host = team();
  paste(host, address);
  submit(host, { urgency: '紧急', impact: '停业' });
  // This host reaches no other machine, so each post fails.
  host.advanceTo(at('2024-05-20 09:40'));
  expect(host.mails.filter(({ subject }) => subject.startsWith('【超时】'))).toHaveLength(1);
  const posts = host.executions.filter(({ calls }) => calls.byMethod['UrlFetchApp.fetch'] !== undefined);
  expect(posts).toHaveLength(1);
  host.advanceTo(at('2024-05-20 10:40'));
  const line = host.displayValues('运行状态').find(([item]) => item === '群消息提醒');
  expect(line?.[1]).toBe('出错');
  expect(
    host.mails.filter(({ to, subject }) => to.includes(liu) && subject === '【工单台】群消息提醒出错'),
  ).toHaveLength(1);
  expect(readable(host)).not.toMatch(/693a91f6|webhook\/send/);
});

test('D15: without an address nothing is posted, and tickets that are not urgent never are', () => {
  const off = team();
  submit(off, { urgency: '紧急', impact: '停业' });
  off.advanceTo(at('2024-05-20 09:40'));
  const on = team();
  paste(on, address);
  submit(on, { urgency: '中' });
  type(on, 1, 'promisedAt', '2024-05-20 09:20');
  on.advanceTo(at('2024-05-20 09:40'));
  expect(on.mails.filter(({ subject }) => subject.startsWith('【超时】'))).toHaveLength(1);
  for (const host of [off, on]) {
    expect(host.executions.every(({ calls }) => calls.byMethod['UrlFetchApp.fetch'] === undefined)).toBe(true);
  }
  expect(on.run('setUpWorkbook', [], owner).error).toBeNull();
});
