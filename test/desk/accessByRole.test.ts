import type { Host } from '../../host/contract/host';
import { menuAccess, pageAccess, visitorAccess } from '../../src/api/access';
import { employ, newDesk, submit } from './desk';

/** Who may call what (D12), as the team would say it: the roles as a refusal names them, and the functions. */
const mayCall: readonly (readonly [roles: string, functions: string])[] = [
  ['任何人', 'answerSurvey askStatus sendRequest'],
  // Looking, and what asks again for each ticket what the person may do to it.
  ['人员', 'openIntake openQueue openSelected openTicket customerHistory actOnTicket openKnowledge'],
  ['人员', 'openPrint printTicket printBlank showIntake showPrint checkDeadlines'],
  ['客服、主办、主管、管理员', 'submitIntake earlierTickets revealContact'],
  ['客服、主办、主管、管理员、质量', 'noteArticle'],
  ['主管、质量、管理员', 'openMonthChoice makeMonthReport printMonth openImprovement saveImprovement'],
  ['主管、质量、管理员', 'showMonthChoice reportThisMonth reportLastMonth reportLastWeek showImprovement'],
  ['主管、管理员', 'openImport readLedger previewImport runImport decideArticle showImporter'],
  ['主管、管理员', 'sendDigestNow mailLastMonth archiveNow showRetention carryRenamed'],
  ['管理员', 'openKeys backUpKey restoreKey showKeys setGroupChat setUpWorkbook'],
];

const ruled = mayCall.flatMap(([roles, functions]) => functions.split(' ').map((name) => ({ name, roles })));

const stranger = 'stranger@example.com';
/** A role for each; who looks on is in 人员 with a blank one. */
const people: readonly (readonly [role: string, email: string])[] = [
  ['客服', 'agent-role@example.com'],
  ['主办', 'handler@example.com'],
  ['主管', 'supervisor@example.com'],
  ['质量', 'quality@example.com'],
  ['管理员', 'administrator@example.com'],
  ['旁观', 'onlooker@example.com'],
];

/** The sentence with which a person of that role is refused for the lack of a right; blank where the door is open. */
function refusalByRule(role: string, roles: string): string {
  if (roles === '任何人') return '';
  if (role === '不在人员') return `${stranger} 不在“人员”表中`;
  return roles === '人员' || roles.split('、').includes(role) ? '' : `只有${roles}可以这样做；角色在“人员”表中设置。`;
}

const lacksRight = /^只有.+可以这样做；角色在“人员”表中设置。|^.* 不在“人员”表中/;

/** What a person is told of the lack of a right; that a call is malformed, or was done, tells that the door was open. */
function refusalOf(host: Host, by: string, name: string): string {
  const before = host.toasts.length;
  const isChosen = name in menuAccess;
  // Whoever is let in is asked by some entries of the menu, and puts the question away.
  if (isChosen) host.answerNext({ button: 'CANCEL' });
  const { result, error } = isChosen ? host.run(name, [], by) : host.person(by).call(name, ['x', 'x']);
  if (error !== null) return error;
  const said = (result as { readonly refusal?: { readonly message: string } } | null)?.refusal?.message;
  const sentences = [said ?? '', ...host.toasts.slice(before).map(({ message }) => message)];
  return sentences.map((sentence) => lacksRight.exec(sentence)?.[0] ?? '').join('');
}

let host: Host;
beforeAll(() => {
  // Without mails to send, whoever may mail a report is told so before it is made.
  host = newDesk(undefined, undefined, { mailQuota: 0 });
  employ(host, ...people.map(([role, email]) => [`${role}某`, email, role === '旁观' ? '' : role, '客服部', '', '否']));
  submit(host);
});

test('D12: every function that a page or the menu calls is ruled once', () => {
  const declared = [pageAccess, menuAccess, visitorAccess].flatMap((access) => Object.keys(access));
  expect(ruled.map(({ name }) => name).sort()).toEqual(declared.sort());
});

test.each([...people, ['不在人员', stranger] as const])(
  'D12: “%s” is let in to the functions that the rule opens to that role, and refused by all others',
  (role, email) => {
    const told = ruled.map(({ name }) => `${name}: ${refusalOf(host, email, name)}`);
    expect(told).toEqual(ruled.map(({ name, roles }) => `${name}: ${refusalByRule(role, roles)}`));
  },
);
