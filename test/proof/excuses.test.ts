import type { Meeting } from './excuses/meeting';
import { refusalMidway } from './excuses/midway';
import { type Death, excuseFor } from './excuses/ofDeaths';
import { excuseOfPair } from './excuses/ofPairs';

const taskOf = (about: string): string =>
  `task too many: {"任务编号":"«${about}»-1","工单编号":"«${about}»","任务内容":"查日志B"}`;
const death: Death = {
  entry: 'row typed',
  call: 7,
  method: 'Range.setValues',
  numbers: ['20240520005'],
  ticket: '工单甲',
  known: new Set(['旧单一', '工单甲']),
};
const meeting: Meeting = {
  first: 'number typed over',
  second: 'task given',
  ticket: '同一张',
  under: '旧单一',
  places: ['同一张', '同一张'],
  differences: [],
};

test('a task of another ticket is excused only while that ticket’s number stood in the row', () => {
  expect(excuseOfPair(taskOf('旧单一'), meeting)).toBeDefined();
  expect(excuseOfPair(taskOf('旧单二'), meeting)).toBeUndefined();
  expect(excuseOfPair(taskOf('旧单一'), { ...meeting, under: '同一张' })).toBeUndefined();
  expect(excuseOfPair(taskOf('旧单一'), { ...meeting, ticket: undefined })).toBeUndefined();
});

test('a refusal is true midway only of the number that stood in the row just then', () => {
  const missing = (number: string) =>
    `actOnTicket was refused for no reason: 找不到工单 ${number}，可能已删除或归档，请核对编号。`;
  const cleared: Meeting = { ...meeting, first: 'number cleared', second: 'progress', under: '' };
  expect(refusalMidway(missing(''), cleared)).toBeDefined();
  expect(refusalMidway(missing('20240520004'), cleared)).toBeUndefined();
  expect(refusalMidway(missing(''), { ...cleared, under: '同一张' })).toBeUndefined();
  const toItself = 'actOnTicket was refused for no reason: 不能关联到这张工单自己。';
  expect(refusalMidway(toItself, { ...meeting, second: 'link' })).toBeDefined();
  expect(refusalMidway(toItself, { ...meeting, second: 'link', under: '同一张' })).toBeUndefined();
  expect(refusalMidway(toItself, { ...meeting, second: 'take' })).toBeUndefined();
});

test('an escalation does not excuse a mail about anything else', () => {
  const escalated: Meeting = { ...meeting, second: 'escalate' };
  const mail = (kind: string): string => `mail too many: chenjing@example.com: ${kind} - «旧单一» | # | 紧急`;
  expect(excuseOfPair(mail('【升级】'), escalated)).toBeDefined();
  expect(excuseOfPair(mail('【超时】'), escalated)).toBeUndefined();
});

test('a line too many is excused only where it takes a ticket in whose row has the next number', () => {
  const line = (number: string, step: string): string =>
    `log line too many: {"时间":"#","工单编号":"${number}","环节":"${step}"}`;
  expect(excuseFor(line('20240520004', '登记'), death)).toBeDefined();
  expect(excuseFor(line('20240520006', '登记'), death)).toBeUndefined();
  expect(excuseFor(line('20240520004', '转派'), death)).toBeUndefined();
  expect(excuseFor(line('20240520004', '登记'), { ...death, entry: 'progress' })).toBeUndefined();
});

test('a later customer number is excused of a ticket that was not there before, an earlier one never', () => {
  const violation = (about: string, found: string): string => `${about}: 客户编号 is “${found}”, not “C2024050005”`;
  expect(excuseFor(violation('手填A', 'C2024050006'), death)).toBeDefined();
  expect(excuseFor(violation('手填A', 'C2024050004'), death)).toBeUndefined();
  expect(excuseFor(violation('旧单一', 'C2024050006'), death)).toBeUndefined();
});

test('an owner typed excuses the lost lines and mails of that assignment alone', () => {
  const typed: Death = { ...death, entry: 'owner edited' };
  const line = (about: string, step: string): string => `log line lost: {"工单编号":"«${about}»","环节":"${step}"}`;
  const mail = (kind: string, about: string): string => `mail lost: li@example.com: ${kind} - «${about}» | #`;
  expect(excuseFor(line('工单甲', '转派'), typed)).toBeDefined();
  expect(excuseFor(line('旧单一', '转派'), typed)).toBeUndefined();
  expect(excuseFor(line('工单甲', '状态'), typed)).toBeUndefined();
  expect(excuseFor(mail('【新工单】', '工单甲'), typed)).toBeDefined();
  expect(excuseFor(mail('【超时】', '工单甲'), typed)).toBeUndefined();
  expect(excuseFor(mail('【新工单】', '旧单一'), typed)).toBeUndefined();
});

test('a forbidden status excuses the line that it was put back, and no other', () => {
  const forbidden: Death = { ...death, entry: 'forbidden status edited' };
  const line = (note: string): string =>
    `log line too many: {"时间":"#","工单编号":"«工单甲»","环节":"状态","说明":"${note}"}`;
  expect(excuseFor(line('“待处理”不能直接改为“已关闭”。状态已恢复为“待处理”。'), forbidden)).toBeDefined();
  expect(excuseFor(line('待处理 → 已关闭'), forbidden)).toBeUndefined();
});

test('a look at a contact is in the log a second time only where it died after its line was written', () => {
  const shown: Death = { ...death, entry: 'contact revealed' };
  const line = 'log line too many: {"工单编号":"«工单甲»","环节":"查看联系方式","操作人":"王芳"}';
  expect(excuseFor(line, { ...shown, method: '' })).toBeDefined();
  const look: Death = { ...shown, call: 9, method: 'Sheets.Spreadsheets.Values.batchGetByDataFilter' };
  expect(excuseFor(line, look)).toBeDefined();
  expect(excuseFor(line, { ...look, call: 4 })).toBeUndefined();
  expect(excuseFor(line, shown)).toBeUndefined();
});

test('a log line that stands under the number in the row is excused, one that is lost or doubled is not', () => {
  const [lost, gained] = ['log: 0 × 跟进 of «同一张», not 1', 'log: 1 × 跟进 of «旧单一», not 0'];
  const noted: Meeting = { ...meeting, second: 'progress' };
  for (const text of [lost, gained]) {
    expect(excuseOfPair(text, { ...noted, differences: [lost, gained] })).toBeDefined();
    expect(excuseOfPair(text, { ...noted, differences: [text] })).toBeUndefined();
  }
});

test('a line of a status that the sweep put back is excused of the ticket with the forbidden one alone, and once', () => {
  const apart: Meeting = { ...meeting, second: 'digest', ticket: undefined, places: ['工单甲', '工单乙'] };
  const forbidden: Meeting = { ...apart, first: 'forbidden status edited' };
  expect(excuseOfPair('log: 1 × 状态 of «工单甲», not 0', forbidden)).toBeDefined();
  expect(excuseOfPair('log: 2 × 状态 of «工单甲», not 0', forbidden)).toBeUndefined();
  expect(excuseOfPair('log: 1 × 状态 of «工单乙», not 0', forbidden)).toBeUndefined();
  expect(excuseOfPair('log: 1 × 状态 of «工单甲», not 0', apart)).toBeUndefined();
});

test('a task typed without a number is excused only where the row of its ticket showed none just then', () => {
  const typed: Meeting = { ...meeting, first: 'number cleared', second: 'task row typed', under: '' };
  const row = 'task too many: {"部门":"技术部","负责人":"赵敏","任务内容":"手填任务B","时限":"#"}';
  expect(excuseOfPair(row, typed)).toBeDefined();
  expect(excuseOfPair(row, { ...typed, under: '同一张' })).toBeUndefined();
  expect(excuseOfPair(row.replace('手填任务B', '手填任务A'), typed)).toBeUndefined();
  expect(excuseOfPair('log: 0 × 协同任务 of «旧单一», not 1', typed)).toBeUndefined();
});

test('a move beside a forbidden status is excused of that ticket, and of the cells of its flow alone', () => {
  const moved: Meeting = { ...meeting, first: 'forbidden status edited', second: 'move' };
  expect(excuseOfPair('同一张: 状态 is “处理中”, not “等待客户”', moved)).toBeDefined();
  expect(excuseOfPair('同一张: 主办人 is “王芳”, not “赵敏”', moved)).toBeUndefined();
  expect(excuseOfPair('旧单一: 状态 is “处理中”, not “等待客户”', moved)).toBeUndefined();
  expect(
    excuseOfPair('同一张: 状态 is “处理中”, not “等待客户”', { ...moved, first: 'urgency edited' }),
  ).toBeUndefined();
});

test('a second line of a typed status is excused only beside a sweep, and only of that ticket and step', () => {
  const typed: Meeting = { ...meeting, first: 'status edited', second: 'digest', places: ['工单甲', '工单乙'] };
  const twice = (step: string, about: string): string => `log: 2 × ${step} of «${about}», not 1`;
  expect(excuseOfPair(twice('状态', '工单甲'), typed)).toBeDefined();
  expect(excuseOfPair(twice('状态', '工单乙'), typed)).toBeUndefined();
  expect(excuseOfPair(twice('时限调整', '工单甲'), typed)).toBeUndefined();
  expect(excuseOfPair('log: 3 × 状态 of «工单甲», not 1', typed)).toBeUndefined();
  expect(excuseOfPair(twice('状态', '工单甲'), { ...typed, second: 'progress' })).toBeUndefined();
});

test('a second line of a typed status is excused beside the deed that set the same ticket to work, and beside no other', () => {
  const taken: Meeting = { ...meeting, first: 'take', second: 'status edited' };
  const twice = 'log: 2 × 状态 of «同一张», not 1';
  expect(excuseOfPair(twice, taken)).toBeDefined();
  expect(excuseOfPair(twice, { ...taken, first: 'transfer' })).toBeUndefined();
  expect(excuseOfPair(twice, { ...taken, ticket: undefined })).toBeUndefined();
  expect(excuseOfPair('log: 2 × 状态 of «旧单一», not 1', taken)).toBeUndefined();
});
