import type { Host } from '../../host/contract/host';
import { newDesk, owner } from './desk';
import { open } from './knowledge';
import { chen, employTeam } from './team';

const notesOf = (host: Host): readonly string[] =>
  (host.view().sheets.find(({ name }) => name === '话术')?.notes ?? []).map(([row, column, text]) =>
    [row, column, text].join(' '),
  );

test('D10: 话术 begins with words for every step in both languages, and offers steps and languages', () => {
  const host = newDesk();
  const [header, ...rows] = host.displayValues('话术');
  expect(header?.slice(0, 4)).toEqual(['环节', '情形', '语言', '话术']);
  const filled = rows.filter(([step]) => step !== '');
  expect(new Set(filled.map(([step, , language]) => `${step} ${language}`)).size).toBe(22);
  expect(host.view().sheets.find(({ name }) => name === '话术')?.validations).toHaveLength(2);
});

test('D10: what the team writes there is what the page is sent; set-up again leaves it', () => {
  const host = newDesk();
  employTeam(host);
  host.person(owner).type('话术', 1, 3, '您好，这里是蓝天客服');
  host.person(owner).deleteRows('话术', 2, 1);
  const before = host.displayValues('话术');
  host.run('setUpWorkbook');
  expect(host.displayValues('话术')).toEqual(before);
  const { agent, scripts } = open(host, chen);
  expect(agent).toBe('陈静');
  expect(scripts[0]).toMatchObject({ step: 'opening', situation: '来电', text: '您好，这里是蓝天客服' });
  expect(scripts[1]?.situation).toBe('主动去电');
});

test('D10: an unknown placeholder is named beside its cell, and no more once it is corrected', () => {
  const host = newDesk();
  host.person(owner).type('话术', 1, 3, '您好{会员等级}');
  host.run('checkDeadlines');
  expect(notesOf(host)).toEqual([expect.stringContaining('1 3 设置有误：不认识 {会员等级}')]);
  host.person(owner).type('话术', 1, 3, '您好{客户姓名}');
  host.run('checkDeadlines');
  expect(notesOf(host)).toEqual([]);
});
