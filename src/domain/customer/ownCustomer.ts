/** A name and a contact; blank what there is none of. */
interface NameAndContact {
  readonly name: string;
  readonly contact: string;
}

/** Without the sign that keeps Sheets from taking a mask for a formula; case and width are as somebody typed them. */
const bare = (mask: string): string =>
  mask
    .replace(/\u2060/g, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase();

/** Whether two masks are the same, however they are written. */
export const isSameMask = (one: string, other: string): boolean => bare(one) === bare(other);

/**
 * Whether a sealed row is that of a ticket's customer, and not of somebody else who has the same number (D12). The contact
 * decides where both have one, for people write names anew and several share a contact; else the name. A ticket that
 * shows neither, as where its columns were deleted, leaves nothing to compare.
 * @param shown the masks that the ticket shows
 * @param masks those of the row
 */
export function isOwnRow(shown: NameAndContact, masks: NameAndContact): boolean {
  if (shown.contact !== '' && masks.contact !== '') return isSameMask(shown.contact, masks.contact);
  if (shown.name !== '' && masks.name !== '') return isSameMask(shown.name, masks.name);
  return shown.name === '' && shown.contact === '';
}
