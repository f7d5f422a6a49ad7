import type { Host } from '../../host/contract/host';
import type { ImprovementChoice } from '../../src/api';
import { at } from '../domain/moments';
import { answered, later, owner, tickets, type } from './desk';
import { draft, save } from './improvementDraft';
import { springDesk } from './springLedger';

/** The report of May, open in June, with the row of 物流配送 selected. */
function reportOfMay(): Host {
  const host = springDesk();
  host.run('reportLastMonth');
  return host;
}

const choice = (host: Host): ImprovementChoice => answered(host.person(owner).call('openImprovement', []));

test('D14: the flagged categories of the open report are offered with their tickets', () => {
  const { month, flagged } = choice(reportOfMay());
  expect(month).toBe('2024-05');
  expect(flagged[0]).toMatchObject({ category: '物流配送', improvement: '' });
  expect(flagged[0]?.tickets.split(', ').every((number) => number.startsWith('202405'))).toBe(true);
});

test('D13, D14: tickets classed anew since the report of May was made stay in its flagged categories, with their volume', () => {
  const host = reportOfMay();
  const first = choice(host).flagged;
  tickets(host).forEach((ticket, at) => {
    if (ticket.月份 === '2024-05' && ticket.一级分类 === '物流配送') type(host, at + 1, 'category1', '财务票据');
  });
  expect(
    tickets(host)
      .filter((ticket) => ticket.月份 === '2024-05')
      .map((ticket) => ticket.一级分类),
  ).not.toContain('物流配送');
  expect(choice(host).flagged).toEqual(first);
});

test('a saved improvement is one row with its number and the volume before; sent again it is not saved twice', () => {
  const host = reportOfMay();
  save(host);
  expect(save(host).result).toMatchObject({ ok: true, value: { number: 'G202405001' } });
  const saved = tickets(host, '改进');
  const volume = tickets(host).filter((ticket) => ticket.月份 === '2024-05' && ticket.一级分类 === '物流配送').length;
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatchObject({
    改进编号: 'G202405001',
    改进前数量: String(volume),
    '为什么 5': '合同只签了一家',
    短期期限: '2024-06-10',
    改进状态: '待启动',
  });
  expect(choice(host).flagged[0]?.improvement).toBe('G202405001');
});

test('D14: a category has one improvement a month: a second form is refused with the number that is there', () => {
  const host = reportOfMay();
  save(host);
  expect(save(host, draft({ token: 'another-form-of-test' })).result).toMatchObject({
    ok: false,
    refusal: { message: '这个分类当月已有改进 G202405001，没有重复保存；请到“改进”表里修改它。' },
  });
  expect(save(host, draft({ token: 'june-form-of-test', month: '2024-06' })).result).toMatchObject({ ok: true });
  expect(tickets(host, '改进')).toHaveLength(2);
});

test('D14: who owns an action and is not in 人员 is named, because no digest will reach them', () => {
  const host = reportOfMay();
  const known = answered<{ message: string }>(save(host, draft({ shortOwner: 'owner' })));
  expect(known.message).toBe('改进 G202405001 已保存到“改进”表');
  const stranger = answered<{ message: string }>(
    save(host, draft({ token: 'of-a-stranger', month: '2024-06', shortOwner: '外包张工' })),
  );
  expect(stranger.message).toBe('改进 G202406001 已保存到“改进”表；“人员”里没有外包张工，逾期提醒只发给主管。');
});

test('an improvement without a root cause and a day for its action is refused, naming both', () => {
  const host = reportOfMay();
  expect(save(host, draft({ rootCause: '', shortDue: '' })).result).toMatchObject({
    ok: false,
    refusal: { message: '请填写根本原因、短期期限。' },
  });
  expect(tickets(host, '改进')).toEqual([]);
});

test('the report of June states the volume after and the change, and keeps what people wrote', () => {
  const host = reportOfMay();
  save(host);
  const july = later(host, '2024-07-02 09:00');
  july.run('reportLastMonth');
  expect(tickets(july, '改进')[0]).toMatchObject({ 次月数量: '0', 效果: '−100.0%', 根本原因: '只有一家承运商' });
});

test('D14: by the clock, too: in June there was no ticket at all, so on 1 July the effect is −100 %, without a report', () => {
  const host = reportOfMay();
  save(host);
  const july = later(host, '2024-06-30 23:50');
  july.advanceTo(at('2024-07-01 00:30'));
  expect(tickets(july, '改进')[0]).toMatchObject({ 次月数量: '0', 效果: '−100.0%' });
  expect(july.view().sheets.some(({ name }) => name.includes('2024-06'))).toBe(false);
});

test('D14: an improvement of April that is saved in June, when May is over and reported, has its effect at once', () => {
  const host = reportOfMay();
  save(host, draft({ month: '2024-04', tickets: '20240401001' }));
  const volumeOf = (month: string) =>
    tickets(host).filter((ticket) => ticket.月份 === month && ticket.一级分类 === '物流配送').length;
  const [before, after] = [volumeOf('2024-04'), volumeOf('2024-05')];
  const effect = `${after < before ? '−' : '+'}${((Math.abs(after - before) / before) * 100).toFixed(1)}%`;
  expect(tickets(host, '改进')[0]).toMatchObject({
    改进前数量: String(before),
    次月数量: String(after),
    效果: effect,
  });
});

test('D14: an improvement of May that is saved in June has no effect yet', () => {
  const host = reportOfMay();
  save(host);
  expect(tickets(host, '改进')[0]).not.toHaveProperty('次月数量');
  expect(tickets(host, '改进')[0]).not.toHaveProperty('效果');
});
