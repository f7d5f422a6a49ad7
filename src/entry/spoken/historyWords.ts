import type { HistoryWords } from '../../app/history';
import { maskContactsIn, maskNumbersIn } from '../../domain/customer/maskText';
import { nextStatuses } from '../../domain/flow/moves';
import type { FieldKey } from '../../domain/record/fields';
import { joinLabels } from '../../domain/record/joinLabels';
import { type Language, optionLabel, type Status } from '../../domain/record/lists';
import { fieldOf, type Moment } from '../../domain/record/ticket';
import { taskName, taskNames } from '../../domain/tasks/openTasks';
import { dateTimeText, secondText } from '../../domain/time/format';
import { keptDeadlineWords } from '../../words/deadlineWords';
import { readOwner } from '../../words/ownerLine';
import { ownLine } from '../../words/ownLine';
import { wordsOf } from '../../words/words';
import { oneLine } from './oneLine';

const closingFields = [
  'solution',
  'result',
  'unresolvedReason',
  'overdueReason',
  'confirmedAt',
  'reopenReason',
] as const;

/** Words for the log lines that the desk writes by itself, and for the note on a status that was put back. */
export function historyWords(language: Language): HistoryWords {
  const { flow, unassigned, breach } = wordsOf(language);
  const label = (status: Status): string => optionLabel('status', status, language);
  const nextOf = (status: Status): string => joinLabels(nextStatuses(status).map(label), language);
  const separator = language === 'zh' ? '；' : '; ';
  const refused: HistoryWords['refused'] = ({ from, to, allowed, missing, tasks = [] }) => {
    const lacking = [
      ...missing.map((key) => fieldOf(key)[language]),
      ...tasks.map((task) => flow.endOfTask(taskName(task, language))),
    ];
    return lacking.length > 0
      ? flow.lacking(label(to), joinLabels(lacking, language), label(from))
      : flow.forbidden(label(from), label(to), joinLabels(allowed.map(label), language));
  };
  const labelsOf = (fields: readonly FieldKey[]): string =>
    joinLabels(
      fields.map((key) => fieldOf(key)[language]),
      language,
    );
  const deadlinesMoved: HistoryWords['deadlinesMoved'] = (moved, zone) => ({
    step: flow.deadlinesMoved,
    note: moved
      .map(({ field, from, to, isClose }) => {
        const textOf = isClose === true ? secondText : dateTimeText;
        const text = (at: Moment | undefined) => (at === undefined ? flow.none : textOf(at, zone));
        return `${fieldOf(field)[language]} ${text(from)} → ${text(to)}`;
      })
      .join(separator),
  });
  return {
    separator,
    refused,
    reportNotTaken: (brought) => flow.reportNotTaken(fieldOf('createdAt')[language], oneLine(maskContactsIn(brought))),
    statusCleared: (status) => flow.statusCleared(label(status), nextOf(status)),
    statusUnknown: (status, text) => flow.statusUnknown(oneLine(maskContactsIn(text)), label(status), nextOf(status)),
    tasksLeft: (tasks) => flow.tasksLeft(taskNames(tasks, language)),
    kept: ({ field, because }) =>
      keptDeadlineWords(language)[because](fieldOf(field)[language], fieldOf('deadlineReason')[language]),
    putBackOwn: (field) => flow.putBackOwn(fieldOf(field)[language]),
    pastedOver: (fields) => ({ step: flow.pastedOver, note: flow.pastedOverNote(labelsOf(fields)) }),
    lacked: (fields) => ({ step: flow.lacked, note: flow.lackedNote(labelsOf(fields)) }),
    because: wordsOf(language).working.actions.reason,
    sameCustomer: (alike, others) => ({
      step: flow.sameCustomer,
      note: [
        ...(alike.length === 0 ? [] : [flow.possiblySame(joinLabels(alike, language))]),
        ...(others.length === 0 ? [] : [flow.otherOpen(joinLabels(others, language))]),
        flow.linkInSidebar,
      ].join(separator),
    }),
    gone: () => ({ step: flow.gone, note: flow.goneNote }),
    unwritten: () => ({ step: flow.unwritten, note: flow.unwrittenNote }),
    putBack: (move) => ({ step: flow.moved, note: refused(move) }),
    moved(from, to, closed, zone) {
      const kept = closingFields.flatMap((key) => {
        const value = closed?.[key];
        if (value === undefined) return [];
        return [
          `${fieldOf(key)[language]}: ${typeof value === 'number' ? dateTimeText(value, zone) : maskContactsIn(value)}`,
        ];
      });
      return {
        step: closed === undefined ? flow.moved : flow.reopened,
        note: [`${label(from)} → ${label(to)}`, ...kept].join(separator),
      };
    },
    transferred: (from, to) => ({
      step: flow.transferred,
      note: maskNumbersIn(`${from === '' ? unassigned : (from ?? flow.formerOwner)} → ${to === '' ? unassigned : to}`),
    }),
    ownerIn: (line, people) => readOwner(line, (name) => people.some((known) => maskNumbersIn(known) === name)),
    nameInLog: maskNumbersIn,
    deadlineHeld: (at, zone) => flow.deadlineHeld(fieldOf('resolveDue')[language], dateTimeText(at, zone)),
    deadlinesMoved,
    promised: (from, to, zone) => ({
      step: breach.deadline.promised,
      note: deadlinesMoved([{ field: 'promisedAt', from, to }], zone).note,
    }),
    ownLine(line, people) {
      const owner = readOwner(line, (name) => people.some((known) => maskNumbersIn(known) === name));
      return { ...ownLine(line), owner: people.find((known) => maskNumbersIn(known) === owner) ?? owner };
    },
  };
}
