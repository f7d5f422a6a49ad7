import type { Language } from '../../record/lists';
import type { Limits, SettingProblemKind } from '../problem';
import type { Cell } from '../readTable';

/** What stands in where the settings sheet says nothing readable; asked for only then. */
export interface SettingDefaults {
  language(): Language;
  /** IANA name. */
  timeZone(): string;
}

/**
 * A row of the settings sheet, declared once: its name, explanation and first value there, how it is read and what
 * stands in for it. Set-up, reading, notes on wrong cells and the settings reference are derived from it.
 */
export interface Setting<T> {
  readonly zh: string;
  readonly en: string;
  readonly explanation: Readonly<Record<Language, string>>;
  /** What set-up writes; `timeZone` is the workbook's own. */
  first(language: Language, timeZone: string): string;
  /** @returns undefined when the cell cannot be used */
  read(cell: Cell): T | undefined;
  /** For a figure: between which bounds it is used. */
  readonly limits?: Limits;
  /** Whether a blank is told: nobody leaves such a cell blank on purpose, and what stands in is felt. */
  readonly isBlankTold?: true;
  /** What is wrong with a cell that cannot be used, where more can be said than that. */
  problem?(cell: Cell): SettingProblemKind | undefined;
  fallback(defaults: SettingDefaults): T;
}

/** Declares a setting whose first value and fallback say the same. */
export const setting = <T>(declared: Setting<T>): Setting<T> => declared;
