import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { altered, newDesk, owner, submit } from './desk';
import { employTeam, pass } from './team';

const rowOf = (host: Host): number => host.displayValues('设置').findIndex(([name]) => name === '时区');
const stateZone = (host: Host, text: string): void => host.person(owner).type('设置', rowOf(host), 1, text);
const healthOf = (host: Host) => host.displayValues('运行状态').filter(([item]) => item === '时区');

/** A desk in Shanghai whose stated zone is overwritten, and whose workbook is moved to New York. */
function moved(text: string): Host {
  const host = newDesk();
  employTeam(host);
  submit(host);
  stateZone(host, text);
  host.fire('tick');
  return altered(host, { timeZone: 'America/New_York' });
}

describe('D3: where no zone is stated that can be read, people are told which stands in and which was used before', () => {
  test('a name that no zone has, in a workbook that was moved', () => {
    const host = moved('Mars/Phobos');
    const said =
      '‘Mars/Phobos’ 不是时区名，暂用工作簿的时区 America/New_York，而此前用的是 Asia/Shanghai，时间会错位；请写上要用的时区（如 Asia/Shanghai），并与文件 › 设置中的时区一致';
    expect(selfCheck(host).join()).toContain(said);
    pass(host, 130);
    expect(healthOf(host)).toEqual([expect.arrayContaining(['不一致'])]);
    expect(healthOf(host).join()).toContain('暂用工作簿的 America/New_York，而此前用的是 Asia/Shanghai');
    expect(selfCheck(host).join()).toContain(said);
  });

  test('a blank cell', () => {
    expect(selfCheck(moved('')).join()).toContain(
      '空着，暂用工作簿的时区 America/New_York，而此前用的是 Asia/Shanghai，时间会错位',
    );
  });

  test('once the zone is stated again, nothing of it is told', () => {
    const host = moved('Mars/Phobos');
    pass(host, 10);
    stateZone(host, 'America/New_York');
    expect(selfCheck(host).join()).not.toContain('时区');
    pass(host, 130);
    expect(healthOf(host)).toEqual([]);
  });

  test('in a workbook that was not moved, the one that stands in is named', () => {
    const host = newDesk();
    stateZone(host, 'Mars/Phobos');
    pass(host, 130);
    expect(selfCheck(host).join()).toContain(
      '‘Mars/Phobos’ 不是时区名，暂用工作簿的时区 Asia/Shanghai；请写成如 Asia/Shanghai',
    );
    expect(healthOf(host)).toEqual([]);
  });
});
