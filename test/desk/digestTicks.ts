import type { Host } from '../../host/contract/host';
import { later } from './desk';
import { chen } from './team';

/** The desk after so many minutes of ticks from each of those times on. */
export const ticksFrom =
  (minutes: number) =>
  (host: Host, ...times: readonly string[]): Host =>
    times.reduce((state, time) => {
      const next = later(state, time);
      next.advanceTo(next.now() + minutes * 60_000);
      return next;
    }, host);

/** The mails of 陈静 whose subject begins so: when each came in Shanghai, MM-ddTHH:mm, and so much of the subject. */
export const cameTo = (host: Host, kind: string, part: readonly [from: number, to: number]): readonly string[] =>
  host.mails
    .filter(({ subject, to }) => subject.startsWith(kind) && to.includes(chen))
    .map(({ sentAt, subject }) => {
      const came = new Date(sentAt + 8 * 3_600_000).toISOString().slice(5, 16);
      return `${came} ${subject.slice(...part)}`;
    });
