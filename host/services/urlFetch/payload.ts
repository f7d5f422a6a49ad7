import { plainEntries } from '../base/arguments';
import { blobContent } from '../utilities/blob';

export interface Payload {
  readonly body: Buffer;
  readonly type: string;
}

const boundary = '----sheetdesk-form-boundary';

/** A text, a blob, or the fields of a form (sent as multipart when a blob is among them); null for anything else. */
export function payloadOf(value: unknown): Payload | null {
  if (typeof value === 'string') return { body: Buffer.from(value, 'utf8'), type: 'application/x-www-form-urlencoded' };
  const blob = blobContent(value);
  if (blob) return { body: blob.data, type: blob.type ?? 'application/octet-stream' };
  const fields = plainEntries(value);
  if (!fields) return null;
  if (fields.some(([, field]) => blobContent(field))) return multipart(fields);
  const form = new URLSearchParams(Object.fromEntries(fields.map(([name, field]) => [name, String(field)])));
  return { body: Buffer.from(form.toString(), 'utf8'), type: 'application/x-www-form-urlencoded' };
}

function multipart(fields: readonly (readonly [string, unknown])[]): Payload {
  const parts = fields.map(([name, field]) => {
    const blob = blobContent(field);
    const file = blob ? `; filename="${quoted(blob.name ?? name)}"` : '';
    const type = blob ? `\r\nContent-Type: ${blob.type ?? 'application/octet-stream'}` : '';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}${type}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), blob?.data ?? Buffer.from(String(field)), Buffer.from('\r\n')]);
  });
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}

function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}
