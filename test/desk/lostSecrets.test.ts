import type { Host } from '../../host/contract/host';
import { address, mailedLink, opening, resolved, tick } from './customerLink';
import { damaged, selfCheck } from './damage';
import { newDesk } from './desk';
import { employTeam } from './team';

const linksDead =
  '客户评价链接的密钥丢失（副本也不带），已换新的：此前发给客户的链接在这里都打不开了。还要请客户评价的，请在侧边栏打开工单，复制新的链接发给客户。';
const chatPerhaps = '群聊地址如设置过，请在“客服台 › 管理 › 群消息提醒…”重新填写。';

/** A desk that mailed a customer the survey of a ticket. */
function surveyed(): Host {
  const host = newDesk();
  employTeam(host);
  host.publishWebApp(address);
  resolved(host);
  tick(host);
  return host;
}

const properties = 'const properties = PropertiesService.getScriptProperties();';

function without(host: Host, source: string): Host {
  const broken = damaged(host, `${properties} ${source}`);
  broken.publishWebApp(address);
  return broken;
}

const answerTo = (host: Host, link: string): string => JSON.stringify(opening(host, `s=${link}`));

describe('D8: the key of customers’ links is lost, and whoever checks is told once that links from before are dead', () => {
  test('with all that the script kept: the address of the group chat is to be entered again too', () => {
    const host = surveyed();
    const link = mailedLink(host);
    expect(answerTo(host, link)).toContain('20240520001');
    const broken = without(host, 'properties.deleteAllProperties();');
    const said = selfCheck(broken);
    expect(said).toContain(linksDead);
    expect(said).toContain(chatPerhaps);
    expect(answerTo(broken, link)).toContain('badLink');
    const again = selfCheck(broken);
    expect(again).not.toContain(linksDead);
    expect(again).not.toContain(chatPerhaps);
  });

  test('also where a customer’s page made another key before the check', () => {
    const host = surveyed();
    const broken = without(host, 'properties.deleteAllProperties();');
    expect(answerTo(broken, mailedLink(host))).toContain('badLink');
    expect(selfCheck(broken)).toContain(linksDead);
  });

  test('the key alone deleted', () => {
    const broken = without(surveyed(), "properties.deleteProperty('visitorKey');");
    expect(selfCheck(broken)).toContain(linksDead);
    expect(selfCheck(broken)).not.toContain(linksDead);
  });

  test.each([['before'], ['after']])('something else written over it, checked %s a customer opened a link', (when) => {
    const host = surveyed();
    const broken = without(host, "properties.setProperty('visitorKey', '[1,2,null]');");
    if (when === 'after') expect(answerTo(broken, mailedLink(host))).toContain('badLink');
    expect(selfCheck(broken)).toContain(linksDead);
    expect(selfCheck(broken)).not.toContain(linksDead);
  });

  test('nothing of it where the key is there, and none on a desk that never made one', () => {
    const host = surveyed();
    expect(selfCheck(host).join()).not.toContain('链接');
    expect(answerTo(host, mailedLink(host))).toContain('20240520001');
    expect(selfCheck(newDesk()).join()).not.toContain('链接');
  });

  test('in an English workbook', () => {
    const broken = without(newDesk(undefined, 'en_US'), 'properties.deleteAllProperties();');
    const said = selfCheck(broken);
    expect(said).toContain(
      'The key of the customers’ survey links was lost (a copy has none) and a new one was made: links sent before do not work here any more. Where a customer is still to be asked, open the ticket in the sidebar and copy the new link for them.',
    );
    expect(said).toContain(
      'If an address of a group chat had been entered, enter it again under Service desk › Administration › Group chat….',
    );
  });
});

test('D3: an address of the group chat that cannot be read is told until it is entered again', () => {
  const broken = without(newDesk(), "properties.setProperty('chat.webhook', '{[1,');");
  const said = '群聊地址无法读取，群消息已停发：请在“客服台 › 管理 › 群消息提醒…”重新填写。';
  expect(selfCheck(broken)).toContain(said);
  expect(selfCheck(broken)).toEqual(['没有可以自动修复的内容，但下面的问题需要您处理。', said]);
});
