import type { Host } from '../../host/contract/host';
import { newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { carry, rename, valuesOf } from './renaming';
import { employTeam } from './team';

const settingNamed = (host: Host, name: string) => host.displayValues('设置').find((row) => row[0] === name)?.[1];

test('投诉 renamed to 客诉 stays a complaint: its level is asked for, and 一级 is answered within 15 minutes, before and after the tickets are carried along', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  rename(host, '问题性质', '投诉', '客诉');
  expect(settingNamed(host, '选项改名对照')).toBe('问题性质：客诉=投诉');
  expect(host.view().sheets.find(({ name }) => name === '时限')?.notes).toEqual([]);
  submit(host, { nature: '客诉', complaintLevel: '一级(安全/重大)', urgency: '中' });
  carry(host);
  submit(host, { nature: '客诉', complaintLevel: '一级(安全/重大)', urgency: '中' });
  expect(valuesOf(host, '响应时限')).toEqual(['2024-05-20 09:15', '2024-05-20 09:15']);
  type(host, 1, 'complaintLevel', '');
  expect(tickets(host)[0]?.待补充).toContain('投诉等级');
});

test('紧急 renamed to 特急 and then to 火急 stays urgent: its impact is asked for when it is typed', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  rename(host, '紧急程度', '紧急', '特急');
  rename(host, '紧急程度', '特急', '火急');
  expect(settingNamed(host, '选项改名对照')).toBe('紧急程度：特急=紧急\n紧急程度：火急=紧急');
  submit(host, { urgency: '火急', impact: '门店停业' });
  expect(valuesOf(host, '响应时限')).toEqual(['2024-05-20 09:15']);
  type(host, 1, 'impact', '');
  expect(tickets(host)[0]?.待补充).toContain('影响');
});

test('a line of 选项改名对照 that cannot be read is named beside it; one that is deleted ends the meaning', () => {
  const host = newDesk('2024-05-20 09:00');
  rename(host, '问题性质', '投诉', '表扬');
  const row = host.displayValues('设置').findIndex(([name]) => name === '选项改名对照');
  host.person(owner).type('设置', row, 1, '表扬是投诉');
  expect(noteAt(host, row, 1, '设置')).toContain('请每行写一个，如“问题性质：客诉=投诉”');
  host.person(owner).clear('设置', row, 1, 1, 1);
  expect(noteAt(host, row, 1, '设置')).toBe('');
  submit(host, { nature: '表扬' });
  expect(tickets(host)[0]?.待补充 ?? '').not.toContain('投诉等级');
});
