/** A sheet, as it is called now, and columns of it. */
export interface ColumnsOfSheet {
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** What set-up says of contents that it cannot put back. */
export interface RepairWords {
  /** The sheet of the tickets itself had been deleted. */
  readonly tickets: (sheet: string) => string;
  /** What the desk writes itself comes back as far as it can be told from the rest. */
  readonly refilled: string;
  readonly sheets: (names: readonly string[]) => string;
  readonly columns: (parts: readonly ColumnsOfSheet[]) => string;
  /** Option lists of the settings have their first options. */
  readonly lists: (names: readonly string[]) => string;
  /** Nothing that was sealed can be shown (D12). */
  readonly sealed: string;
  /** How people get contents back. */
  readonly history: string;
  /** Nobody but whoever reads this has a role. */
  readonly nobody: (sheet: string) => string;
}
