import type { Host } from '../../host/contract/host';
import { answered, later, newDesk, owner, submit, type } from './desk';
import { lineOf, tableUnder } from './reportReader';

const make = (host: Host, ...args: readonly unknown[]): void =>
  answered(host.person(owner).call('makeMonthReport', args));

/** What a report counts of 产品功能: in its own month, and in the months before. */
const counted = (host: Host, month: string): readonly (string | undefined)[] => {
  const { 工单数: own, 此前各期: earlier } = lineOf(tableUnder(host, `月报 ${month}`, '重点问题 TOP5'), '产品功能');
  return [own, earlier];
};

/** Three tickets of May and one of June, all 产品功能; on 3 June, when nobody has made a report yet. */
function earlyJune(): Host {
  const may = newDesk('2024-05-27 09:00');
  for (let ticket = 0; ticket < 3; ticket += 1) submit(may, { contact: `1381234567${ticket}`, category1: '产品功能' });
  const june = later(may, '2024-06-03 09:00');
  submit(june, { contact: '13812345679', category1: '产品功能' });
  return june;
}

/** One of May's tickets is classed anew. */
const correct = (host: Host, row: number): void => type(host, row, 'category1', '物流配送');

test('D13: June’s report counts May’s tickets as May’s report does, though people classed some anew in between', () => {
  const june = earlyJune();
  make(june, '2024-05');
  correct(june, 1);
  const july = later(june, '2024-07-03 09:00');
  make(july, '2024-06');
  expect(counted(july, '2024-06')).toEqual(['1', '0 → 3']);
  make(july, '2024-05');
  expect(counted(july, '2024-05')).toEqual(['3', '0 → 0']);
});

test('D13: May’s report, first made when June’s has counted its tickets already, tells the same of them', () => {
  const july = later(earlyJune(), '2024-07-03 09:00');
  make(july, '2024-06');
  correct(july, 1);
  make(july, '2024-05');
  expect([counted(july, '2024-05'), counted(july, '2024-06')]).toEqual([
    ['3', '0 → 0'],
    ['1', '0 → 3'],
  ]);
});

test('D13: the month that still runs counts the months before as their reports do', () => {
  const june = earlyJune();
  make(june, '2024-05');
  correct(june, 1);
  make(june, '2024-06');
  expect(counted(june, '2024-06')).toEqual(['1', '0 → 3']);
});

test('D13: May counted anew, June’s report made again counts May’s tickets so, too', () => {
  const june = earlyJune();
  make(june, '2024-05');
  const july = later(june, '2024-07-03 09:00');
  make(july, '2024-06');
  correct(july, 1);
  make(july, '2024-05', true);
  make(july, '2024-06');
  expect([counted(july, '2024-05')[0], counted(july, '2024-06')[1]]).toEqual(['2', '0 → 2']);
});

test('D13: last week counts the week before as that week’s report did', () => {
  const june = earlyJune();
  june.run('reportLastWeek');
  correct(june, 1);
  const nextWeek = later(june, '2024-06-11 09:00');
  expect(nextWeek.run('reportLastWeek').error).toBeNull();
  const { 此前各期: earlier } = lineOf(tableUnder(nextWeek, '周报 2024-06-03', '重点问题 TOP5'), '产品功能');
  expect(earlier).toBe('0 → 3');
});
