import type { SentMail } from '../contract/host';

/** A mail as the page lists it: of attachments only name, type and size, since they may be large. */
export function listedMail({ attachments, ...mail }: SentMail): SentMail {
  if (!attachments) return mail;
  return { ...mail, attachments: attachments.map(({ bytes: _, ...attachment }) => attachment) };
}
