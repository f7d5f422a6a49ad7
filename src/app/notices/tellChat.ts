import { chatFault, chatMessage } from '../../domain/chat/message';
import { readWebhook } from '../../domain/chat/webhook';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { faultText, logFault } from '../jobs/fault';
import { afterFailure, afterTurn, beginTurn } from '../jobs/turnMemory';
import type { JobMemory, Remembered } from '../memory';
import { type Breach, isAssignment, type Notice, noticeKey } from './notice';

/** Says in a few lines which deadlines passed; nothing of the customer. */
export type ChatText = (breaches: readonly Breach[], settings: Settings, zone: Zone) => string;

/** Keys of what was told that are kept. */
const toldKept = 400;

const chatKey = (breach: Breach): string => `chat:${noticeKey(breach)}`;

/** Urgent deadlines that the chat was not told of. */
function untold(notices: readonly Notice[], { told }: Remembered): readonly Breach[] {
  const known = new Set(told);
  return notices.flatMap((notice) =>
    !isAssignment(notice) && notice.isUrgent === true && !known.has(chatKey(notice)) ? [notice] : [],
  );
}

/** Posts it. @returns what went wrong, without the address, which is a secret */
function posted(desk: Desk, address: string, text: string): string | undefined {
  const webhook = readWebhook(address);
  if (typeof webhook === 'string') return webhook;
  try {
    const { status, body } = desk.postJson(webhook.address, chatMessage(webhook.service, text));
    return chatFault(webhook.service, status, body);
  } catch (error) {
    logFault(error, 'chat');
    return faultText(error);
  }
}

/**
 * Tells a group chat of urgent deadlines that passed (D15), where an administrator has set one up: all in one message,
 * each deadline once. What cannot be posted is not tried again, for it is mailed all the same; the failure stands in
 * the sheet of the desk's health. A kill between the message and its being remembered repeats it.
 */
export function tellChat(desk: Desk, notices: readonly Notice[], settings: Settings, zone: Zone, text: ChatText): void {
  const { chatWebhook } = desk.known();
  if (chatWebhook === undefined) return;
  const breaches = untold(notices, desk.known());
  if (breaches.length === 0) return;
  const took = beginTurn(desk);
  const fault = posted(desk, chatWebhook, text(breaches, settings, zone));
  const turn = took();
  const after = (known: JobMemory): JobMemory =>
    fault === undefined ? afterTurn(known, turn, 'done') : afterFailure(known, turn, fault);
  desk.exclusively(() => {
    const before = desk.recall();
    desk.remember(before, {
      ...before,
      told: [...before.told, ...breaches.map(chatKey)].slice(-toldKept),
      jobs: { ...before.jobs, chat: after(before.jobs.chat ?? {}) },
    });
  });
  desk.release();
}
