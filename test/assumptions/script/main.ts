import type { Outcome } from './assumption';
import { byHand } from './byHand';
import { perform } from './perform';
import { openResults } from './results';
import { tidyUp } from './scratch';
import { assumptions } from './stated/all';

/** Of the 6 minutes an execution has; the longest assumption takes some seconds. */
const minutesUsed = 4.5;

const line = ({ outcome, name, difference }: Outcome): string =>
  `${outcome} · ${name}${difference === '' ? '' : ` · ${difference}`}`;

/**
 * Tries the assumptions and writes each outcome into the sheet "assumptions". Where time runs out it stops, and the
 * next call goes on from there; a call after a complete round begins a new one.
 * @param minutes after which no further assumption is begun
 * @returns the outcomes of this call
 */
export function runAssumptions(minutes?: unknown): readonly Outcome[] {
  const endsAt = Date.now() + (typeof minutes === 'number' ? minutes : minutesUsed) * 60_000;
  if (!LockService.getDocumentLock().tryLock(1000)) throw new Error('The assumptions are being tried already.');
  tidyUp(SpreadsheetApp.getActiveSpreadsheet());
  const results = openResults(assumptions.map(({ name }) => name));
  const outcomes: Outcome[] = [];
  const waiting = assumptions.filter(({ name }) => !results.tried.has(name));
  for (const assumption of waiting) {
    if (outcomes.length > 0 && Date.now() >= endsAt) break;
    const outcome = perform(assumption);
    results.add(outcome);
    console.log(line(outcome));
    outcomes.push(outcome);
  }
  const left = waiting.length - outcomes.length;
  if (left === 0) tellByHand(results);
  results.show();
  const failed = outcomes.filter(({ outcome }) => outcome === 'fails').length;
  const summary = `${outcomes.length} tried, ${outcomes.length - failed} hold, ${failed} fail, ${left} left`;
  console.log(left === 0 ? summary : `${summary}: run it again`);
  SpreadsheetApp.getActiveSpreadsheet().toast(summary, 'Assumptions', 30);
  return outcomes;
}

function tellByHand(results: ReturnType<typeof openResults>): void {
  results.addByHand(byHand);
  for (const { name, how } of byHand) console.log(`by hand · ${name} · ${how}`);
}

/** Simple trigger: the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Assumptions').addItem('Try them / 逐条验证', 'runAssumptions').addToUi();
}

/** Function of the triggers that assumptions make and delete. */
export function idle(): void {}
