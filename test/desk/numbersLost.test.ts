import type { Host } from '../../host/contract/host';
import { selfCheck, withoutSheet } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { employTeam, pass } from './team';

const restored = '请现在就在“文件 › 版本历史记录 › 查看版本历史记录”中恢复删除之前的版本';
const numbersOf = (host: Host) => tickets(host).map(({ 工单编号 }) => 工单编号);

function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  submit(host, { contact: '13900001111' });
  pass(host, 10);
  return host;
}

const withoutNumbers = (host: Host, sheet = '工单', column = columnOf(host, 'number')): void =>
  host.person(owner).deleteColumns(sheet, column, 1);

describe('D2: numbers that nothing tells are given anew, and whoever checks is told so while there is time', () => {
  test('numbers and the log deleted: first of all, the version is to be restored now', () => {
    const host = desk();
    withoutNumbers(host);
    const broken = withoutSheet(host, '处理进度');
    const told = `2 张工单的工单编号丢失，任何记录里都查不到：${restored}；否则几分钟后这些工单会得到新编号，与客户手里的编号对不上。`;
    expect(selfCheck(broken)[0]).toBe(told);
    expect(selfCheck(broken)[0]).toBe(told);
    pass(broken, 10);
    expect(numbersOf(broken)).toEqual(['20240520003', '20240520004']);
    expect(selfCheck(broken)[0]).toBe(
      '2 张工单丢失了工单编号，任何记录里都查不到，已得到新编号，与客户手里的编号对不上：请在“文件 › 版本历史记录 › 查看版本历史记录”中恢复删除之前的版本。',
    );
    expect(selfCheck(broken).join()).not.toContain('新编号');
  });

  test('of two tickets one whose line of the log is gone: one is told of, and the other has its number back', () => {
    const host = desk();
    const lines = host.displayValues('处理进度');
    const at = lines.findIndex((line) => line.includes('20240520002'));
    for (let row = lines.length - 1; row >= at; row -= 1) {
      if (lines[row]?.includes('20240520002') === true) host.person(owner).deleteRows('处理进度', row, 1);
    }
    withoutNumbers(host);
    expect(selfCheck(host)[0]).toContain(`1 张工单的工单编号丢失，任何记录里都查不到：${restored}`);
    pass(host, 10);
    expect(numbersOf(host)).toEqual(['20240520001', '20240520003']);
  });

  test('the clock came before the check: it tells that new numbers were given', () => {
    const host = desk();
    withoutNumbers(host);
    host.person(owner).deleteRows('处理进度', 1, host.displayValues('处理进度').length - 1);
    pass(host, 70);
    expect(numbersOf(host)).toEqual(['20240520003', '20240520004']);
    expect(selfCheck(host)[0]).toContain('2 张工单丢失了工单编号，任何记录里都查不到，已得到新编号');
  });

  test('with the log there nothing is told of, and the numbers come back', () => {
    const host = desk();
    withoutNumbers(host);
    expect(selfCheck(host).join()).not.toContain('新编号');
    pass(host, 10);
    expect(numbersOf(host)).toEqual(['20240520001', '20240520002']);
  });

  test('in an English workbook', () => {
    const host = newDesk('2024-05-20 09:00', 'en_US');
    submit(host, { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
    withoutNumbers(host, 'Tickets', host.displayValues('Tickets')[0]?.indexOf('Ticket no.'));
    expect(selfCheck(withoutSheet(host, 'Progress'))[0]).toBe(
      'The numbers of 1 ticket are lost, and no record tells them: restore the version before the deletion now under File › Version history › See version history. Otherwise new numbers are given within minutes, which are not those that the customers hold.',
    );
  });
});
