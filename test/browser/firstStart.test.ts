import path from 'node:path';
import { loadProject } from '../../host/project';
import { openSample } from '../../host/sample/open';
import { at } from '../domain/moments';
import { Session } from './session';

let session: Session;

beforeAll(async () => {
  const project = loadProject(path.resolve(__dirname, '../../dist'));
  const host = openSample({ project }, 'zh', at('2026-05-20 15:10'));
  session = await Session.open({ host, width: 1440, height: 810 });
});

afterAll(() => session.close());

test('the first start shows a small team’s desk: 19 tickets, mails sent, nothing failed, late rows red', async () => {
  const { host } = session;
  expect(host.displayValues('工单').slice(1)).toHaveLength(19);
  expect(host.executions.filter((execution) => execution.error !== null)).toEqual([]);
  expect(host.mails.length).toBeGreaterThan(3);
  const rows = host.displayValues('工单');
  for (const state of ['已超时', '即将超时', '正常', '已暂停', '按时完成']) expect(rows.flat()).toContain(state);
  const late = rows.findIndex((row) => row.includes('已超时')) + 1;
  expect(await session.background('工单', `B${late}`)).toBe('#fce8e6');
});

test('the picture of the README: the desk with the intake form open', async () => {
  await session.choose('客服台', '新建工单');
  await session.sidebar.getByRole('button', { name: '提交工单' }).waitFor();
  await session.picture('desk');
  expect(session.complaints).toEqual([]);
});
