import type { Host } from '../../host/contract/host';
import { agent, altered, answered, columnOf, newDesk, owner, receiptOf, submit, tickets, type } from './desk';

const lastToast = (host: Host): string => host.toasts[host.toasts.length - 1]?.message ?? '';

const notesOf = (host: Host, name: string) => host.view().sheets.find((sheet) => sheet.name === name)?.notes ?? [];

/** Row and column of a setting's value. */
function placeOf(host: Host, setting: string): readonly [number, number] {
  const row = host.displayValues('设置').findIndex(([name]) => name === setting);
  if (row < 0) throw new Error(`no setting ${setting}`);
  return [row, 1];
}

function set(host: Host, setting: string, text: string): void {
  const [row, column] = placeOf(host, setting);
  host.person(owner).type('设置', row, column, text);
}

/** Column of an option list in the settings sheet. */
const listColumn = (host: Host, header: string): number => (host.displayValues('设置')[0] ?? []).indexOf(header);

const sentence =
  '设置有误：设置 第5行“工作时间”：‘9点到18点’ 看不懂，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00';

describe('a wrong setting is made seen', () => {
  test.each(['setUpWorkbook', 'checkDeadlines'])('%s names it in its toast and puts a note on the cell', (menu) => {
    const host = newDesk();
    set(host, '工作时间', '9点到18点');
    host.run(menu);
    expect(lastToast(host)).toContain(sentence);
    const [row, column] = placeOf(host, '工作时间');
    expect(notesOf(host, '设置')).toEqual([
      [row, column, '设置有误：‘9点到18点’ 看不懂，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00'],
    ]);
  });

  test('once corrected, the next check takes the note away and says no more of it', () => {
    const host = newDesk();
    set(host, '工作时间', '9点到18点');
    host.run('checkDeadlines');
    set(host, '工作时间', '09:00-18:00');
    host.run('checkDeadlines');
    expect(notesOf(host, '设置')).toEqual([]);
    expect(lastToast(host)).toBe('检查完毕：更新 0 行，提醒 0 个时限');
  });

  test.each([
    ['归档保留(年)', '1', '‘1’ 不能用，暂按默认值处理；请填 3 到 100 之间的整数'],
    ['周报日', '9', '‘9’ 不能用，暂按默认值处理；请填 1 到 7 之间的整数'],
    ['低分介入时限(小时)', '0', '‘0’ 不能用，暂按默认值处理；请填 1 到 720 之间的整数'],
    ['月报连续月数', '1', '‘1’ 不能用，暂按默认值处理；请填 2 到 12 之间的整数'],
    ['服务之星最低平均分', '6', '‘6’ 不能用，暂按默认值处理；请填 1 到 5 之间的数'],
    ['周报日', '周五', '‘周五’ 看不懂，暂按默认值处理'],
    ['语言', '法语', '‘法语’ 看不懂，暂按工作簿的语言处理；请填 zh-CN 或 en'],
    ['静默时段', '晚上', '‘晚上’ 看不懂，暂按默认值处理；请写成如 22:00-07:00，不需要就填“否”'],
    [
      '月报响应分档(小时)',
      '4, 1',
      '‘4, 1’ 看不懂，暂按默认值处理；请填小时数，从小到大用逗号分隔，最多 8 个，如 1, 4, 24',
    ],
    ['工作时间', '', '空着，暂按 09:00-12:00, 13:00-18:00 计算；请写上'],
    ['工作日', '', '空着，暂按 1,2,3,4,5 计算；请写上'],
  ])('%s set to “%s”: what is wrong is said beside the cell, and what it takes', (setting, text, told) => {
    const host = newDesk();
    const [row, column] = placeOf(host, setting);
    if (text === '') host.person(owner).clear('设置', row, column, 1, 1);
    else set(host, setting, text);
    host.run('checkDeadlines');
    expect(notesOf(host, '设置')).toEqual([[row, column, `设置有误：${told}`]]);
    expect(lastToast(host)).toContain(told);
  });

  test('1.5天 in 时限 is told to be whole days or hours; as a warning it is none', () => {
    const host = newDesk();
    const header = host.displayValues('时限')[0] ?? [];
    const notes = ['解决', '提前提醒'].map((label) => {
      host.person(owner).type('时限', 1, header.indexOf(label), '1.5天');
      host.run('checkDeadlines');
      return notesOf(host, '时限').find(([, column]) => column === header.indexOf(label))?.[2];
    });
    expect(notes[0]).toContain('请填整数天，如“2个工作日”，或改用小时，如“12小时”');
    expect(notes[1]).not.toContain('整数天');
  });

  test('of many the toast names the first two and counts the rest; every one has its note', () => {
    const host = newDesk();
    host.person(owner).paste('时限', 1, 5, [['很快'], ['很快'], ['很快']]);
    set(host, '工作时间', '9点到18点');
    host.run('checkDeadlines');
    expect(lastToast(host)).toContain('时限 第2行“响应”：‘很快’ 看不懂，暂不设这个时限；另有 2 处');
    expect(notesOf(host, '时限').map(([row]) => row)).toEqual([1, 2, 3]);
  });

  test('a policy sheet without a single row says that the first seven hold meanwhile', () => {
    const host = newDesk();
    const policies = host.displayValues('时限');
    host.person(owner).clear('时限', 1, 0, policies.length - 1, policies[0]?.length ?? 0);
    host.run('checkDeadlines');
    expect(notesOf(host, '时限').map(([row, , text]) => [row, text])).toEqual([
      [1, '设置有误：一行时限政策也没有，暂按最初的七条计算；请填写时限政策'],
    ]);
    expect(answered<{ number: string }>(submit(host, { urgency: '高' })).number).not.toBe('');
    expect(tickets(host)[0]?.响应时限).toBe('2024-05-20 11:00');
  });

  test('a submission writes no notes and takes its six calls', () => {
    const host = newDesk();
    set(host, '工作时间', '9点到18点');
    const noted = notesOf(host, '设置');
    submit(host);
    expect(submit(host).calls.total).toBe(6);
    expect(notesOf(host, '设置')).toEqual(noted);
  });

  test('the edit itself puts the note on the cell, and takes it off once corrected', () => {
    const host = newDesk();
    set(host, '工作时间', '9点到18点');
    const [row, column] = placeOf(host, '工作时间');
    expect(notesOf(host, '设置')).toEqual([
      [row, column, '设置有误：‘9点到18点’ 看不懂，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00'],
    ]);
    set(host, '工作时间', '09:00-18:00');
    expect(notesOf(host, '设置')).toEqual([]);
  });

  test('D3: in 时限 a plan of 3 days under a resolution of 2 is named at once, in its note and beside the example', () => {
    const host = newDesk();
    const header = host.displayValues('时限')[0] ?? [];
    const row = host.displayValues('时限').findIndex(([name]) => name === '高');
    host.person(owner).type('时限', row, header.indexOf('方案'), '3个工作日');
    const sentence = '“方案”‘3个工作日’ 比“解决”还晚，请改短，或放宽“解决”';
    expect(notesOf(host, '时限')).toEqual([[row, header.indexOf('方案'), `设置有误：${sentence}`]]);
    expect(host.displayValues('时限')[row]?.[header.indexOf('示例')]).toContain(sentence);
  });

  test.each([
    ['09:00-09:00', '有一段的开始和结束相同，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00'],
    ['22:00-06:00', '有一段的结束早于开始，暂按默认值处理；跨夜的班次请按当天拆成两段，如 00:00-06:00, 22:00-24:00'],
    ['09:00-13:00, 12:00-18:00', '有两段时间重叠，暂按默认值处理；请改成互不重叠，如 09:00-12:00, 13:00-18:00'],
    ['13:00-18:00, 09:00-12:00', '没有按先后排列，暂按默认值处理；请把早的一段写在前面'],
  ])('D3: 工作时间 of %s is named with what is wrong and what to do', (hours, wrong) => {
    const host = newDesk();
    set(host, '工作时间', hours);
    const [row, column] = placeOf(host, '工作时间');
    expect(notesOf(host, '设置')).toEqual([[row, column, `设置有误：‘${hours}’ ${wrong}`]]);
  });

  test('D3: a night shift in two periods of the day is taken', () => {
    const host = newDesk();
    set(host, '工作时间', '00:00-06:00, 22:00-24:00');
    expect(notesOf(host, '设置')).toEqual([]);
  });

  test.each([
    ['0分钟', '不到 1 分钟，暂不起作用；请改长，不需要就填“无”'],
    ['-2小时', '是负数，暂不起作用；请填正数，如“2小时”，不需要就填“无”'],
    ['2000个工作日', '超过 1000 天，暂不起作用；请改短，不需要就填“无”'],
  ])('D3: a response of %s in 时限 is named with what is wrong and what to do', (text, wrong) => {
    const host = newDesk();
    const column = (host.displayValues('时限')[0] ?? []).indexOf('响应');
    host.person(owner).type('时限', 1, column, text);
    expect(notesOf(host, '时限')).toContainEqual([1, column, `设置有误：‘${text}’ ${wrong}`]);
  });

  test.each([
    ['2小时', '不是数字，暂按默认值处理；这里只填分钟数，如 120'],
    ['-120', '须大于 0，暂按默认值处理；请填分钟数，如 120'],
  ])('D3: 提前预警(分钟) of %s is named too', (text, wrong) => {
    const host = newDesk();
    set(host, '提前预警(分钟)', text);
    expect(notesOf(host, '设置').map(([, , note]) => note)).toEqual([`设置有误：‘${text}’ ${wrong}`]);
  });

  test('D4: in 人员 an address that is none is named at once', () => {
    const host = newDesk();
    host.person(owner).paste('人员', 1, 0, [['王芳', 'wangfang', '客服', '客服部', '', '是']]);
    expect(notesOf(host, '人员')).toEqual([
      [1, 1, '设置有误：‘wangfang’ 不是邮箱地址，这个人收不到邮件，也不能使用工单台'],
    ]);
  });
});

test('a calendar date of 13812345678 stops neither form nor edit nor clock, and is named', () => {
  const host = newDesk();
  host.person(owner).paste('日历', 1, 0, [[13_812_345_678]]);
  receiptOf(submit(host));
  type(host, 2, 'customerName', '李娜');
  host.advanceTo(host.now() + 5 * 60_000);
  expect(host.executions.filter((run) => run.error !== null)).toEqual([]);
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
  host.run('checkDeadlines');
  expect(lastToast(host)).toContain('日历 第2行“日期”：‘13812345678’ 看不懂，这一行暂不起作用');
});

test('语言 and 时区 left blank are the workbook’s own: an English workbook in New York goes on in English there', () => {
  const host = altered(newDesk('2024-05-20 09:00', 'en_US'), { timeZone: 'America/New_York' });
  host.person(owner).clear('Settings', 1, 1, 2, 1);
  const opened = answered<{ language: string; timeZone: string }>(host.person(agent).call('openIntake', []));
  expect(opened).toMatchObject({ language: 'en', timeZone: 'America/New_York' });
  // It is Sunday evening there: the number and the time are of the workbook's day, whatever zone the script has.
  type(host, 1, 'phenomenon', 'The refund did not arrive', 'Tickets');
  expect(tickets(host, 'Tickets')[0]).toMatchObject({
    'Ticket no.': '20240519001',
    'Reported at': '2024-05-19 21:00',
  });
});

test('时区 other than in File › Settings is named with what to do, until both are equal', () => {
  const host = altered(newDesk(), { timeZone: 'America/New_York' });
  host.run('checkDeadlines');
  expect(lastToast(host)).toContain(
    '设置 第3行“时区”：与文件 › 设置中的时区 America/New_York 不一致，时间会错位，请把两处改成相同的时区',
  );
  set(host, '时区', 'America/New_York');
  host.run('checkDeadlines');
  expect(lastToast(host)).not.toContain('时区');
});

test('时区 cleared is named: nobody would notice a change of the workbook’s own', () => {
  const host = newDesk();
  host.person(owner).clear('设置', 2, 1, 1, 1);
  host.run('checkDeadlines');
  const said = '空着，暂用工作簿的时区 Asia/Shanghai；请写上，否则以后工作簿的时区改了没人发现';
  expect(lastToast(host)).toContain(`设置 第3行“时区”：${said}`);
  expect(notesOf(host, '设置')).toEqual([[2, 1, `设置有误：${said}`]]);
});

test('渠道 renamed 来源渠道 keeps form and drop-down, and is named', () => {
  const host = newDesk();
  host.person(owner).type('设置', 0, listColumn(host, '渠道'), '来源渠道');
  expect(receiptOf(submit(host)).number).toBe('20240520001');
  host.run('setUpWorkbook');
  expect(lastToast(host)).toContain('设置 第1行“渠道”：表头‘来源渠道’ 应为“渠道”，暂按所在位置取用');
  const at = columnOf(host, 'channel');
  const { validations = [] } = host.view().sheets.find((sheet) => sheet.name === '工单') ?? {};
  const rule = validations.find(({ ranges }) => ranges.some((r) => r.startColumn <= at && at <= r.endColumn));
  expect(rule?.items).toContain('电话');
});

describe('a team of three urgencies, 紧急, 一般, 低 (D1, D3)', () => {
  const three = (names: readonly string[]): Host => {
    const host = newDesk('2024-05-20 09:00');
    host.person(owner).paste(
      '设置',
      1,
      listColumn(host, '紧急程度'),
      [0, 1, 2, 3].map((line) => [names[line] ?? '']),
    );
    return host;
  };

  test('a ticket of urgency 一般 reported Monday 09:00 is due 14:00 and in two working days, as 中 is', () => {
    const host = three(['紧急', '一般', '低']);
    const { responseDue, resolveDue } = receiptOf(submit(host, { urgency: '一般' }));
    expect([responseDue, resolveDue]).toEqual(['2024-05-20 14:00', '2024-05-22 09:00']);
    host.run('checkDeadlines');
    expect(lastToast(host)).not.toContain('设置有误');
  });

  test('an urgency that no row of 时限 covers is named', () => {
    const host = three(['紧急', '缓办', '低']);
    host.run('checkDeadlines');
    expect(lastToast(host)).toContain('设置 第3行“紧急程度”：“时限”里没有一行适用于‘缓办’');
  });
});

test('what people wrote into the note of a wrong cell stays; the toast still names the cell', () => {
  const host = newDesk();
  set(host, '工作时间', '9点到18点');
  const [row, column] = placeOf(host, '工作时间');
  host.run('checkDeadlines');
  const noted = altered(host, {
    note: ['设置有误：‘9点到18点’ 看不懂，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00', '夏季再改'],
  });
  noted.run('checkDeadlines');
  expect(notesOf(noted, '设置')).toEqual([[row, column, '夏季再改']]);
  expect(lastToast(noted)).toContain(sentence);
});
