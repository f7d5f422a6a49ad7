import type { MoveView, TicketView } from '../../api';
import { missingFor } from '../../domain/flow/moves';
import type { FieldKey } from '../../domain/record/fields';
import { type EntryContext, fieldEntry } from './entries';
import type { Entry, Filled, Plan } from './plan';

/** Of these the result demands one (D5): when the customer confirmed, or why it is not solved. */
const byResult: readonly FieldKey[] = ['confirmedAt', 'unresolvedReason'];

/** The move to another node of the flow, with a form for what it demands. */
export function movePlan(move: MoveView, context: EntryContext): Plan {
  const { view, words } = context;
  const asksResult = move.fields.some((field) => field.key === 'result');
  const keys = asksResult ? closingKeys(move) : move.fields.map((field) => field.key);
  const entryOf = (key: FieldKey): Entry => fieldEntry(key, textOf(key, move, view), context);
  return {
    key: keys.length === 0 ? `move:${move.to.key}@${view.timeline.length}` : `move:${move.to.key}`,
    label: view.status.key === 'closed' ? words.tickets.reopen : words.tickets.moveTo(move.to.label),
    entries: () => keys.map(entryOf),
    applies: (key, filled) => !asksResult || !byResult.some((one) => one === key) || isDemanded(key, filled),
    demanded: entryOf,
    toAction: (aim, filled) => ({ ...aim, kind: 'move', to: move.to.key, values: filled }),
  };
}

/** The result, then what depends on it, then the rest. */
const closingKeys = ({ fields }: MoveView): readonly FieldKey[] => [
  'result',
  ...byResult,
  ...fields.map((field) => field.key).filter((key) => key !== 'result' && !byResult.includes(key)),
];

function isDemanded(key: string, filled: Filled): boolean {
  const missing = missingFor({ result: filled.result ?? '' }, 'verifying', 'closed');
  return missing.some((one) => one === key);
}

const textOf = (key: FieldKey, move: MoveView, view: TicketView): string =>
  [...move.fields, ...view.facts].find((field) => field.key === key && field.text !== '')?.text ?? '';
