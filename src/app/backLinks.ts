import { differences } from '../domain/record/change';
import type { FieldKey } from '../domain/record/fields';
import { relatedAlso } from '../domain/record/related';
import type { Opened, RowChange } from './desk';

/** What is read of the tickets that a new one is linked to. */
export const linkFields: readonly FieldKey[] = ['number', 'relatedTo'];

/** The new number for 关联工单 of the tickets that a new one is linked to (D9). Archived tickets are left alone. */
export const backLinks = (
  { rows, settings }: Opened,
  linked: readonly string[],
  number: string,
): readonly RowChange[] =>
  rows.flatMap(({ row, ticket }) => {
    if (ticket.number === undefined || !linked.includes(ticket.number)) return [];
    const change = differences(ticket, relatedAlso(ticket, number, settings.language));
    return Object.keys(change).length === 0 ? [] : [{ row, number: ticket.number, change }];
  });
