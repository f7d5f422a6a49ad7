import type { Host } from '../../host/contract/host';
import { settingKeys } from '../../src/domain/settings/general/general';
import { selfCheck } from './damage';
import { newDesk, owner } from './desk';

const rowOf = (host: Host, setting: string): number =>
  host.displayValues('设置').findIndex(([name]) => name === setting);

/** The desk of a team that works from eight to eight. */
function deskOfLongDays(): Host {
  const host = newDesk();
  host.person(owner).type('设置', rowOf(host, '工作时间'), 1, '08:00-20:00');
  return host;
}

test('a setting whose row was deleted is named: it has its first value, and the team enters its own again', () => {
  const host = deskOfLongDays();
  host.person(owner).deleteRows('设置', rowOf(host, '工作时间'), 1);
  expect(selfCheck(host)[0]).toContain('1 项设置（恢复为初始值，请核对：工作时间）');
});

test('of many settings five are named, and the others counted', () => {
  const host = deskOfLongDays();
  host.person(owner).deleteRows('设置', 1, settingKeys.length);
  const left = settingKeys.length - 5;
  expect(selfCheck(host)[0]).toMatch(new RegExp(`${settingKeys.length} 项设置（[^）]*；另有 ${left} 项）`));
});

test('a name that was cleared alone is written again beside the value that the team gave it', () => {
  const host = deskOfLongDays();
  const before = host.displayValues('设置');
  host.person(owner).clear('设置', rowOf(host, '工作时间'), 0, 1, 1);
  expect(selfCheck(host)).toEqual(['已修复：1 项设置。']);
  expect(host.displayValues('设置')).toEqual(before);
});
