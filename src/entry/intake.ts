import type { Api, CategoryNode, IntakeReceipt } from '../api';
import { type TakenIn, takeIn } from '../app/intake/takeIn';
import type { Settings } from '../domain/settings/settings';
import { dateTimeText, momentInWords } from '../domain/time/format';
import { wordsOf } from '../words/words';
import { mailReceipt } from './customerReceipt';
import { intakeSubmission } from './received/received';
import { deskNote } from './spoken/deskNote';
import { intakeWords } from './spoken/intakeWords';
import { answer } from './spoken/speak';

/** The category paths as a tree, in the order of the sheet. */
export function categoryTree(paths: Settings['categories'], above: readonly string[] = []): readonly CategoryNode[] {
  const level = above.length;
  const inside = paths.filter((path) => above.every((name, at) => path[at] === name));
  const names = [...new Set(inside.flatMap((path) => path[level] ?? []))];
  return names.map((name) => ({ name, children: categoryTree(inside, [...above, name]) }));
}

/** Page: what the intake form needs. One call and three reads. */
export const openIntake: Api['openIntake'] = () =>
  answer('openIntake', (desk) => {
    const { settings } = desk.open(desk.recall(), []);
    return {
      language: settings.language,
      options: settings.lists,
      optionNames: settings.optionNames,
      categories: categoryTree(settings.categories),
      user: desk.user(),
      timeZone: settings.timeZone,
      ...deskNote(desk, settings),
    };
  });

function receipt({ ticket, number, repeated, settings, zone }: TakenIn, mailed: boolean): IntakeReceipt {
  const words = wordsOf(settings.language);
  const inWords = (at: number | undefined): string =>
    at === undefined ? '' : momentInWords(at, zone, settings.language);
  const inFigures = (at: number | undefined): string => (at === undefined ? '' : dateTimeText(at, zone));
  const { responseDue, resolveDue } = ticket;
  return {
    number,
    promise: words.promise({ number, responseDue: inWords(responseDue), resolveDue: inWords(resolveDue) }),
    owner: ticket.owner ?? words.unassigned,
    responseDue: inFigures(responseDue),
    resolveDue: inFigures(resolveDue),
    mailed,
    repeated,
  };
}

/** Page: takes in one ticket. The same token gives the same ticket. */
export const submitIntake: Api['submitIntake'] = (received) =>
  answer('submitIntake', (desk) => {
    const { token, values } = intakeSubmission(received);
    const submission = { token, values: { ...values } };
    const taken = takeIn(desk, submission, (settings) => intakeWords(settings, 'sidebar'));
    return receipt(taken, mailReceipt(desk, taken, submission.values.contact ?? ''));
  });
