import type { ImportPreview, ImportReport } from '../../src/api';
import { answered, newDesk, owner } from './desk';

const request = {
  token: 'token-of-import',
  table: {
    name: '旧台账.csv',
    headers: ['时间', '分类', '状态', '客户', '电话', '描述'],
    rows: [
      ['2024-05-01 09:00', '物流配送', '已关闭', '欧阳锋', '13812345678', '包裹没有到'],
      ['明天', '物流配送', '已关闭', '张伟', '13912345678', '请回电 13712345678 或 zhang@example.com'],
    ],
  },
  columns: ['createdAt', 'category1', 'status', 'customerName', 'contact', 'phenomenon'],
  addOptions: true,
};
const imported = (name: 'previewImport' | 'runImport', host = newDesk()) => host.person(owner).call(name, [request]);

test('D12: the preview of an import shows names and contacts masked', () => {
  const { sample } = answered<ImportPreview>(imported('previewImport'));
  expect(sample.rows[0]).toEqual(expect.arrayContaining(['欧阳*', '****5678']));
});

test('D12: the report of an import repeats refused lines with every name, number and address masked', () => {
  const host = newDesk();
  const { reportSheet } = answered<ImportReport>(imported('runImport', host));
  const text = JSON.stringify(host.displayValues(reportSheet));
  expect(text).toContain('张* | ****5678 | 请回电 ****5678 或 z***@example.com');
  expect(text).not.toMatch(/13[79]12345678|zhang@/);
});
