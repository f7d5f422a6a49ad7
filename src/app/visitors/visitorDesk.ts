import type { Attempts } from '../../domain/visitor/attempts';
import type { Desk } from '../desk';

/** The desk with what pages for customers need besides. */
export interface VisitorDesk extends Desk {
  /** Keyed signature of a text, in web-safe characters. */
  sign(text: string): string;
  /**
   * Reads what was counted of a kind of attempts and keeps what `count` makes of it, one execution at a time.
   * @throws Refused "busy", and whatever `count` throws; nothing is kept then
   */
  countAttempts(kind: 'status' | 'contact' | 'request', count: (attempts: Attempts) => Attempts): void;
}
