import type { Language } from '../../src/domain/record/lists';
import { both, option, same, type Worded } from './words';

export type Member = 'chen' | 'wang' | 'li' | 'zhao' | 'sun' | 'zhou' | 'wu';

interface Person {
  readonly name: Worded;
  readonly email: string;
  readonly role: Worded;
  readonly department: Worded;
  readonly groups: Worded;
}

const people: Readonly<Record<Member, Person>> = {
  chen: {
    name: both('陈静', 'Chloe Chen'),
    email: 'chenjing@example.com',
    role: option('role', 'supervisor'),
    department: option('department', 'support'),
    groups: both('主管, 快速响应小组', 'Supervisors, Rapid response'),
  },
  wang: {
    name: both('王芳', 'Fiona Wang'),
    email: 'wangfang@example.com',
    role: option('role', 'agent'),
    department: option('department', 'support'),
    groups: both('客服组, 资深客服', 'Agents, Senior agents'),
  },
  li: {
    name: both('李强', 'Leo Li'),
    email: 'liqiang@example.com',
    role: option('role', 'agent'),
    department: option('department', 'support'),
    groups: both('客服组', 'Agents'),
  },
  zhao: {
    name: both('赵敏', 'Mia Zhao'),
    email: 'zhaomin@example.com',
    role: option('role', 'handler'),
    department: option('department', 'engineering'),
    groups: both('技术支持组', 'Technical support'),
  },
  sun: {
    name: both('孙浩', 'Howard Sun'),
    email: 'sunhao@example.com',
    role: option('role', 'handler'),
    department: option('department', 'engineering'),
    groups: both('技术支持组', 'Technical support'),
  },
  zhou: {
    name: both('周杰', 'Jay Zhou'),
    email: 'zhoujie@example.com',
    role: option('role', 'handler'),
    department: option('department', 'logistics'),
    groups: both('物流部', 'Logistics'),
  },
  wu: {
    name: both('吴霞', 'Sharon Wu'),
    email: 'wuxia@example.com',
    role: option('role', 'handler'),
    department: option('department', 'finance'),
    groups: both('财务部', 'Finance'),
  },
};

const onDuty = option('met', 'yes');

export const nameOf = (member: Member, language: Language): string => people[member].name(language);
export const emailOf = (member: Member): string => people[member].email;

/** The rows of the sheet of people: name, e-mail, role, department, groups, on duty. */
export const teamRows = (language: Language): readonly (readonly string[])[] =>
  Object.values(people).map((person) =>
    [person.name, same(person.email), person.role, person.department, person.groups, onDuty].map((worded) =>
      worded(language),
    ),
  );
