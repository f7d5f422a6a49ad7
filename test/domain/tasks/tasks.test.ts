import { outputLabel } from '../../../src/domain/tasks/outputs';
import { nextTaskNo } from '../../../src/domain/tasks/taskNumber';

test('D2: tasks are numbered by their ticket; a number is not given again after a task was deleted', () => {
  expect(nextTaskNo('20240520001', [], [])).toBe('20240520001-1');
  expect(nextTaskNo('20240520001', ['20240520001-1', '20240520001-10'], [])).toBe('20240520001-11');
  expect(nextTaskNo('20240520001', ['20240520002-7'], [])).toBe('20240520001-1');
});

test('D7: what departments deliver, in either language, whichever language names them', () => {
  expect(['技术部', '物流部', '财务部', '产品部'].map((name) => outputLabel(name, 'zh'))).toEqual([
    '修复版本',
    '物流单号',
    '凭证号',
    '方案链接',
  ]);
  expect([outputLabel('Logistics', 'en'), outputLabel('物流部', 'en')]).toEqual(['Tracking no.', 'Tracking no.']);
  expect([outputLabel('客服部', 'zh'), outputLabel('法务部', 'zh')]).toEqual(['', '']);
});
