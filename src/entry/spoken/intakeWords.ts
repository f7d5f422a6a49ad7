import type { IntakeWords } from '../../app/intake/takeIn';
import type { Choice } from '../../domain/dispatch/chooseOwner';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Language } from '../../domain/record/lists';
import type { Settings } from '../../domain/settings/settings';
import { reasonOf } from '../../words/dispatchWords';
import { intakeLogWords } from '../../words/intakeWords';
import { wordsOf } from '../../words/words';
import { historyWords } from './historyWords';

/** Why nobody has a new ticket (D4). */
export function waitingWords(choice: Choice, language: Language): string {
  const { log } = wordsOf(language);
  if (choice.rule === undefined) return log.noRule;
  const reason = reasonOf(choice, language);
  return reason === '' ? log.waiting : intakeLogWords(language).because(log.waiting, reason);
}

/** Words for the log lines of a ticket from the sidebar or from a Google Form. */
export function intakeWords({ language }: Settings, from: 'sidebar' | 'form'): IntakeWords {
  const { log } = wordsOf(language);
  const own = intakeLogWords(language);
  return {
    step: from === 'form' ? own.form : log.created,
    assigned: (owner, choice) => log.createdNote(owner, reasonOf(choice, language)),
    waiting: (choice) => waitingWords(choice, language),
    linked: own.linked,
    linkedTo: (numbers) => own.linkedTo(joinLabels(numbers, language)),
    linkedFrom: own.linkedFrom,
    promised: historyWords(language).promised,
  };
}
