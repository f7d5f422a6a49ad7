import { changedCells, isSameTime } from './changedCells';
import { isInRows, isReached, type Reach } from './reach';
import { exchangedAmong, isForgotten, isMade, type Told, twinsOf } from './renumbered';
import type { Scene } from './scene';

/** What the walk knows of the desk beside what stands there: kept from deed to deed, and compared with it. */
export interface Model {
  scene: Scene;
  /** Numbers that ever stood in the sheet, and the time at which their tickets were reported. */
  readonly given: Map<string, string>;
  /** Numbers whose rows people deleted. */
  readonly deleted: Set<string>;
  /** Those among them whose tickets were open: the log is to tell that their rows are gone. */
  readonly deletedOpen: Set<string>;
  /** Numbers that people put into rows without a time of report, which are no tickets' until the desk takes them in. */
  readonly made: Set<string>;
  /** Numbers whose tickets are forgotten, as far as the sheets tell; the desk may still remember the line of one. */
  readonly lost: Set<string>;
  /** Numbers under which forgotten tickets went on: the log tells of these from then on only. */
  readonly renumbered: Set<string>;
  /** Cells edited since the desk last came to rest, as "number field": it may still be about to read or to put them back. */
  readonly unsettled: Set<string>;
  /** How many tickets went on under another number after people edited theirs and what the log told of them. */
  forgotten: number;
}

export const modelOf = (scene: Scene): Model => ({
  scene,
  given: new Map([...scene.tickets].map(([number, { texts }]) => [number, texts.get('createdAt') ?? ''])),
  deleted: new Set(),
  deletedOpen: new Set(),
  made: new Set(),
  lost: new Set(),
  renumbered: new Set(),
  unsettled: new Set(),
  forgotten: 0,
});

/**
 * Tickets whose time of report is not the one that they had at first. Of one whose time was lost with its column and whose
 * lines people took from the log, or that goes on under another number, nothing tells it any more: it has the time of
 * its first line left from then on.
 */
const reportedOtherwise = (
  { given, renumbered, scene }: Model,
  { tickets }: Scene,
  { thinned, reach }: { readonly thinned: ReadonlySet<string>; readonly reach: Reach },
  isLookedAt: (text: string) => boolean,
): readonly string[] =>
  [...tickets].flatMap(([number, { texts: cells }]) => {
    const [was = '', is = ''] = [given.get(number), cells.get('createdAt')];
    const known = scene.tickets.get(number);
    const isLost =
      known !== undefined &&
      ((known.texts.get('createdAt') ?? '') === '' ||
        isReached(number, known, scene.columns.get('createdAt') ?? -1, reach));
    if (isLost && (thinned.has(number) || renumbered.has(number)) && is !== '') {
      given.set(number, is);
      return [];
    }
    return was === '' || !isLookedAt(is) || was === is || isSameTime(was, is)
      ? []
      : [`${number}: was reported at “${was}”, not at “${is}”`];
  });

const isOpenOf = ({ tickets }: Scene, number: string): boolean => tickets.get(number)?.texts.get('status') !== '已关闭';

/** Whether a number that seemed forgotten stands beside the time again that its ticket was reported at. */
const isBack = ({ lost, given }: Model, number: string, { tickets }: Scene): boolean =>
  lost.has(number) && isSameTime(given.get(number) ?? '', tickets.get(number)?.texts.get('createdAt') ?? '');

/**
 * What the model finds wrong at a desk that came to rest, where nothing is about to be read or put back any more.
 * @param told which numbers people took out of the log, and what it tells of the others
 */
export function followToRest(model: Model, now: Scene, told: Told): readonly string[] {
  const wrong = [
    ...follow(model, now, {}, told),
    ...reportedOtherwise(model, now, { thinned: told.thinned, reach: {} }, (text) => text === ''),
  ];
  model.unsettled.clear();
  return wrong;
}

/**
 * What is wrong after a deed that had this reach, one sentence each: a ticket that vanished or came again, and what people
 * had written or the desk had noted of another one. The model then knows what stands there now.
 * @param told which numbers people took out of the log, and what it tells of the others
 */
export function follow(model: Model, now: Scene, reach: Reach, told: Told): readonly string[] {
  const { scene: before, given, deleted } = model;
  const gone = [...before.tickets.keys()].filter((number) => !now.tickets.has(number));
  const exchanged = new Set(exchangedAmong(before, now, reach, told));
  model.forgotten += exchanged.size;
  const wrong = [...before.tickets].flatMap(([number, was]) => {
    const is = now.tickets.get(number);
    return is === undefined || exchanged.has(number) ? [] : changedCells(number, was, is, model, reach);
  });
  wrong.push(...reportedOtherwise(model, now, { thinned: told.thinned, reach }, (text) => text !== ''));
  const fresh = [...now.tickets.keys()].filter((number) => !before.tickets.has(number));
  const again = fresh.filter((number) => given.has(number));
  const removed = new Set(reach.removes === 'rows' ? gone.filter((number) => isInRows(before, number, reach)) : []);
  for (const number of removed) {
    deleted.add(number);
    if (isOpenOf(before, number) && !model.made.has(number)) model.deletedOpen.add(number);
  }
  const forgotten = new Set(gone.filter((number) => isForgotten(before, number, reach, told)));
  const isReachedNumber = (number: string): boolean => {
    const ticket = before.tickets.get(number);
    return ticket !== undefined && isReached(number, ticket, before.columns.get('number') ?? -1, reach);
  };
  const twins = twinsOf(gone.filter(isReachedNumber), again, told);
  for (const [number, twin] of twins) {
    forgotten.add(number);
    deleted.add(number);
    deleted.delete(twin);
  }
  for (const number of forgotten) model.lost.add(number);
  const back = new Set(again.filter((number) => isBack(model, number, now)));
  for (const number of back) model.lost.delete(number);
  model.forgotten += forgotten.size - back.size;
  const rowsOfForgotten = new Set([...forgotten].flatMap((number) => before.tickets.get(number)?.row ?? []));
  const unmade = new Set(gone.filter((number) => model.made.has(number)));
  for (const number of unmade) model.made.delete(number);
  for (const number of fresh) {
    if (rowsOfForgotten.has(now.tickets.get(number)?.row ?? -1)) model.renumbered.add(number);
    if (isMade(now, number, reach)) model.made.add(number);
    else given.set(number, now.tickets.get(number)?.texts.get('createdAt') ?? '');
  }
  model.scene = now;
  return [
    ...wrong,
    ...gone
      .filter((number) => !removed.has(number) && !forgotten.has(number) && !unmade.has(number))
      .map((number) => `${number}: no row bears this number any more`),
    ...again
      .filter(
        (number) =>
          !back.has(number) && ![...twins.values()].includes(number) && reach.brings?.includes(number) !== true,
      )
      .map((number) => `${number}: was given before`),
  ];
}
