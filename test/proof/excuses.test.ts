import { type Death, excuseFor, excuseOfPair, type Meeting } from './excuses';

const taskOf = (about: string): string =>
  `task too many: {"任务编号":"«${about}»-1","工单编号":"«${about}»","任务内容":"查日志B"}`;
const meeting: Meeting = { first: 'number typed over', second: 'task given', ticket: '同一张', under: '旧单一' };

test('a task of another ticket is excused only while that ticket’s number stood in the row', () => {
  expect(excuseOfPair(taskOf('旧单一'), meeting)).toBeDefined();
  expect(excuseOfPair(taskOf('旧单二'), meeting)).toBeUndefined();
  expect(excuseOfPair(taskOf('旧单一'), { ...meeting, under: '同一张' })).toBeUndefined();
  expect(excuseOfPair(taskOf('旧单一'), { ...meeting, ticket: undefined })).toBeUndefined();
});

test('an escalation does not excuse a mail about anything else', () => {
  const escalated: Meeting = { ...meeting, second: 'escalate' };
  const mail = (kind: string): string => `mail too many: chenjing@example.com: ${kind} - «旧单一» | # | 紧急`;
  expect(excuseOfPair(mail('【升级】'), escalated)).toBeDefined();
  expect(excuseOfPair(mail('【超时】'), escalated)).toBeUndefined();
});

test('a line too many is excused only where it takes a ticket in whose row has the next number', () => {
  const death: Death = { entry: 'row typed', call: 7, method: 'Range.setValues', numbers: ['20240520005'] };
  const line = (number: string, step: string): string =>
    `log line too many: {"时间":"#","工单编号":"${number}","环节":"${step}"}`;
  expect(excuseFor(line('20240520004', '登记'), death)).toBeDefined();
  expect(excuseFor(line('20240520006', '登记'), death)).toBeUndefined();
  expect(excuseFor(line('20240520004', '转派'), death)).toBeUndefined();
  expect(excuseFor(line('20240520004', '登记'), { ...death, entry: 'progress' })).toBeUndefined();
});
