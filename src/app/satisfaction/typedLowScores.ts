import { scoreOf } from '../../domain/satisfaction/score';
import type { Settings } from '../../domain/settings/settings';
import { entryOf } from '../actions/deed';
import type { WordsOfActions } from '../actOnTicket';
import type { Desk } from '../desk';
import type { LowScore } from '../memory';
import { actingFor } from './answerSurvey';
import { seeForCustomer } from './customerTicket';
import { supervisorTask, taskLine } from './rating';

/** Low scores typed one by one are few; more of them wait for the next sweep. */
const atOnce = 10;

type Words = (settings: Settings) => WordsOfActions;

/** The task of one score, unless it was corrected upwards or an earlier answer's task is still open. */
function makeTask(desk: Desk, { number }: LowScore, words: Words): void {
  const seen = seeForCustomer(desk, desk.recall(), number);
  const score = scoreOf(seen?.ticket.satisfaction);
  if (seen === undefined || score === undefined) return;
  const acting = actingFor(desk, seen, words(seen.opened.settings));
  const newTasks = supervisorTask(acting, { score, comment: seen.ticket.feedback ?? '' });
  if (newTasks.length === 0) return;
  const log = newTasks.map((task) => ({ ...entryOf(acting, taskLine(acting, task)), operator: '' }));
  desk.commit(seen.opened, { changes: [], log, newTasks });
}

/** Remembers that the task is made; the score still waits to be mailed. */
function settle(desk: Desk, made: LowScore): void {
  const remembered = desk.recall();
  const lowScores = remembered.lowScores.map(({ number, at, isTyped, ...others }): LowScore => {
    const isThis = number === made.number && at === made.at;
    return isTyped === undefined || isThis ? { ...others, number, at } : { ...others, number, at, isTyped };
  });
  desk.remember(remembered, { ...remembered, lowScores });
}

/**
 * Makes the supervisor's task of low scores that people typed into their cells (D8), where the edit itself may not. A
 * kill after a task repeats nothing: the open task is found.
 */
export function taskTypedLowScores(desk: Desk, words: Words): void {
  for (const typed of desk
    .known()
    .lowScores.filter(({ isTyped }) => isTyped === true)
    .slice(0, atOnce)) {
    desk.exclusively(() => {
      makeTask(desk, typed, words);
      settle(desk, typed);
    });
    desk.release();
  }
}
