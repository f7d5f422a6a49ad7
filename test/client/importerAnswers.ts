import type { ImportPreview, ImportReport } from '../../src/api';

export const preview = (rest: Partial<ImportPreview> = {}): ImportPreview => ({
  accepted: 3,
  alreadyThere: 0,
  refused: [],
  refusedCount: 0,
  newOptions: [],
  tooManyOptions: [],
  sample: { headers: ['反馈时间', '一级分类', '状态'], rows: [['2024-05-20 14:00', '物流配送', '已关闭']] },
  ...rest,
});

export const report = (rest: Partial<ImportReport> = {}): ImportReport => ({
  imported: 3,
  alreadyThere: 0,
  refused: [],
  refusedCount: 0,
  optionsAdded: 0,
  firstNumber: '20240520001',
  lastNumber: '20240520003',
  reportSheet: '导入报告 2024-05-20 1400',
  ...rest,
});
