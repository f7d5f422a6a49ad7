import type { ImportSettings } from '../../../src/domain/importing/catalogue';
import { type Existing, existingOf } from '../../../src/domain/importing/existing';
import { type ReadLedger, readLines } from '../../../src/domain/importing/readLines';
import type { FieldKey } from '../../../src/domain/record/fields';
import type { TicketChange } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';

export const settings = {
  lists: { channel: ['电话', '邮件'], urgency: ['紧急', '高', '中', '低'] },
  categories: [['产品功能', '支付模块', '退款失败'], ['物流']],
} as const;
export const nothing: Existing = existingOf([]);
export const now = at('2024-06-01 09:00');

/** The least that a historic record needs. */
export const plain: readonly FieldKey[] = ['createdAt', 'category1', 'status'];

/** Reads lines of a ledger, each with the values of `keys`; the first stands in line 2. */
export const read = (
  keys: readonly (FieldKey | null)[],
  rows: readonly (readonly string[])[],
  existing: Existing = nothing,
  held: ImportSettings = settings,
): ReadLedger => readLines({ headers: keys.map(String), rows }, keys, held, shanghai, now, existing);

export const tickets = (result: ReadLedger): readonly TicketChange[] => result.accepted.map(({ ticket }) => ticket);

/** Each refusal as 'line field code'. */
export const refusals = (result: ReadLedger): readonly string[] =>
  result.refused.map(({ line, field, code }) => `${line} ${field} ${code}`);
