import { newDesk, submit, tickets, type } from './desk';
import { act, employTeam, log, pass, view, wang } from './team';

const contact = '01082345678';
const written = '请打 010-8234 5678，快递员 13900005555';
const shown = '请打 ****5678，快递员 13900005555';

describe("D12: the ticket's contact stands nowhere but sealed, also where people repeat it in other words", () => {
  test('in texts of the form', () => {
    const host = newDesk('2024-05-20 09:00');
    submit(host, { contact, phenomenon: written, expectation: written });
    expect(tickets(host)[0]).toMatchObject({ 联系方式: '****5678', 现象: shown, 期望: shown });
  });

  test('in rows typed by hand, once they are sealed; a text that might be a formula stays text', () => {
    const host = newDesk('2024-05-20 09:00');
    type(host, 1, 'phenomenon', written);
    type(host, 1, 'impact', `'=1 ${written}`);
    type(host, 1, 'contact', contact);
    pass(host, 10);
    expect(tickets(host)[0]).toMatchObject({ 联系方式: '****5678', 现象: shown });
    expect(String(tickets(host)[0]?.影响)).toMatch(/^\u2060'=1 请打 \*{4}5678/);
  });

  test('in the log, in tasks for others, and on the page', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, { contact });
    act(host, wang, { kind: 'progress', note: `联系方式 ${contact}`, told: '电话' });
    act(host, wang, { kind: 'task', department: '技术部', person: '赵敏', what: written, dueAt: '' });
    type(host, 1, 'solution', written);
    expect(host.displayValues('协同任务')[1]).toContain(shown);
    expect(JSON.stringify([log(host), view(host, wang)])).not.toMatch(/8234.?5678/);
    expect(view(host, wang).facts.find(({ key }) => key === 'solution')?.text).toBe(shown);
  });
});
