import { readIntake } from '../../../src/domain/intake/readIntake';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const rules = { settings: standardSettings(), zone: shanghai, now: at('2024-05-20 10:00') };
const complete = {
  customerName: '张伟',
  contact: '13812345678',
  urgency: '中',
  channel: '电话',
  nature: '咨询',
  category1: '产品功能',
  phenomenon: '退款没有到账',
};
const issuesOf = (typed: Record<string, string>) =>
  readIntake({ ...complete, ...typed }, rules).issues.map(({ field, code }) => `${field}: ${code}`);

test('D1: a form with every required field is taken, trimmed', () => {
  const { values, issues } = readIntake({ ...complete, customerName: ' 张伟 ' }, rules);
  expect(issues).toEqual([]);
  expect(values).toMatchObject({ customerName: '张伟', urgency: '中' });
});

test('D1: each missing required field is named, in column order', () => {
  const named = readIntake({}, rules).issues.map((issue) => issue.field);
  expect(named).toEqual(['urgency', 'customerName', 'category1', 'phenomenon', 'contact', 'channel', 'nature']);
});

test('D1: 投诉 demands the complaint level, 故障 the product, 紧急 the impact', () => {
  expect(issuesOf({ nature: '投诉' })).toEqual(['complaintLevel: required']);
  expect(issuesOf({ nature: '故障' })).toEqual(['product: required']);
  expect(issuesOf({ urgency: '紧急' })).toEqual(['impact: required']);
});

test('an option that the list does not hold is refused, not stored', () => {
  const { values } = readIntake({ ...complete, channel: '传真' }, rules);
  expect(issuesOf({ channel: '传真' })).toEqual(['channel: unknownOption']);
  expect(values.channel).toBeUndefined();
});

test('a second-level category must belong to its first level', () => {
  expect(issuesOf({ category2: '支付模块' })).toEqual([]);
  expect(issuesOf({ category1: '物流配送', category2: '支付模块' })).toEqual(['category2: categoryMismatch']);
});

test('D1: what happened cannot lie in the future, what was promised not in the past', () => {
  expect(issuesOf({ occurredAt: '2024-05-20T10:01' })).toEqual(['occurredAt: inTheFuture']);
  expect(issuesOf({ promisedAt: '2024-05-20T09:59' })).toEqual(['promisedAt: inThePast']);
});

test('a contact is a phone number or an e-mail address', () => {
  expect(issuesOf({ contact: '微信联系' })).toEqual(['contact: unreadableContact']);
  expect(issuesOf({ contact: 'zhang@example.com' })).toEqual([]);
});

test('text over the 50,000 characters of a cell is refused, not cut', () => {
  expect(issuesOf({ phenomenon: '长'.repeat(50_001) })).toEqual(['phenomenon: tooLong']);
  expect(issuesOf({ phenomenon: '长'.repeat(50_000) })).toEqual([]);
});

test('fields that the form does not have cannot be slipped in', () => {
  const { values } = readIntake({ ...complete, number: '20240520001', status: '已关闭', slaState: '正常' }, rules);
  expect(Object.keys(values).sort()).toEqual(Object.keys(complete).sort());
});

test('a formula is text like any other', () => {
  expect(readIntake({ ...complete, phenomenon: '=1+1' }, rules).values.phenomenon).toBe('=1+1');
});

test('D1: an industry is kept of a company and dropped of anybody else, a complaint level of what is no complaint', () => {
  const read = (typed: Record<string, string>) => readIntake({ ...complete, ...typed }, rules).values;
  expect(read({ customerType: '企业客户', industry: '零售' }).industry).toBe('零售');
  expect(read({ customerType: '个人客户', industry: '零售' }).industry).toBeUndefined();
  expect(read({ industry: '零售' }).industry).toBeUndefined();
  expect(read({ nature: '咨询', complaintLevel: '二级' }).complaintLevel).toBeUndefined();
  expect(issuesOf({ nature: '咨询', complaintLevel: '特级' })).toEqual([]);
});
