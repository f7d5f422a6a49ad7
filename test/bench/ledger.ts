import path from 'node:path';
import type { ExecutionRecord, Host } from '../../host/contract/host';
import { loadProject } from '../../host/project';
import { openSetUp } from '../../host/sample/setUp';
import type { ImportRequest } from '../../src/api';

/** Monday 20 May 2024, 09:00 in Shanghai. */
export const startsAt = Date.UTC(2024, 4, 20, 1);
const dayMilliseconds = 86_400_000;
const linesTogether = 5000;
/** How many of the tickets are still being worked on. */
const openOf = 400;

export const owner = 'owner@example.com';
export const agent = 'wangfang@example.com';

const headers = [
  '反馈时间',
  '外部编号',
  '状态',
  '主办人',
  '紧急程度',
  '客户姓名',
  '联系方式',
  '一级分类',
  '问题性质',
  '渠道',
  '现象',
  '解决时限',
] as const;
const columns = [
  'createdAt',
  'externalNo',
  'status',
  'owner',
  'urgency',
  'customerName',
  'contact',
  'category1',
  'nature',
  'channel',
  'phenomenon',
  'resolveDue',
] as const;

/** 'yyyy-MM-dd HH:mm' in Shanghai. */
const wallClock = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** What tells the tickets of a ledger apart. */
export interface Line {
  readonly at: number;
  readonly isOpen: boolean;
  readonly category: string;
}

/** How the ledger of a desk is filled: by the ticket's place in it. */
type LineOf = (index: number) => Line;

/** Four months up to now: the last ones are open, the rest was closed long ago. */
export const recent =
  (count: number): LineOf =>
  (index) => ({
    at: startsAt - (count - index) * Math.floor((120 * dayMilliseconds) / count),
    isOpen: index >= count - openOf,
    category: '产品功能',
  });

/** A line as cells; open tickets are due from an hour after `now` on. */
function cells({ at, isOpen, category }: Line, index: number, now: number): readonly string[] {
  return [
    wallClock(at),
    `E${index}`,
    isOpen ? '处理中' : '已关闭',
    index % 2 === 0 ? '王芳' : '李强',
    '中',
    '张伟',
    `138${String(10_000_000 + (index % 5000)).padStart(8, '0')}`,
    category,
    '咨询',
    '电话',
    `第 ${index} 个问题：退款没有到账`,
    isOpen ? wallClock(now + (1 + (index % 40)) * 3_600_000) : wallClock(at + dayMilliseconds),
  ];
}

/** Imports lines of a ledger in one call. @throws Error when it failed */
export function importLines(host: Host, first: number, last: number, lineOf: LineOf): ExecutionRecord {
  const rows = Array.from({ length: last - first }, (_, at) => cells(lineOf(first + at), first + at, host.now()));
  const request: ImportRequest = {
    token: `bench-import-${first}`,
    table: { name: 'ledger.csv', headers, rows },
    columns,
    addOptions: true,
  };
  const record = host.person('liqiang@example.com').call('runImport', [request]);
  if (record.error !== null) throw new Error(record.error);
  return record;
}

/** A desk with so many tickets at a moment, as the lines have them. */
export function deskWith(count: number, now: number, lineOf: LineOf): Host {
  const project = loadProject(path.resolve(__dirname, '../../dist'));
  const host = openSetUp({ project, owner, timeZone: 'Asia/Shanghai', locale: 'zh_CN', timePasses: true }, now);
  host.person(owner).paste('人员', 1, 0, [
    ['王芳', agent, '客服', '客服部', '客服组', '是'],
    ['李强', 'liqiang@example.com', '主管', '客服部', '客服组', '是'],
  ]);
  for (let first = 0; first < count; first += linesTogether) {
    importLines(host, first, Math.min(first + linesTogether, count), lineOf);
  }
  return host;
}

/** A desk with so many tickets, 400 of them open, at a moment when nothing is due. */
export function deskOf(count: number): Host {
  const host = deskWith(count, startsAt, recent(count));
  host.run('checkDeadlines');
  host.fire('tick');
  return host;
}
