import { maskContact, maskName } from '../customer/contact';
import type { FieldKey } from '../record/fields';
import type { TicketChange } from '../record/ticket';

/** What was reported, which handling does not change. */
const reported = [
  'createdAt',
  'occurredAt',
  'nature',
  'category1',
  'category2',
  'category3',
  'product',
  'model',
  'orderNo',
  'phenomenon',
] as const;

/** What a ticket must be read with so that it can be known again. */
export const fingerprintFields: readonly FieldKey[] = [...reported, 'customerName', 'contact'];

const plain = (value: string | number | null | undefined): string =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Text by which a line without an external number is known again among the tickets (D16): equal for what was
 * reported at the same moment in the same words, whatever became of it since. Names and contacts count as masked,
 * so that a ticket whose customer is shown masked gives the same text.
 */
export const fingerprint = (values: TicketChange): string =>
  JSON.stringify([
    ...reported.map((key) => plain(values[key])),
    maskName(plain(values.customerName)),
    maskContact(plain(values.contact)),
  ]);
