import type { Host } from '../../host/contract/host';
import { isPlain, rowOf, type StoredCustomer } from '../../src/domain/customer/register';
import { type KeyRing, readRing } from '../../src/domain/customer/sealing/keys';
import { open } from '../../src/domain/customer/sealing/seal';
import { keysProperty } from '../../src/sheets/memory/propertyNames';
import type { Cells } from './seen';

/** A customer in full, "name contact", or why nobody can read it. */
export type Revealed = { readonly text: string } | { readonly problem: string };

const rings = new Map<string, KeyRing | undefined>();

/** The workbook's keys, derived once: thousands of cases have the same. */
function ringIn(host: Host): KeyRing | undefined {
  const { properties } = host.save() as { readonly properties: { readonly script: Readonly<Record<string, string>> } };
  const text = properties.script[keysProperty] ?? '';
  if (!rings.has(text)) rings.set(text, readRing(text));
  return rings.get(text);
}

const stored = (row: Cells): StoredCustomer => ({
  customerNo: row.客户编号 ?? '',
  fingerprint: row.指纹 ?? '',
  contact: row.加密联系方式 ?? '',
  name: row.加密姓名 ?? '',
  maskedContact: row.联系方式 ?? '',
  maskedName: row.客户姓名 ?? '',
  firstSeenAt: 0,
});

/** What was sealed for a ticket. A mask above nothing is as bad as a ciphertext that no key opens. */
function unsealed(row: StoredCustomer, shown: Cells, ring: KeyRing | undefined): Revealed {
  const { customerNo } = row;
  const texts: string[] = [];
  for (const column of ['name', 'contact'] as const) {
    const cell = row[column];
    const mask = column === 'name' ? shown.客户姓名 : shown.联系方式;
    if (cell === '' && mask === undefined) continue;
    const opening = open(cell, { customerNo, column }, ring);
    if ('problem' in opening) return { problem: `${column} ${opening.problem}` };
    texts.push(opening.text);
  }
  return { text: texts.join(' ') };
}

/**
 * What a look at the contact of a ticket would show (D12), read as it is kept, with the workbook's own keys: a proof
 * must leave no line of its own in the log that it compares.
 * @param customers the rows of the sheet of customers
 * @returns for the cells of a ticket; undefined where it tells of no customer
 */
export function revealing(host: Host, customers: readonly Cells[]): (ticket: Cells) => Revealed | undefined {
  const [ring, rows] = [ringIn(host), customers.map(stored)];
  return (ticket) => {
    const { 客户编号: customerNo, 客户姓名: customerName = '', 联系方式: contact = '' } = ticket;
    if (isPlain({ customerName, contact })) return { text: `${customerName} ${contact}`.trim() };
    if (customerNo === undefined) return contact === '' ? undefined : { problem: 'a mask, and no customer number' };
    const row = rowOf(rows, { customerNo, customerName, contact });
    return row === undefined ? { problem: 'no row' } : unsealed(row, ticket, ring);
  };
}
