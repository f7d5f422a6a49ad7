import { isLow, satisfactionLabel, scoreOf } from '../../domain/satisfaction/score';
import type { Settings } from '../../domain/settings/settings';
import type { WordsOfActions } from '../actions/acting';
import { afterDeed } from '../actions/afterDeed';
import type { Acting } from '../actions/deed';
import { logOfDeed } from '../actions/logOfDeed';
import type { Desk } from '../desk';
import type { LowScore } from '../memory';
import { Refused } from '../refused';
import { actingFor } from './answerSurvey';
import { seeForCustomer } from './customerTicket';
import { followTyped } from './rating';

/** Low scores typed one by one are few; more of them wait for the next sweep. */
const atOnce = 10;

type Words = (settings: Settings) => WordsOfActions;

/** A pasted score tells nothing new when an earlier task of the ticket is about the same one. */
const wasKnown = ({ isTyped }: LowScore, acting: Acting, label: string): boolean =>
  isTyped === 'pasted' &&
  acting.tasks.some(
    ({ task }) => task.createdBy === acting.words.satisfaction.step && task.what.includes(`“${label}”`),
  );

/**
 * The task of one score and the reopening of its ticket, unless it was corrected upwards, an earlier answer's task is
 * still open, or the ticket was resolved anew since.
 */
function follow(desk: Desk, typed: LowScore, words: Words): void {
  const { number, at } = typed;
  const remembered = desk.recall();
  const seen = seeForCustomer(desk, remembered, number);
  const score = scoreOf(seen?.ticket.satisfaction);
  if (seen === undefined || score === undefined || !isLow(score)) return;
  if (!seen.isInPlace) throw new Refused('busy');
  const acting = actingFor(desk, seen, words(seen.opened.settings));
  if (wasKnown(typed, acting, satisfactionLabel(score, seen.opened.settings))) return;
  const { resolvedAt, feedback = '' } = seen.ticket;
  const isOfThisCycle = resolvedAt === undefined || resolvedAt <= at;
  const deed = followTyped(isOfThisCycle ? acting : { ...acting, status: 'inProgress' }, { score, comment: feedback });
  if (deed.log.length === 0) return;
  desk.remember(remembered, afterDeed(remembered, `typed-${number}-${at}`, deed, acting, seen.log.length));
  const isMoved = Object.keys(deed.change).length > 0;
  desk.commit(seen.opened, {
    changes: isMoved ? [{ row: seen.row, number, change: deed.change }] : [],
    log: logOfDeed(deed, acting).map((entry) => ({ ...entry, operator: '' })),
    ...(deed.newTasks === undefined ? {} : { newTasks: deed.newTasks }),
    ...(deed.taskChanges === undefined ? {} : { taskChanges: deed.taskChanges }),
  });
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

/** A score whose row people moved this moment keeps waiting. */
function isFollowed(desk: Desk, typed: LowScore, words: Words): boolean {
  try {
    follow(desk, typed, words);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'busy') return false;
    throw error;
  }
}

/**
 * Does what low scores bring about that people typed or pasted into their cells (D8), where the edit itself may not: the
 * supervisor's task, and the ticket reopened where the settings say so. A kill after it is written repeats nothing: the
 * open task is found, and the ticket is no longer resolved.
 */
export function followTypedLowScores(desk: Desk, words: Words): void {
  for (const typed of desk
    .known()
    .lowScores.filter(({ isTyped }) => isTyped !== undefined)
    .slice(0, atOnce)) {
    desk.exclusively(() => {
      if (isFollowed(desk, typed, words)) settle(desk, typed);
    });
    desk.release();
  }
}
