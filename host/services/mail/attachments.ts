import type { MailAttachment } from '../../contract/host';
import { plainEntries } from '../base/arguments';
import { blobContent } from '../utilities/blob';

/** A blob as a mail carries it; null for what is no blob. */
function carried(value: unknown): MailAttachment | null {
  const content = blobContent(value);
  if (!content) return null;
  const { name, type, data } = content;
  return {
    name: name ?? 'attachment',
    type: type ?? 'application/octet-stream',
    size: data.length,
    bytes: data.toString('base64'),
  };
}

/** The attachments option; null when it is no list of blobs. */
export function attachmentsOf(value: unknown): readonly MailAttachment[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return null;
  const attachments = value.flatMap((blob: unknown) => carried(blob) ?? []);
  return attachments.length === value.length ? attachments : null;
}

/** The inlineImages option, by the name that `cid:` addresses give them; null when it is no object of blobs. */
export function inlineImagesOf(value: unknown): Readonly<Record<string, MailAttachment>> | null {
  if (value === undefined || value === null) return {};
  const entries = plainEntries(value);
  if (!entries) return null;
  const images = entries.flatMap(([name, blob]) => {
    const image = carried(blob);
    return image ? [[name, image] as const] : [];
  });
  return images.length === entries.length ? Object.fromEntries(images) : null;
}
