import type { Host } from '../../host/contract/host';
import { employ, newDesk, owner, submit } from './desk';
import { cameTo, ticksFrom as ticksOf } from './digestTicks';
import { chen } from './team';

/** Tuesday afternoon, with a ticket since, and digests set as told. */
function desk(settings: Readonly<Record<string, string>>, now = '2024-05-21 17:00'): Host {
  const host = newDesk(now);
  employ(host, ['陈静', chen, '主管', '客服部', '主管, 客服组', '是']);
  submit(host);
  const names = host.displayValues('设置').map(([name]) => name);
  for (const [name, value] of Object.entries(settings)) {
    host.person(owner).type('设置', names.indexOf(name), 1, value);
  }
  host.advanceTo(host.now() + 6 * 60_000);
  return host;
}

const ticksFrom = ticksOf(10);

/** When the digests of 陈静 came, and the day each tells of. */
const digests = (host: Host, kind: string): readonly string[] => cameTo(host, kind, [5, 15]);

test.each(['23:57', '23:59', '24:00'])(
  'D15: a daily digest of %s comes with the tick of midnight, is that of the day before, and comes once',
  (time) => {
    const host = ticksFrom(desk({ 日报时间: time }), '2024-05-21 23:50', '2024-05-22 00:30', '2024-05-22 08:30');
    expect(digests(host, '客服日报')).toEqual(['05-22T00:00 2024-05-21']);
    expect(digests(ticksFrom(host, '2024-05-22 23:55'), '客服日报').slice(1)).toEqual(['05-23T00:00 2024-05-22']);
  },
);

test('D15: one of Friday 23:59 comes on Saturday at 00:00 as Friday’s, and none on Sunday', () => {
  const friday = desk({ 日报时间: '23:59' }, '2024-05-24 17:00');
  const host = ticksFrom(friday, '2024-05-24 23:55', '2024-05-25 23:55');
  expect(digests(host, '客服日报')).toEqual(['05-25T00:00 2024-05-24']);
  const [mail] = host.mails.filter(({ subject }) => subject.startsWith('客服日报'));
  expect(mail?.body).toContain('昨日数据\n新增 0');
});

test('D15: one of 21:58 comes with the tick of 22:00, although the quiet hours have begun', () => {
  const host = ticksFrom(desk({ 日报时间: '21:58' }), '2024-05-21 21:50');
  expect(digests(host, '客服日报')).toEqual(['05-21T22:00 2024-05-21']);
});

test('D15: one of 23:59 comes at 00:00, also where the quiet hours begin then', () => {
  const host = ticksFrom(desk({ 日报时间: '23:59', 静默时段: '00:00-06:00' }), '2024-05-21 23:55');
  expect(digests(host, '客服日报')).toEqual(['05-22T00:00 2024-05-21']);
});

test('D15: a weekly digest of Sunday 24:00 comes with the tick that ends the Monday after', () => {
  const start = desk({ 周报日: '7', 周报时间: '24:00' }, '2024-05-24 17:00');
  const before = digests(start, '客服周报');
  const host = ticksFrom(start, '2024-05-27 23:55', '2024-05-28 08:00');
  expect(digests(host, '客服周报').slice(before.length)).toEqual(['05-28T00:00 2024-05-19']);
});
