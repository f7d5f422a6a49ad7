import type { Host } from '../../host/contract/host';
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

test('D15: a week that had its digest on Monday has no other when the weekday is moved to Sunday on Wednesday', () => {
  const monday = ticksFrom(desk('2024-05-20 08:00', '1'), '2024-05-20 08:55');
  const before = weeklies(monday);
  const wednesday = later(monday, '2024-05-22 10:00');
  setWeekday(wednesday, '7');
  const host = ticksFrom(wednesday, '2024-05-22 10:10', '2024-05-27 08:55');
  expect(before).toEqual(['05-20T09:00 2024-05-13 至 2024-05-19']);
  expect(weeklies(host)).toEqual(before);
  expect(weeklies(ticksFrom(host, '2024-06-03 08:55'))).toHaveLength(2);
});
