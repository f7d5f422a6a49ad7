import { choosePolicy, defaultPolicies, effectiveUrgency, type PolicyFacts } from '../../../src/domain/clock/policy';

const policies = defaultPolicies('zh');
const chosen = (facts: PolicyFacts) => choosePolicy(facts, policies)?.name;

describe('the first policy that applies wins (D3)', () => {
  test('an urgent level-1 complaint is 一级投诉, an urgent level-2 complaint is 紧急', () => {
    expect(chosen({ nature: '投诉', complaintLevel: '一级(安全/重大)', urgency: '紧急' })).toBe('一级投诉');
    expect(chosen({ nature: '投诉', complaintLevel: '二级', urgency: '紧急' })).toBe('紧急');
  });

  test('a low complaint of level 3 is 投诉, a low complaint about a wrong shipment is 失误补救', () => {
    expect(chosen({ nature: '投诉', complaintLevel: '三级', urgency: '低' })).toBe('投诉');
    expect(chosen({ nature: '投诉', category1: '业务失误', urgency: '低' })).toBe('失误补救');
  });

  test.each(['高', '中', '低'])('a question of urgency %s has the policy of that name', (urgency) => {
    expect(chosen({ nature: '咨询', urgency })).toBe(urgency);
  });

  test('without urgency, complaint or service error none applies', () => {
    expect(chosen({ nature: '咨询' })).toBeUndefined();
  });

  test('an English ticket meets the Chinese table', () => {
    expect(chosen({ nature: 'complaint', complaintLevel: 'Level 1 (safety/major)' })).toBe('一级投诉');
    expect(chosen({ urgency: 'High' })).toBe('高');
  });

  test("a team's own urgency 一般 meets a row of that urgency", () => {
    const own = policies.map((policy) => (policy.name === '中' ? { ...policy, when: { urgency: ' 一般' } } : policy));
    expect(choosePolicy({ urgency: '一般' }, own)?.name).toBe('中');
  });
});

describe('priority is raised one step (D3)', () => {
  test('for a high-value customer: 低 is treated as 中, 中 as 高, 高 as 紧急', () => {
    const raised = ['低', '中', '高'].map((urgency) => chosen({ urgency, customerTier: '高价值(VIP)' }));
    expect(raised).toEqual(['中', '高', '紧急']);
  });

  test('for an agitated customer, and once for an agitated customer of high value', () => {
    expect(chosen({ urgency: '低', mood: '激动' })).toBe('中');
    expect(chosen({ urgency: '低', mood: '激动', customerTier: '高价值(VIP)' })).toBe('中');
  });

  test('紧急 stays 紧急, and so does an urgency of the team', () => {
    expect(effectiveUrgency({ urgency: '紧急', mood: '激动' })).toBe('urgent');
    expect(effectiveUrgency({ urgency: '马上', mood: '激动' })).toBe('马上');
  });

  test('nobody is raised for being unhappy or new', () => {
    expect(chosen({ urgency: '低', mood: '不满', customerTier: '新客户' })).toBe('低');
  });
});

describe('a team of three urgencies, 紧急, 一般, 低 (D1)', () => {
  test.each(['一般', 'Normal'])('%s is 中', (urgency) => {
    expect(chosen({ nature: '咨询', urgency })).toBe('中');
    expect(effectiveUrgency({ urgency })).toBe('medium');
  });

  test('without a row for 高, an agitated customer’s 一般 is treated as 紧急', () => {
    const three = policies.filter(({ name }) => name !== '高');
    expect(choosePolicy({ urgency: '一般', mood: '激动' }, three)?.name).toBe('紧急');
  });

  test('where the raised step has no row at all, the ticket keeps the deadline of its own', () => {
    const one = policies.filter(({ name }) => name === '中');
    expect(choosePolicy({ urgency: '中', mood: '激动' }, one)?.name).toBe('中');
  });
});
