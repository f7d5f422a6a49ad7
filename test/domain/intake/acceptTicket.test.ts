import { calendarsOf } from '../../../src/domain/clock/calendars';
import { acceptTicket } from '../../../src/domain/intake/acceptTicket';
import type { Ticket } from '../../../src/domain/record/ticket';
import type { Settings } from '../../../src/domain/settings/settings';
import { at, shanghai } from '../moments';
import { member, standardSettings } from '../settings/standard';

const accept = (values: Ticket, reported: string, settings: Settings = standardSettings()) =>
  acceptTicket(values, {
    number: '20240524001',
    createdAt: at(reported),
    now: at(reported),
    receiver: '王芳',
    settings,
    zone: shanghai,
    calendars: calendarsOf(settings, shanghai),
    load: {},
  });

test('D1–D3: a 中 ticket of Friday 17:45 is to be answered Monday 13:45 and resolved Tuesday 17:45', () => {
  const { change } = accept({ urgency: '中', nature: '咨询' }, '2024-05-24 17:45');
  expect(change).toMatchObject({
    number: '20240524001',
    month: '2024-05',
    status: 'open',
    slaState: 'onTrack',
    receiver: '王芳',
    responseDue: at('2024-05-27 13:45'),
    resolveDue: at('2024-05-28 17:45'),
  });
});

test('D1: what a hand-typed row still lacks is named by its labels', () => {
  const { change } = accept({ owner: '李强', urgency: '紧急', customerName: '张伟' }, '2024-05-24 10:00');
  expect(change.missing).toBe('一级分类、现象、联系方式、渠道、问题性质、影响');
});

test('D4: a row for which nobody is found says 待分配 before what else it lacks', () => {
  const typed: Ticket = { urgency: '紧急', customerName: '张伟', category1: '产品功能', phenomenon: '退款没有到账' };
  expect(accept(typed, '2024-05-24 10:00').change.missing).toBe('待分配、联系方式、渠道、问题性质、影响');
});

test('D4: an owner that the person typed stays; his department is not guessed', () => {
  const settings = standardSettings({ people: [member('李强', { role: 'supervisor' })] });
  const { change, choice } = accept({ owner: '赵敏', urgency: '低' }, '2024-05-24 10:00', settings);
  expect(change.owner).toBeUndefined();
  expect(choice.member).toBeUndefined();
  expect(change.assignedAt).toBe(at('2024-05-24 10:00'));
});

test('D4: an owner whom 人员 does not have is asked about, as no mail reaches him', () => {
  const settings = standardSettings({ people: [member('李强')] });
  const missingWith = (owner: string, known = settings) =>
    accept({ owner, urgency: '低' }, '2024-05-24 10:00', known).change.missing;
  expect(missingWith('没有这个人')).toMatch(/^主办人\(“人员”表里没有\)、/);
  expect(missingWith('李强')).not.toContain('主办人');
  expect(missingWith('没有这个人', standardSettings())).not.toContain('主办人');
});

test('D3: without an urgency no deadline is set, and nothing warns', () => {
  const { change, nextChangeAt } = accept({ customerName: '张伟' }, '2024-05-24 10:00');
  expect([change.responseDue, change.slaState, nextChangeAt]).toEqual([undefined, null, undefined]);
});

describe('D1: values that cannot be right stay and are asked about in 待补充', () => {
  const complete: Ticket = {
    owner: '李强',
    urgency: '中',
    customerName: '张伟',
    category1: '产品功能',
    phenomenon: '退款没有到账',
    contact: '13812345678',
    channel: '电话',
    nature: '咨询',
  };
  const missingOf = (values: Ticket) => accept({ ...complete, ...values }, '2024-05-24 10:00').change.missing;

  test('a time of what happened, or a purchase, after the row was typed', () => {
    expect(missingOf({ occurredAt: at('2024-05-24 10:01') })).toBe('问题发生时间(不能晚于现在)');
    expect(missingOf({ purchaseDate: at('2024-05-25 00:00') })).toBe('购买日期(不能晚于现在)');
    expect(missingOf({ occurredAt: at('2024-05-24 10:00'), purchaseDate: at('2024-05-24 00:00') })).toBeNull();
  });

  test.each(['abc', '微信联系', 'a***', '12345'])('the contact %s, by which nobody is reached', (contact) => {
    expect(missingOf({ contact })).toBe('联系方式(不像电话或邮箱)');
  });

  test.each(['010-88886666', 'zhang@example.com', '****5678', 'z***@example.com'])(
    'the contact %s is fine',
    (contact) => {
      expect(missingOf({ contact })).toBeNull();
    },
  );

  test('a third category without a second, wherever the tree divides the first or has the third elsewhere', () => {
    const categories = [['产品功能', '支付模块', '退款失败'], ['物流配送']];
    const skipping = (category1: string, category3: string) =>
      accept({ ...complete, category1, category3 }, '2024-05-24 10:00', standardSettings({ categories })).change
        .missing;
    expect(skipping('物流配送', '退款失败')).toBe('三级分类(与二级分类不符)');
    expect(skipping('产品功能', '退款失败')).toBe('三级分类(与二级分类不符)');
    expect(skipping('物流配送', '丢件')).toBeNull();
    expect(skipping('旧分类', '退款失败')).toBe('一级分类(不在选项中)');
  });

  test('a complaint level of a question, an industry of a private customer', () => {
    expect(missingOf({ complaintLevel: '二级' })).toBe('投诉等级(只用于投诉)');
    expect(missingOf({ customerType: '个人客户', industry: '零售' })).toBe('所属行业(只用于企业客户)');
    expect(
      missingOf({ nature: '投诉', complaintLevel: '二级', customerType: '企业客户', industry: '零售' }),
    ).toBeNull();
  });
});
