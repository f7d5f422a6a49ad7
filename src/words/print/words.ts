import type { FormPart } from '../../domain/print/formSections';

/** Words on paper (D11, D16). */
export interface PrintWords {
  readonly menu: { readonly print: string };
  readonly title: string;
  readonly blankTitle: string;
  readonly monthTitle: (month: string, part: string) => string;
  readonly parts: Readonly<Record<FormPart, string>>;
  readonly progress: string;
  readonly earlierLines: (count: number) => string;
  readonly tasks: string;
  readonly signatures: readonly string[];
  readonly date: string;
  readonly shortened: string;
  readonly shortenedNote: string;
  readonly maskedNote: string;
  readonly printedAt: (time: string) => string;
  readonly blankHow: string;
  readonly required: string;
  /** When a field is to be filled in that is not always; `option` is what another field holds then. */
  readonly limits: {
    readonly required: (option: string) => string;
    readonly only: (option: string) => string;
    readonly requiredOnly: (option: string) => string;
  };
  readonly file: { readonly ticket: string; readonly month: string; readonly blank: string };
}
