import { maskContactsIn } from '../../domain/customer/maskText';

/** Characters of a customer's comment that a task or a reason repeats. */
const commentShown = 120;

/** A customer's comment as tasks, reasons and log lines repeat it: in one line, masked and cut. */
export function shortened(comment: string): string {
  // Masked before it is cut: half a number must not slip through (D12).
  const all = Array.from(maskContactsIn(comment).replace(/\s+/g, ' '));
  return all.length > commentShown ? `${all.slice(0, commentShown - 1).join('')}…` : all.join('');
}
