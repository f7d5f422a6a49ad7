import { chooseOwner, withAssignment } from '../../../src/domain/dispatch/chooseOwner';
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
  expect(choice).toEqual({ member: senior, rule: '投诉' });
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

test('D4: people off duty are passed over; nobody left in the group means the supervisor', () => {
  const head = member('陈主管', { role: 'supervisor', groups: [] });
  const people = [member('李强', { onDuty: false }), head];
  expect(chooseOwner({}, { dispatch: [rest], people }, {}).member).toBe(head);
});

test('D4: with nobody at all the ticket waits to be assigned', () => {
  expect(chooseOwner({}, { dispatch: [rest], people: [] }, {})).toEqual({ rule: '其他' });
});
