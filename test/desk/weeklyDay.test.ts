import type { Host } from '../../host/contract/host';
import { damaged } from './damage';
import { employ, later, newDesk, owner } from './desk';
import { cameTo, ticksFrom as ticksOf } from './digestTicks';
import { chen } from './team';

/** A team of Monday to Friday whose weekly digest is on `weekday`. */
function desk(now: string, weekday: string): Host {
  const host = newDesk(now);
  employ(host, ['陈静', chen, '主管', '客服部', '主管, 客服组', '是']);
  setWeekday(host, weekday);
  return host;
}

function setWeekday(host: Host, weekday: string): void {
  const row = host.displayValues('设置').findIndex(([name]) => name === '周报日');
  host.person(owner).type('设置', row, 1, weekday);
}

const ticksFrom = ticksOf(20);

/** The weekly digests of 陈静: when they came, and of what days they tell. */
const weeklies = (host: Host): readonly string[] => cameTo(host, '客服周报', [5, 28]);

test('D15: a weekly digest of Sunday comes on Monday, tells of Sunday to Saturday before, and once a week', () => {
  const start = desk('2024-05-24 17:00', '7');
  const host = ticksFrom(start, '2024-05-26 08:55', '2024-05-27 08:55', '2024-05-28 08:55', '2024-06-03 08:55');
  expect(weeklies(host)).toEqual(['05-27T09:00 2024-05-19 至 2024-05-25', '06-03T09:00 2024-05-26 至 2024-06-01']);
});

test('D15: 运行状态 names Monday as the next turn of a weekly digest of Sunday', () => {
  const host = ticksFrom(desk('2024-05-24 17:00', '7'), '2024-05-25 08:55');
  const line = host.displayValues('运行状态').find(([item]) => item === '周报');
  expect(line?.join()).toContain('2024-05-27 09:00');
});

test('D15: all seven days off from Tuesday 1 October on: one weekly digest on Tuesday 8 October tells of both weeks', () => {
  const start = desk('2024-09-30 17:00', '2');
  const host = ticksFrom(start, '2024-10-01 08:55', '2024-10-07 08:55', '2024-10-08 08:55', '2024-10-09 08:55');
  expect(weeklies(host)).toEqual(['10-08T09:00 2024-09-24 至 2024-10-07']);
});

/** The weekly digests where `weekday` is moved to another at some time, with ticks before and after. */
function moved(start: Host, [weekday, at]: readonly [string, string], ...times: readonly string[]): readonly string[] {
  const host = later(start, at);
  setWeekday(host, weekday);
  return weeklies(ticksFrom(host, ...times));
}

const ofMonday = '05-20T09:00 2024-05-13 至 2024-05-19';

test('D15: Monday moved to Friday on Tuesday: none at once, Friday’s tells of the seven days before, which leave out none', () => {
  const monday = ticksFrom(desk('2024-05-20 08:00', '1'), '2024-05-20 08:55');
  const times = ['2024-05-21 10:10', '2024-05-24 08:55', '2024-05-27 08:55', '2024-05-31 08:55'];
  expect(moved(monday, ['5', '2024-05-21 10:00'], ...times)).toEqual([
    ofMonday,
    '05-24T09:00 2024-05-17 至 2024-05-23',
    '05-31T09:00 2024-05-24 至 2024-05-30',
  ]);
});

test('D15: Friday moved to Monday on Saturday: none at once, Monday’s tells of the seven days before, with Friday’s in between', () => {
  const friday = ticksFrom(desk('2024-05-24 08:00', '5'), '2024-05-24 08:55');
  const times = ['2024-05-25 10:10', '2024-05-27 08:55', '2024-05-31 08:55', '2024-06-03 08:55'];
  expect(moved(friday, ['1', '2024-05-25 10:00'], ...times).slice(-3)).toEqual([
    '05-24T09:00 2024-05-17 至 2024-05-23',
    '05-27T09:00 2024-05-20 至 2024-05-26',
    '06-03T09:00 2024-05-27 至 2024-06-02',
  ]);
});

test('D15: Sunday, which came on Monday, moved to Monday that day: no second one that day, the next tells of eight days', () => {
  const monday = ticksFrom(desk('2024-05-24 17:00', '7'), '2024-05-27 08:55');
  const times = ['2024-05-27 10:10', '2024-06-03 08:55', '2024-06-11 08:55'];
  expect(moved(monday, ['1', '2024-05-27 10:00'], ...times)).toEqual([
    '05-27T09:00 2024-05-19 至 2024-05-25',
    '06-03T09:00 2024-05-26 至 2024-06-02',
    '06-11T09:00 2024-06-03 至 2024-06-09',
  ]);
});

test('D15: Monday moved to Sunday on Wednesday: none at once, the Monday after comes Sunday’s', () => {
  const monday = ticksFrom(desk('2024-05-20 08:00', '1'), '2024-05-20 08:55');
  const times = ['2024-05-22 10:10', '2024-05-27 08:55', '2024-06-03 08:55'];
  expect(moved(monday, ['7', '2024-05-22 10:00'], ...times)).toEqual([
    ofMonday,
    '05-27T09:00 2024-05-19 至 2024-05-25',
    '06-03T09:00 2024-05-26 至 2024-06-01',
  ]);
});

test('D15: Friday moved to Sunday on Thursday: the one of Sunday before, due since Monday, comes at once, and leaves out none', () => {
  const friday = ticksFrom(desk('2024-05-17 08:00', '5'), '2024-05-17 08:55');
  const told = moved(friday, ['7', '2024-05-23 10:00'], '2024-05-23 10:10', '2024-05-24 08:55', '2024-05-27 08:55');
  expect(told).toEqual([
    '05-17T09:00 2024-05-10 至 2024-05-16',
    '05-23T10:15 2024-05-12 至 2024-05-18',
    '05-27T09:00 2024-05-19 至 2024-05-25',
  ]);
});

/** As an earlier version remembers the digest of Friday 24 May: by the Monday of its week. */
const asEarlier = (host: Host): Host =>
  damaged(
    host,
    `const store = PropertiesService.getScriptProperties();
     for (const [key, value] of Object.entries(store.getProperties()))
       store.setProperty(key, value.replaceAll('2024-05-24 00:00', '2024-05-20'));`,
  );

test('D15: Friday’s, sent by an earlier version, does not come again on Saturday with this one; the next is of the week after', () => {
  const friday = ticksFrom(desk('2024-05-24 08:00', '5'), '2024-05-24 08:55');
  const before = asEarlier(friday);
  expect([friday, before].map((host) => JSON.stringify(host.save()).includes('2024-05-24 00:00'))).toEqual([
    true,
    false,
  ]);
  expect(weeklies(ticksFrom(before, '2024-05-25 08:55', '2024-05-27 08:55', '2024-05-31 08:55')).slice(-2)).toEqual([
    '05-24T09:00 2024-05-17 至 2024-05-23',
    '05-31T09:00 2024-05-24 至 2024-05-30',
  ]);
});
