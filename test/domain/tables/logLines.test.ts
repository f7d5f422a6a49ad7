import { logLines } from '../../../src/domain/tables/logLines';
import { momentToSerial } from '../../../src/domain/time/serial';
import { at, shanghai } from '../moments';

const time = momentToSerial(at('2024-05-22 21:59'), shanghai);
const read = (header: readonly string[], line: readonly (string | number)[]) =>
  logLines([header, line]).map(({ text, cell }) => [cell('at'), text('number')]);

describe('D6 the log is read, wherever people put its columns', () => {
  test('a line from before stands under its headers', () => {
    expect(read(['环节', '工单编号', '操作人', '说明', '时间'], ['转派', '20240522006', '', '', time])).toEqual([
      [time, '20240522006'],
    ]);
  });

  test('a line stands under its headers, one of them renamed and moved', () => {
    expect(read(['时间', '说明', '哪一单', '环节', '操作人'], [time, '', '20240522006', '转派', ''])).toEqual([
      [time, '20240522006'],
    ]);
  });

  test('a line stands under its headers, two of them renamed, and 说明 moved before them', () => {
    const header = ['何时', '哪一单', '说明', '告知客户', '步骤', '谁'];
    const line = [time, '20240522006', '已联系渠道', '电话', '进展', '王芳'];
    const [read] = logLines([header, line]);
    expect(['step', 'operator', 'note', 'told'].map((key) => read?.text(key))).toEqual([
      '进展',
      '王芳',
      '已联系渠道',
      '电话',
    ]);
  });

  test('a line that stands under other headers altogether is known by its time and number', () => {
    const header = ['时间', '工单编号', '环节', '说明', '操作人', '告知客户'];
    expect(read(header, [time, '登记', 'a@example.com', '20240522006', '在表中直接登记', ''])).toEqual([
      [time, '20240522006'],
    ]);
  });

  test('a number in the note of a line without one is mentioned, and not what the line is about', () => {
    expect(read(['时间', '工单编号', '环节', '操作人', '说明'], [time, '', '例会', '', '20240522006'])).toEqual([
      [time, ''],
    ]);
  });

  test.each([
    ['as a time', time],
    ['as the text that a column of texts makes of it', '2024/5/22 21:59:00'],
    ['as that text in the United States', '5/22/2024 21:59:00'],
  ])('a line written after the time was moved stands as the sheet was set up, its time %s', (_, written) => {
    expect(read(['环节', '工单编号', '操作人', '说明', '时间'], [written, '20240522006', '转派', '', ''])).toEqual([
      [time, '20240522006'],
    ]);
  });
});
