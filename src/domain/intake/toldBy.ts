/** What people write under 告知客户 for a customer who was not told. */
const untold: ReadonlySet<string> = new Set([
  '',
  '否',
  '未',
  '无',
  '没有',
  '未告知',
  '不',
  'no',
  'n',
  'none',
  'not told',
  '0',
  'false',
  '-',
  '—',
  '/',
]);

/** Whether what stands under 告知客户 in a line of the log says that the customer was told (D6). */
export const saysTold = (told: string): boolean => !untold.has(told.trim().toLowerCase());
