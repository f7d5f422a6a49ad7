import type { Host } from '../../host/contract/host';
import type { ImportReport, ImportRequest } from '../../src/api';
import type { FieldKey } from '../../src/domain/record/fields';
import { answered, newDesk, owner } from './desk';

/** The columns of the ledger, by the field that each fills. */
const columns = [
  'createdAt',
  'externalNo',
  'status',
  'owner',
  'department',
  'urgency',
  'customerName',
  'category1',
  'nature',
  'channel',
  'product',
  'phenomenon',
  'responseDue',
  'respondedAt',
  'resolveDue',
  'resolvedAt',
  'closedAt',
  'pauses',
  'reopenCount',
  'satisfaction',
  'feedback',
  'overdueReason',
] as const satisfies readonly FieldKey[];

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;
const firstDay = Date.UTC(2024, 2, 1, 1);

/** 'yyyy-MM-dd HH:mm' in Shanghai. */
const text = (at: number): string => new Date(at + 8 * hourMilliseconds).toISOString().slice(0, 16).replace('T', ' ');

const pick = <T>(all: readonly T[], at: number): T => {
  const found = all[at % all.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

const categories = [
  '物流配送',
  '产品功能',
  '产品质量',
  '物流配送',
  '使用咨询',
  '业务失误',
  '产品功能',
  '财务票据',
  '物流配送',
];
const owners = ['王芳', '李强', '赵敏', '陈晨', '周凯'];
const departments = ['客服部', '物流部', '技术部', '客服部', '财务部'];
const channels = ['电话', '在线客服', '邮件', '社交媒体', '门店'];
const natures = ['咨询', '故障', '投诉', '业务办理'];
const products = ['手机应用', '网上商城', '支付服务', '智能设备', '配送服务'];
const feedbacks = [
  '等了太久，中间没有人告诉我进展',
  '问题只解决了一半',
  '态度很好，但是赔付方案不合理，希望能按承诺的时间补发',
  '=HYPERLINK("http://example.com")',
];
const reasons = ['等待仓库核对库存', '供应商配件延期到货', ''];

/** One ticket of the ledger: about five a day over three months, with the spread of a real team. */
function line(index: number): readonly string[] {
  const at = firstDay + Math.floor(index / 5) * dayMilliseconds + (index % 5) * 97 * 60_000;
  const resolve = ([5, 9, 14, 20, 26, 31, 40, 52, 18, 220][(index * 7) % 10] ?? 0) + (index % 3);
  const response = Math.min([20, 45, 90, 200, 400, 1500, 30, 60][index % 8] ?? 0, resolve * 60);
  const respondedAt = at + response * 60_000;
  const resolvedAt = at + resolve * hourMilliseconds;
  const isOpen = index % 23 === 0 && index > 380;
  const late = resolve > 36;
  const scored = index % 3 !== 0 && !isOpen;
  const score = ['非常满意', '满意', '一般', '不满意', '非常不满意'][
    Math.min(4, Math.floor(response / 150) + (late ? 1 : 0))
  ];
  return [
    text(at),
    `S${index}`,
    isOpen ? '处理中' : '已关闭',
    pick(owners, index * 3),
    pick(departments, index * 3),
    pick(['高', '中', '中', '低', '紧急'], index),
    '张伟',
    pick(categories, index * 5 + Math.floor(index / 9)),
    pick(natures, index),
    pick(channels, index * 2 + 1),
    pick(products, index),
    `第 ${index} 个问题`,
    text(at + 4 * hourMilliseconds),
    text(respondedAt),
    text(at + 36 * hourMilliseconds),
    isOpen ? '' : text(resolvedAt),
    isOpen ? '' : text(resolvedAt + 3 * hourMilliseconds),
    index % 31 === 0 ? `${text(at + 2 * hourMilliseconds)}:00 → ${text(at + 5 * hourMilliseconds)}:00` : '',
    index % 37 === 0 ? '1' : '',
    scored ? (score ?? '') : '',
    scored && index % 4 === 0 ? pick(feedbacks, index / 4) : '',
    late ? pick(reasons, index) : '',
  ];
}

/** A desk on 3 June 2024 with some 460 tickets of March, April and May. */
export function springDesk(): Host {
  const host = newDesk('2024-06-03 09:00');
  const rows = Array.from({ length: 92 * 5 }, (_, index) => line(index));
  const request: ImportRequest = {
    token: 'spring-import',
    table: { name: 'spring.csv', headers: columns, rows },
    columns: [...columns],
    addOptions: true,
  };
  answered<ImportReport>(host.person(owner).call('runImport', [request]));
  return host;
}
