import type { Host } from '../../host/contract/host';
import type { ImportReport } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { answered, employ, newDesk, owner, tickets } from './desk';

const headers = ['反馈时间', '分类', '状态', '负责人'];
const wang = ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是', ''];
const li = ['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '是', ''];
const zhao = ['赵敏', 'zhaomin@example.com', '主办', '技术部', '', '是', ''];
const chen = ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是', ''];

const staffed = (...people: readonly (readonly string[])[]): Host => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...people);
  return host;
};

const importOf = (host: Host, rows: readonly (readonly string[])[]): ImportReport =>
  answered<ImportReport>(
    host.person(owner).call('runImport', [
      {
        token: 'import-of-a-test',
        table: { name: '旧台账.csv', headers, rows },
        columns: matchColumns(headers, rows),
        addOptions: true,
      },
    ]),
  );

const open = ['2024-05-20 08:00', '产品功能', '待处理', ''];
const assignmentMails = (host: Host) => host.mails.filter((mail) => /新工单】|待分配】/.test(mail.subject));
const tick = (host: Host): void => void host.advanceTo(host.now() + 5 * 60_000);

describe('D4: open tickets of an import', () => {
  test('get their owners by the rules, fewest open first, with department and time; the log says why', () => {
    const host = staffed(wang, li);
    importOf(host, [open, open, open]);
    expect(tickets(host).map((ticket) => ticket.主办人)).toEqual(['王芳', '李强', '王芳']);
    expect(tickets(host)[0]).toMatchObject({ 处理部门: '客服部', 分配时间: '2024-05-20 09:00' });
    const log = host.displayValues('处理进度').slice(1);
    expect(log.map((cells) => cells[1])).toEqual(['', '20240520001', '20240520002', '20240520003']);
    expect(log[1]?.[4]).toContain('王芳');
  });

  test('the owner that the file names stays and counts as busy, his department is filled in; he is mailed nothing', () => {
    const host = staffed(wang, li, zhao);
    importOf(host, [
      ['2024-05-20 08:00', '产品功能', '处理中', '赵敏'],
      ['2024-05-20 08:00', '产品功能', '处理中', '王芳'],
      open,
    ]);
    expect(tickets(host).map((ticket) => [ticket.主办人, ticket.处理部门])).toEqual([
      ['赵敏', '技术部'],
      ['王芳', '客服部'],
      ['李强', '客服部'],
    ]);
    tick(host);
    expect(assignmentMails(host).map((mail) => mail.to)).toEqual([['liqiang@example.com']]);
  });

  test('closed records of the past stay as they are, and nobody is told of them', () => {
    const host = staffed(wang, chen);
    importOf(host, [['2024-05-01 09:00', '产品功能', '已关闭', '']]);
    expect(tickets(host)[0]?.主办人).toBeUndefined();
    expect(tickets(host)[0]?.处理部门).toBeUndefined();
    tick(host);
    expect(assignmentMails(host)).toEqual([]);
  });

  test('300 of them are told in one mail a person, once', () => {
    const host = staffed(wang, li, chen);
    importOf(
      host,
      Array.from({ length: 300 }, () => open),
    );
    tick(host);
    tick(host);
    expect(assignmentMails(host).map((mail) => mail.subject)).toEqual([
      '【新工单】150 张：20240520001 等',
      '【新工单】150 张：20240520002 等',
    ]);
    expect(host.displayValues('处理进度').slice(1)).toHaveLength(2);
  });

  test('where nobody is on duty they stay 待分配, and the supervisor is told', () => {
    const host = staffed(chen);
    importOf(host, [open]);
    expect(tickets(host)[0]?.主办人).toBeUndefined();
    tick(host);
    expect(assignmentMails(host).map((mail) => mail.to)).toEqual([['chenjing@example.com']]);
  });
});

describe('D1, D16: an open line whose options the lists lack', () => {
  const named = ['反馈时间', '分类', '状态', '负责人', '紧急程度', '问题性质', '渠道'];
  const strange = ['2024-05-20 08:00', '产品功能', '待处理', '王芳', '特急', '吐槽', '电话'];
  const imported = (rows: readonly (readonly string[])[], addOptions: boolean): Host => {
    const host = staffed(wang);
    const table = { name: '旧台账.csv', headers: named, rows };
    const columns = matchColumns(named, rows);
    host.person(owner).call('runImport', [{ token: 'import-of-a-test', table, columns, addOptions }]);
    return host;
  };
  const missing = (host: Host): string => tickets(host)[0]?.待补充 ?? '';

  test('is asked about them, also an hour later: no policy takes it for anything', () => {
    const host = imported([strange], false);
    expect(missing(host)).toContain('问题性质(不在选项中)');
    expect(missing(host)).toContain('紧急程度(不在选项中)');
    host.advanceTo(host.now() + 70 * 60_000);
    expect(missing(host)).toContain('紧急程度(不在选项中)');
  });

  test('whose lists get them with the import is not asked, nor is a closed one', () => {
    expect(missing(imported([strange], true))).not.toContain('不在选项中');
    const [at = '', category = '', , ...rest] = strange;
    expect(missing(imported([[at, category, '已关闭', ...rest]], false))).toBe('');
  });
});
