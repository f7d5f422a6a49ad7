import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';

/** The desk after somebody deleted the whole row in which a setting stands. */
function withoutRow(host: Host, setting: string): Host {
  const row = host.displayValues('设置').findIndex(([name]) => name === setting);
  host.person(owner).deleteRows('设置', row, 1);
  return host;
}

const options = (host: Host, list: string): readonly string[] => {
  const [header = [], ...rows] = host.displayValues('设置');
  return rows.map((row) => row[header.indexOf(list)] ?? '').filter((text) => text !== '');
};

test('options that stood in the row of a deleted setting come back at the end of their lists, the team’s own as well', () => {
  const host = newDesk();
  const [header = []] = host.displayValues('设置');
  const row = host.displayValues('设置').findIndex(([name]) => name === '提前预警(分钟)');
  host.person(owner).type('设置', row, header.indexOf('客户类型'), '经销商');
  submit(host);
  const said = selfCheck(withoutRow(host, '提前预警(分钟)'));
  expect(said[0]).toContain('1 项设置');
  expect(said[1]).toMatch(
    /^随“设置”的行一起删去的选项，已补在各列末尾：渠道：门店；客户类型：经销商；.*客户满意度：非常不满意。$/,
  );
  expect(options(host, '渠道')).toEqual(['电话', '在线客服', '邮件', '社交媒体', '网站表单', '门店']);
  expect(options(host, '客户类型')).toEqual(['个人客户', '企业客户', '经销商']);
  submit(host, { channel: '门店', nature: '业务办理' });
  expect(tickets(host)[1]).toMatchObject({ 渠道: '门店', 问题性质: '业务办理' });
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
});

test('first options that were gone already when the desk looked last are named, with where they can be typed', () => {
  const host = withoutRow(newDesk(), '提前预警(分钟)');
  submit(host);
  const before = options(host, '渠道');
  const said = selfCheck(host);
  expect(said[1]).toMatch(
    /^这些初始选项不在列表里，可能随“设置”的行一起删去了：渠道：门店；问题性质：业务办理；.*。需要的请补写在该列下面。$/,
  );
  expect(said[2]).toContain('版本历史记录');
  expect(options(host, '渠道')).toEqual(before);
});

test('with all rows of the settings deleted every list has its options again', () => {
  const host = newDesk();
  const before = options(host, '紧急程度');
  host.person(owner).deleteRows('设置', 1, host.displayValues('设置').length - 1);
  expect(selfCheck(host)[1]).toContain('渠道：电话、在线客服、邮件');
  expect(options(host, '紧急程度')).toEqual(before);
  submit(host);
  expect(tickets(host)).toHaveLength(1);
});

test('an option that the team took away stays away as long as no setting’s row is gone', () => {
  const host = newDesk();
  const [header = [], ...rows] = host.displayValues('设置');
  const at = header.indexOf('渠道');
  host.person(owner).clear('设置', 1 + rows.findIndex((row) => row[at] === '门店'), at, 1, 1);
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
  expect(options(host, '渠道')).not.toContain('门店');
});
