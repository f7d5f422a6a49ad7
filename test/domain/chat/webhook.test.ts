import { chatFault, chatMessage } from '../../../src/domain/chat/message';
import { readWebhook } from '../../../src/domain/chat/webhook';

test.each([
  ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa'],
  ['dingTalk', 'https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef'],
  ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d-0000-1111-2222-333344445555'],
  ['slack', 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'],
])('D15: the webhook of %s is taken', (service, address) => {
  expect(readWebhook(` ${address} `)).toEqual({ service, address });
});

test.each([
  ['noAddress', '今天的群'],
  ['noAddress', 'https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=1'],
  ['noAddress', 'https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=1'],
  ['noAddress', 'https://hooks.slack.com/services/a/b/c d'],
  ['noAddress', 'javascript:alert(1)'],
  ['notHttps', 'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1'],
  ['otherHost', 'https://evil.example/cgi-bin/webhook/send?key=1'],
  ['otherHost', 'https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=1'],
  ['otherHost', 'https://127.0.0.1/services/a/b/c'],
  ['otherPath', 'https://hooks.slack.com/'],
  ['otherPath', 'https://oapi.dingtalk.com/robot/send'],
])('D15: an address is refused as %s: %s', (problem, address) => {
  expect(readWebhook(address)).toBe(problem);
});

test('D15: each service is told in its own format, and nothing in the text mentions or links', () => {
  const text = '【超时】20240520001 <at user_id="all"> @all & <!channel>';
  const plain = '【超时】20240520001 ＜at user_id="all"＞ ＠all ＆ ＜!channel＞';
  expect(JSON.parse(chatMessage('wecom', text))).toEqual({ msgtype: 'text', text: { content: plain } });
  expect(JSON.parse(chatMessage('dingTalk', text))).toEqual({ msgtype: 'text', text: { content: plain } });
  expect(JSON.parse(chatMessage('feishu', text))).toEqual({ msg_type: 'text', content: { text: plain } });
  expect(JSON.parse(chatMessage('slack', text))).toEqual({ text: plain });
  expect(Buffer.byteLength(JSON.parse(chatMessage('wecom', '超'.repeat(5000))).text.content)).toBeLessThanOrEqual(2048);
});

test('D15: of 40 urgent deadlines a message names as many as it holds, each line whole, and a mark says that there are more', () => {
  const line = (at: number) => `202405200${at + 10}　首次响应 2024-05-20 09:30　王芳`;
  const text = ['【超时】40 个紧急时限已过，请立即处理：', ...Array.from({ length: 40 }, (_, at) => line(at))].join(
    '\n',
  );
  const lines = (JSON.parse(chatMessage('slack', text)) as { text: string }).text.split('\n');
  expect(lines.slice(0, -1)).toEqual(text.split('\n').slice(0, lines.length - 1));
  expect([lines.length > 12, lines[lines.length - 1]]).toEqual([true, '…']);
});

test.each([
  ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', undefined],
  ['wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', 'code 93000'],
  ['dingTalk', 200, '{"errcode":310000,"errmsg":"keywords not in content"}', 'code 310000'],
  ['feishu', 200, '{"code":0,"msg":"success"}', undefined],
  ['feishu', 200, '{"code":19001,"msg":"param invalid"}', 'code 19001'],
  ['slack', 200, 'ok', undefined],
  ['slack', 404, 'no_service', 'HTTP 404'],
  ['wecom', 302, '', 'HTTP 302'],
] as const)('D15: an answer of %s, %i %s, means %s', (service, status, body, fault) => {
  expect(chatFault(service, status, body)).toBe(fault);
});
