/** How lines of an intake begin, in both languages, whose ticket it became. */
const intakes = [/^(?:在表中直接登记，)?分派给 ([^（；;]+)/, /^(?:Typed into the sheet, a|A)ssigned to ([^(；;]+)/];

/** A part of a line that tells of something that became something else. */
const became = /^(.+) → (.+)$/;

/** A time, as lines about deadlines have them. */
const time = /\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** How lines that tell of nothing but a new owner are headed. */
const transfers: ReadonlySet<string> = new Set(['转派', 'Transferred']);

/**
 * Reads from a log line to whom it gave a ticket (D4), be it a new one or a transferred one; undefined for a line that
 * tells of no owner.
 * @param isMember whether a name is one of the team's: other parts of a line tell of statuses
 */
export function readOwner(
  { step, note }: { readonly step: string; readonly note: string },
  isMember: (name: string) => boolean,
): string | undefined {
  for (const form of intakes) {
    const name = form.exec(note)?.[1]?.trim();
    if (name !== undefined) return name;
  }
  const names = note.split(/；|; /).flatMap((part) => {
    const [, from = '', to = ''] = became.exec(part) ?? [];
    return to !== '' && !time.test(from) && (transfers.has(step) || isMember(to)) ? [to] : [];
  });
  return names[names.length - 1];
}
