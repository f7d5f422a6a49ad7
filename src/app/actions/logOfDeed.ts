import { changedDeadlines, withClose } from '../history';
import type { LogEntry } from '../memory';
import { type Acting, type Deed, entryOf } from './deed';

/** What an action's first line says besides: deadlines that it moved without being about them stay in the log (D3). */
function deadlinesMoved({ ticket, history, zone, now }: Acting, deed: Deed): readonly string[] {
  const moved = withClose(changedDeadlines(ticket, deed), ticket, now);
  return moved.length === 0 || deed.isAboutDeadline === true ? [] : [history.deadlinesMoved(moved, zone).note];
}

/** The log lines of an action, the first with the deadlines that it moved. */
export function logOfDeed(deed: Deed, acting: Acting): readonly LogEntry[] {
  const moved = deadlinesMoved(acting, deed);
  return deed.log.map((line, at) => {
    if (at > 0) return entryOf(acting, line);
    const note = [line.note, ...moved].filter((part) => part !== '').join(acting.history.separator);
    return entryOf(acting, { ...line, note }, deed.told);
  });
}
