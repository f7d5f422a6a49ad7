import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { answered, newDesk, owner, submit, tickets, type } from './desk';
import { log, oneTicket, pass, wang } from './team';

/** The workbook whose script properties another script has filled but for so many bytes. */
const filled = (host: Host, left: number): Host =>
  damaged(
    host,
    `const store = PropertiesService.getScriptProperties();
     const used = Object.entries(store.getProperties()).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
     const junk = {};
     let room = 500 * 1024 - used - ${left};
     for (let at = 1000; room > 8; at += 1) {
       const size = Math.min(9000, room - 8);
       junk['junk' + at] = 'x'.repeat(size);
       room -= size + 8;
     }
     store.setProperties(junk);`,
  );

/** The workbook after that script's properties were deleted. */
const cleared = (host: Host): Host =>
  damaged(
    host,
    `const store = PropertiesService.getScriptProperties();
     for (const key of store.getKeys()) if (key.startsWith('junk')) store.deleteProperty(key);`,
  );

const full =
  '本项目的脚本属性（上限 500 KB）已满，工单台的运行记录放不下了，所以没有写入。请在“分类”“人员”“分派”等设置表中删去不用的行；如果这个表格里另有别的脚本，也请在 Apps Script 的“项目设置 › 脚本属性”中删去它们不用的内容（工单台自己的请勿改动），然后重试。';

const mailsOf = (host: Host, subject: string) => host.mails.filter((mail) => mail.subject.includes(subject));
const warnings = (host: Host) => mailsOf(host, '运行记录已满');
const hours = (count: number) => count * 60;

/** At 09:06, after its first check, a desk with one ticket of high urgency, whose response is due at 09:15, is out of room. */
function fullDesk(): Host {
  const host = oneTicket();
  type(host, 1, 'urgency', '紧急');
  pass(host, 6);
  return filled(host, 50);
}

describe('while the script properties are full', () => {
  test('a ticket turns overdue: the administrator is mailed why nobody hears of it, once in six hours', () => {
    const host = fullDesk();
    pass(host, 20);
    expect(warnings(host).map(({ to, subject }) => [to, subject])).toEqual([
      [[owner], '【工单台】定时检查无法进行：运行记录已满'],
    ]);
    expect(warnings(host)[0]?.body).toContain(full);
    pass(host, hours(5.5));
    expect(warnings(host)).toHaveLength(1);
    pass(host, hours(1));
    expect(warnings(host)).toHaveLength(2);
  });

  test('the sheet of the desk’s health says so for as long as it lasts', () => {
    const host = fullDesk();
    pass(host, 40);
    const line = host.displayValues('运行状态').find(([item]) => item === '运行记录');
    expect(line).toEqual(expect.arrayContaining(['已满', full]));
  });

  test('a ticket that comes in is refused with what is full and where to make room', () => {
    expect(submit(fullDesk(), { contact: '13900001111' }).result).toMatchObject({
      ok: false,
      refusal: { message: full },
    });
  });

  test('room is made: the next check tells of the passed deadline once, and numbers go on', () => {
    const before = fullDesk();
    pass(before, 60);
    expect(mailsOf(before, '【超时】')).toEqual([]);
    const host = cleared(before);
    pass(host, 5);
    expect(mailsOf(host, '【超时】').map(({ to, subject }) => [to, subject])).toEqual([
      [[wang], '【超时】工单 20240520001'],
    ]);
    expect(tickets(host)[0]).toMatchObject({ SLA状态: '已超时' });
    pass(host, 30);
    expect(mailsOf(host, '【超时】')).toHaveLength(1);
    expect(log(host).map((line) => line.slice(0, 2))).toEqual(['受理', '时限']);
    expect(answered<{ number: string }>(submit(host, { contact: '13900002222' })).number).toBe('20240520002');
    const line = host.displayValues('运行状态').find(([item]) => item === '运行记录');
    expect(line).toBeUndefined();
  });
});

describe('the self-check', () => {
  const filling = (percent: number) =>
    `本项目的脚本属性已用 ${percent}%（上限 500 KB），放满后工单台便无法登记、检查时限和发提醒。请在“分类”“人员”“分派”等设置表中删去不用的行；如果这个表格里另有别的脚本，也请在 Apps Script 的“项目设置 › 脚本属性”中删去它们不用的内容（工单台自己的请勿改动）。`;

  test.each([0, 50])(
    'with %i bytes left ends with a sentence on the full store, however often, and one clock is left',
    (left) => {
      const host = filled(oneTicket(), left);
      pass(host, 60);
      for (let times = 0; times < 3; times += 1) {
        const said = selfCheck(host);
        expect(said.includes(filling(100)) || said.includes(full)).toBe(true);
      }
      damaged(
        host,
        `const clocks = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === 'tick');
       if (clocks.length !== 1) throw new Error(clocks.length + ' clocks');`,
      );
    },
  );

  test('warns from 97 percent of 500,000 bytes on: of 490,000, and not of 484,000', () => {
    const host = oneTicket();
    expect(selfCheck(filled(host, 512_000 - 484_000)).join()).not.toContain('脚本属性');
    expect(selfCheck(filled(host, 512_000 - 490_000))).toContain(filling(98));
  });

  test('says the same in English', () => {
    const host = filled(newDesk('2024-05-20 09:00', 'en_US'), 512_000 - 490_000);
    expect(selfCheck(host).join('\n')).toContain(
      '98% of the script properties of this project (500 KB) are used; once they are full the desk takes in no tickets, checks no deadlines and sends no mails. Delete rows that are no longer used from the categories, the people and the dispatch rules; if other scripts run in this workbook, also delete what they no longer need under Project Settings › Script properties in Apps Script, and leave the desk’s own alone.',
    );
  });
});
