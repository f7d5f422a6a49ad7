/** A sheet, as it is called now, and columns of it. */
export interface ColumnsOfSheet {
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** Options of a list, as it is called. */
export interface OptionsOfList {
  readonly list: string;
  readonly options: readonly string[];
}

/** What set-up says of contents that it cannot put back. */
export interface RepairWords {
  /** The sheet of the tickets itself had been deleted. */
  readonly tickets: (sheet: string) => string;
  /** Tickets whose numbers nothing tells are about to get new ones, or have got them: restore the version. */
  readonly numbersOwed: (count: number) => string;
  readonly numbersAnew: (count: number) => string;
  /** What the desk writes itself comes back as far as it can be told from the rest. */
  readonly refilled: string;
  readonly sheets: (names: readonly string[]) => string;
  readonly columns: (parts: readonly ColumnsOfSheet[]) => string;
  /** Ticket columns were made beside headers that may be theirs, renamed: how to have the renamed one taken up. */
  readonly perhapsRenamed: (columns: {
    readonly sheet: string;
    readonly made: readonly string[];
    readonly unknown: readonly string[];
  }) => string;
  /** Option lists of the settings have their first options. */
  readonly lists: (names: readonly string[]) => string;
  /** Options that went with a setting's row stand at the end of their lists again. */
  readonly optionsBack: (parts: readonly OptionsOfList[]) => string;
  /** Built-in options that are not there, and perhaps went with it: how to have them again. */
  readonly optionsGone: (parts: readonly OptionsOfList[]) => string;
  /** Nothing that was sealed can be shown (D12). */
  readonly sealed: string;
  /** How people get contents back. */
  readonly history: string;
  /** The zone of the settings was lost, and the workbook's own was entered while tickets stand there. */
  readonly zoneAssumed: (zone: string) => string;
  /** The key of customers' links was lost, and links from before open nothing. */
  readonly linksDead: string;
  /** The address of the group chat cannot be read, or is gone if there was one. */
  readonly chat: Readonly<Record<'unreadable' | 'perhaps', string>>;
  /** Nobody but whoever reads this has a role. */
  readonly nobody: (sheet: string) => string;
}
