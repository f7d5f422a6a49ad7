import type { IntakeWords } from '../app/takeIn';
import { joinLabels } from '../domain/record/joinLabels';
import type { Settings } from '../domain/settings/settings';
import { reasonOf } from '../words/dispatchWords';
import { intakeLogWords } from '../words/intakeWords';
import { wordsOf } from '../words/words';

/** Words for the log lines of a ticket from the sidebar or from a Google Form. */
export function intakeWords({ language }: Settings, from: 'sidebar' | 'form'): IntakeWords {
  const { log } = wordsOf(language);
  const own = intakeLogWords(language);
  return {
    step: from === 'form' ? own.form : log.created,
    assigned: (owner, choice) => log.createdNote(owner, reasonOf(choice, language)),
    waiting: (choice) => {
      const reason = reasonOf(choice, language);
      return reason === '' ? log.waiting : own.because(log.waiting, reason);
    },
    linked: own.linked,
    linkedTo: (numbers) => own.linkedTo(joinLabels(numbers, language)),
    linkedFrom: own.linkedFrom,
  };
}
