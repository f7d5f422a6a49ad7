import type { TicketAction } from '../../api';
import type { FieldKey } from '../../domain/record/fields';
import type { FieldView } from '../intake/labelled';

/** One entry of an action's form. */
export interface Entry {
  readonly key: string;
  readonly view: FieldView;
  readonly required: boolean;
  /** What it holds at first. */
  readonly first: string;
}

/** What was filled in, by entry; blank ones are absent. */
export type Filled = Readonly<Record<string, string>>;

/** Which ticket an action is done to, and its token. */
export type Aim = Pick<TicketAction, 'number' | 'row' | 'token'>;

/** An action that the ticket allows: what its button says, what it asks for, and what is sent. */
export interface Plan {
  /** Names the draft of the action within the ticket. */
  readonly key: string;
  readonly label: string;
  /** Makes the entries of its form; none for an action that is done at once. */
  readonly entries: () => readonly Entry[];
  /** Whether an entry applies to what is filled in; absent when all do. */
  readonly applies?: (key: string, filled: Filled) => boolean;
  /** An entry that the server turned out to demand. */
  readonly demanded?: (key: FieldKey) => Entry;
  readonly toAction: (aim: Aim, filled: Filled) => TicketAction;
}
