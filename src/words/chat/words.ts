import type { ChatService, WebhookProblem } from '../../domain/chat/webhook';

/** Words of the group chat for urgent deadlines: its menu entry and dialog, and the message. */
export interface ChatWords {
  readonly menu: string;
  readonly title: string;
  /** What to paste where; `service` is that of the address in use, blank for none. */
  readonly ask: (service: string) => string;
  readonly service: Readonly<Record<ChatService, string>>;
  readonly problem: Readonly<Record<WebhookProblem, (hosts: string) => string>>;
  readonly on: (service: string) => string;
  readonly off: string;
  readonly intro: (count: number) => string;
  readonly line: (number: string, deadline: string, due: string, owner: string) => string;
}
