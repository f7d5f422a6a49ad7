import { chooseOwner, type DispatchFacts, withAssignment } from '../../../src/domain/dispatch/chooseOwner';
import type { DispatchRule } from '../../../src/domain/settings/settings';
import { member } from '../settings/standard';

const rule = (name: string, differences: Partial<DispatchRule> = {}): DispatchRule => ({
  name,
  nature: '',
  urgency: '',
  category1: '',
  group: '客服组',
  ...differences,
});
const complaints = rule('投诉', { nature: '投诉', group: '资深客服' });
const rest = rule('其他');

test('D4: a complaint goes to 资深客服, because the first rule that matches wins', () => {
  const senior = member('王芳', { groups: ['资深客服'] });
  const choice = chooseOwner(
    { nature: '投诉' },
    { dispatch: [complaints, rest], people: [member('李强'), senior] },
    {},
  );
  expect(choice).toEqual({ member: senior, rule: '投诉', group: '资深客服', open: 0, by: 'only' });
});

test('D4: a rule written in Chinese also holds for the English label of the same option', () => {
  const senior = member('王芳', { groups: ['资深客服'] });
  expect(chooseOwner({ nature: 'Complaint' }, { dispatch: [complaints], people: [senior] }, {}).member).toBe(senior);
});

test('D4: within a group whoever has fewest open tickets is chosen', () => {
  const people = [member('李强'), member('赵敏')];
  const load = { 李强: { open: 3, assignedAt: 0 }, 赵敏: { open: 2, assignedAt: 9 } };
  expect(chooseOwner({}, { dispatch: [rest], people }, load).member?.name).toBe('赵敏');
});

test('D4: with equal load it is whoever was given a ticket longest ago', () => {
  const people = [member('李强'), member('赵敏')];
  const load = withAssignment(withAssignment({}, '李强', 100), '赵敏', 50);
  expect(chooseOwner({}, { dispatch: [rest], people }, load).member?.name).toBe('赵敏');
});

test('D4: people off duty are passed over', () => {
  const people = [member('李强', { onDuty: false }), member('赵敏')];
  expect(chooseOwner({}, { dispatch: [rest], people }, { 赵敏: { open: 9, assignedAt: 0 } }).member?.name).toBe('赵敏');
});

test('D4: nobody on duty in the group: the ticket waits to be assigned, the supervisor does not become its owner', () => {
  const head = member('陈主管', { role: 'supervisor', groups: [] });
  const people = [member('李强', { onDuty: false }), head];
  expect(chooseOwner({}, { dispatch: [rest], people }, {})).toEqual({ rule: '其他', group: '客服组' });
});

test('D4: without a rule that matches, nobody is chosen', () => {
  expect(chooseOwner({ nature: '咨询' }, { dispatch: [complaints], people: [member('李强')] }, {})).toEqual({});
});

describe('D4: the skill tag within the group', () => {
  const general = member('李强');
  const skilled = (...skills: string[]) => member('赵敏', { skills });
  const chosen = (facts: DispatchFacts, skills: string[]) =>
    chooseOwner(
      facts,
      { dispatch: [rest], people: [general, skilled(...skills)] },
      { 赵敏: { open: 5, assignedAt: 0 } },
    );

  test.each<[string, DispatchFacts]>([
    ['退款失败', { category3: '退款失败' }],
    ['支付模块', { category2: '支付模块' }],
    ['产品功能', { category1: '产品功能' }],
    ['智能设备', { product: '智能设备' }],
    ['投诉', { nature: 'Complaint' }],
  ])('%s goes before fewer open tickets', (tag, facts) => {
    expect(chosen(facts, [tag])).toMatchObject({ member: { name: '赵敏' }, skill: tag, open: 5, by: 'only' });
  });

  test('of several tags that fit, the narrowest category is the reason', () => {
    expect(chosen({ category1: '产品功能', category3: '退款失败' }, ['产品功能', '退款失败']).skill).toBe('退款失败');
  });

  test('nobody with the skill on duty: the whole group', () => {
    expect(chosen({ category1: '物流配送' }, ['退款失败'])).toMatchObject({ member: { name: '李强' }, by: 'load' });
  });
});

describe('D4: the reason of the choice', () => {
  const people = [member('李强'), member('赵敏')];
  test.each([
    ['load', 2],
    ['turn', 3],
  ] as const)('%s when the other has 3 open and he has %i', (by, open) => {
    const load = { 李强: { open, assignedAt: 1 }, 赵敏: { open: 3, assignedAt: 2 } };
    expect(chooseOwner({}, { dispatch: [rest], people }, load)).toMatchObject({ member: { name: '李强' }, open, by });
  });
});

describe('D4: an escalated urgent complaint', () => {
  const rapid = rule('紧急投诉', { nature: '投诉', urgency: '紧急', group: '快速响应小组' });
  const settings = { dispatch: [rapid, complaints, rest], people: [] };
  test.each<[string, DispatchFacts, string]>([
    ['typed as urgent', { nature: '投诉', urgency: '紧急' }, '快速响应小组'],
    ['high, raised for an agitated customer', { nature: '投诉', urgency: '高', mood: '激动' }, '快速响应小组'],
    ['high, of a calm customer', { nature: '投诉', urgency: '高' }, '资深客服'],
  ])('%s', (_, facts, group) => {
    expect(chooseOwner(facts, settings, {}).group).toBe(group);
  });
});
