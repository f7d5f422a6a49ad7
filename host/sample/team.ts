import type { Language } from '../../src/domain/record/lists';
import { both, groups, option, type Worded } from './words';

export type Member = 'chen' | 'wang' | 'li' | 'zhao' | 'sun' | 'zhou' | 'wu';

interface Person {
  readonly name: Worded;
  readonly email: Worded;
  readonly role: Worded;
  readonly department: Worded;
  readonly groups: Worded;
}

const people: Readonly<Record<Member, Person>> = {
  chen: {
    name: both('陈静', 'Claire Bennett'),
    email: both('chenjing@example.com', 'claire.bennett@example.com'),
    role: option('role', 'supervisor'),
    department: option('department', 'support'),
    groups: groups('主管', '快速响应小组'),
  },
  wang: {
    name: both('王芳', 'Fiona Walsh'),
    email: both('wangfang@example.com', 'fiona.walsh@example.com'),
    role: option('role', 'agent'),
    department: option('department', 'support'),
    groups: groups('客服组', '资深客服'),
  },
  li: {
    name: both('李强', 'Leo Harris'),
    email: both('liqiang@example.com', 'leo.harris@example.com'),
    role: option('role', 'agent'),
    department: option('department', 'support'),
    groups: groups('客服组'),
  },
  zhao: {
    name: both('赵敏', 'Mia Carter'),
    email: both('zhaomin@example.com', 'mia.carter@example.com'),
    role: option('role', 'handler'),
    department: option('department', 'engineering'),
    groups: groups('技术支持组'),
  },
  sun: {
    name: both('孙浩', 'Howard Stone'),
    email: both('sunhao@example.com', 'howard.stone@example.com'),
    role: option('role', 'handler'),
    department: option('department', 'engineering'),
    groups: groups('技术支持组'),
  },
  zhou: {
    name: both('周杰', 'Jay Morris'),
    email: both('zhoujie@example.com', 'jay.morris@example.com'),
    role: option('role', 'handler'),
    department: option('department', 'logistics'),
    groups: groups('物流部'),
  },
  wu: {
    name: both('吴霞', 'Sharon Wood'),
    email: both('wuxia@example.com', 'sharon.wood@example.com'),
    role: option('role', 'handler'),
    department: option('department', 'finance'),
    groups: groups('财务部'),
  },
};

const onDuty = option('met', 'yes');

export const nameOf = (member: Member, language: Language): string => people[member].name(language);
export const emailOf = (member: Member, language: Language): string => people[member].email(language);

/** The rows of the sheet of people: name, e-mail, role, department, groups, on duty. */
export const teamRows = (language: Language): readonly (readonly string[])[] =>
  Object.values(people).map((person) =>
    [person.name, person.email, person.role, person.department, person.groups, onDuty].map((worded) =>
      worded(language),
    ),
  );
