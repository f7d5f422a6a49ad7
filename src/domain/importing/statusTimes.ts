import { isBorne } from '../intake/loggedStamps';
import type { FieldKey } from '../record/fields';
import type { TicketChange } from '../record/ticket';
import type { LineIssue } from './lineIssue';

/** What the flow takes off again when a ticket goes back (D5). */
const endings = ['resolvedAt', 'closedAt'] as const satisfies readonly FieldKey[];

/**
 * Ends that a line gives to a ticket whose status says that it has not come so far, as a closing time in 处理中 (D16).
 * @param text what the line says of a field
 */
export const timesAgainstStatus = (
  { status, ...ticket }: TicketChange,
  text: (field: FieldKey) => string,
): readonly Omit<LineIssue, 'line'>[] =>
  endings.flatMap((field) =>
    typeof ticket[field] !== 'number' || !status || isBorne(field, status)
      ? []
      : [{ field, code: 'againstStatus', details: { text: text(field), status: text('status') } }],
  );
