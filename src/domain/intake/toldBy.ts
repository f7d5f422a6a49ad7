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

/** What people usually write there of one who was: the sidebar's choices, alone or with a verb, and a plain yes. */
const wayToTell =
  /^(?:(?:已|电话|短信|微信|邮件)(?:告知|通知)?|邮箱|当面|其他|[是有√✓y]|phone|call|text|sms|wechat|e-?mail|mail|in person|other|yes|told)$/i;

/** Whether a text is a usual way of telling a customer, wherever it stands. */
export const isWayToTell = (text: string): boolean => wayToTell.test(text.trim());
