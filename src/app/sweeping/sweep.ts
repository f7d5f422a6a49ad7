import type { Load } from '../../domain/dispatch/chooseOwner';
import { withTransfer } from '../../domain/dispatch/load';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { givenIn, recallCounters } from '../counters';
import { type SealedTyped, sealTyped } from '../customers/sealTyped';
import { unsealedCount } from '../customers/unsealedRows';
import type { Desk, Opened } from '../desk';
import { earlierMoveOf } from '../earlierMoves';
import type { RowWords } from '../edit/acceptRows';
import { notesOff } from '../edit/putBackNotes';
import type { Remembered } from '../memory';
import { type Notice, withNotices } from '../notices/notice';
import { type Adopted, adoptStrays } from './adoptStrays';
import { breadthOf, fullPassAt, isDue } from './breadth';
import { givenAsSeen, goneLines } from './gone';
import { memoriesOf } from './lost';
import { offersOf, treeMark } from './offers';
import { openLoad } from './openLoad';
import { rulesAfter } from './rules';
import { linesOfUnattended, openAsSeen } from './seen';
import { type Settled, type Settling, settle, withGiven } from './settle';
import { keptQuiet, untoldOf, withoutGhosts } from './untold';
import { waitingLines } from './waitingLines';

/** Properties of edits that wait until something else is written; more make every execution slower. */
const editsKept = 40;

/** No execution lives longer. */
const executionMilliseconds = 6 * 60_000;

export interface Swept {
  readonly changed: number;
  /** Deadlines found passed and tickets given out, to be told by `tellNotices`. */
  readonly notices: readonly Notice[];
  readonly opened?: Opened;
  readonly remembered: Remembered;
  /** Why customers could not be sealed, to be thrown once people were told of the rest. */
  readonly failure?: SealedTyped['failure'];
}

/** What one sweep did, step by step. */
interface Done {
  readonly judged: Settled;
  readonly adopted: Adopted;
  readonly sealed: SealedTyped;
}

const loadAfter = ({ judged, adopted }: Done, now: Moment): Load =>
  judged.given.reduce(
    (load, { ticket, from }) => withTransfer(load, from, ticket.owner ?? '', now),
    openLoad(judged.opened.rows, adopted.remembered.load),
  );

function sweepAfter(desk: Desk, remembered: Remembered, { judged, adopted, sealed }: Done): Remembered['sweep'] {
  const { opened, breadth } = judged;
  const { fullAt, deepAt = 0, unsealed = 0, blank } = remembered.sweep;
  const isSealingOwed = sealed.left > 0 || sealed.failure !== undefined;
  return {
    ...openAsSeen(judged, remembered.sweep),
    ...givenAsSeen(judged, remembered),
    sweptUntil: desk.now,
    fullAt: fullPassAt(isSealingOwed, breadth, fullAt, desk.now),
    deepAt: breadth === 'all' ? desk.now : deepAt,
    ...(breadth !== 'all' && blank !== undefined && { blank }),
    rows: opened.rows.length,
    nextChangeAt: adopted.changes.length > 0 || isSealingOwed ? desk.now : judged.nextChangeAt,
    unseen: judged.unseen,
    doubt: adopted.doubt,
    tree: treeMark(opened.settings),
    rules: rulesAfter(remembered.sweep.rules, opened.settings, desk.now),
    took: desk.elapsed(),
    requests: desk.requests(),
    unsealed: Math.max(breadth === 'open' ? unsealed : 0, unsealedCount(opened.rows, remembered) + sealed.left),
    due: judged.due,
  };
}

type Words = (settings: Settings) => RowWords;

function settlingOf(desk: Desk, remembered: Remembered, words: Words, force: boolean): Settling {
  const { sweptUntil, unseen = [] } = remembered.sweep;
  const since = sweptUntil === 0 ? desk.now : sweptUntil;
  const asked = breadthOf(remembered, desk.now, force);
  const isSettled = (number: string): boolean => asked === 'all' || unseen.includes(number);
  const memories = memoriesOf(desk, remembered);
  return {
    remembered,
    asked,
    judging: {
      now: desk.now,
      since,
      words,
      isGiven: givenIn(remembered),
      isSettled,
      load: remembered.load,
      openTasks: desk.openTasks,
      rulesSince: (settings) => rulesAfter(remembered.sweep.rules, settings, desk.now).since,
      earlierMove: (number) => earlierMoveOf(remembered, number),
      memories,
    },
    besides: (judged) => {
      const rowWords = words(judged.opened.settings);
      return {
        log: [
          ...waitingLines(desk, judged.opened, remembered),
          ...judged.log,
          ...linesOfUnattended(judged, remembered.sweep, desk.now, rowWords),
          ...goneLines(desk, judged, remembered, rowWords),
        ],
        offers: offersOf(judged.opened, remembered),
      };
    },
  };
}

/**
 * The timed check of all clocks (D3): brings every SLA state up to date, finds deadlines that passed since the last
 * one, and takes in rows that no edit trigger saw. Nothing due costs two service calls.
 * @param force looks through all rows and columns even when nothing is due
 */
export function sweep(desk: Desk, words: Words, force: boolean): Swept {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    if (!force && !isDue(remembered, desk.now)) {
      if ((remembered.edits ?? []).length > editsKept) desk.remember(remembered, remembered);
      return { changed: 0, notices: [], remembered };
    }
    const judged = settle(desk, settlingOf(desk, remembered, words, force));
    const { opened } = judged;
    const adopted = adoptStrays(desk, judged, remembered, words);
    if (adopted.log.length > 0) desk.append(opened, { tickets: [], log: adopted.log });
    const sealed = sealTyped(desk, opened, adopted.remembered, words);
    const done: Done = { judged, adopted, sealed };
    const noted = withGiven(withNotices(sealed.remembered, judged.notices), judged, desk.now);
    const notices = keptQuiet(withoutGhosts(noted.notices, adopted, judged), opened, desk.now);
    const { off, noted: notesLeft } = notesOff(remembered, opened);
    for (const [field, notes] of off) desk.takeNotesOff(opened, field, notes);
    const untold = untoldOf(notices, remembered, desk.now);
    const after: Remembered = {
      ...noted,
      notices,
      load: loadAfter(done, desk.now),
      sweep: sweepAfter(desk, remembered, done),
      mailingUntil: untold.length > 0 ? desk.now + executionMilliseconds : remembered.mailingUntil,
      journal: [],
      ...(remembered.journal.length > 0 && { isJournalBegun: false }),
      ...(adopted.isDone && (remembered.clearedNumbers ?? []).length > 0 && { clearedNumbers: [] }),
      // The word that the clock leaves costs nothing here.
      ...(!force && { beatAt: desk.now }),
      ...(notesLeft.length < (remembered.noted ?? []).length && { noted: notesLeft }),
    };
    desk.remember(sealed.remembered, after);
    return {
      changed: judged.changes.length + adopted.changes.length,
      notices: untold,
      opened,
      remembered: after,
      ...(sealed.failure !== undefined && { failure: sealed.failure }),
    };
  });
}
