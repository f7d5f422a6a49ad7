import { printPdf } from '../../print/pdf';

/** Bytes with what is known of them. */
export interface BlobContent {
  readonly data: Buffer;
  readonly type: string | null;
  readonly name: string | null;
}

/**
 * A blob in another content type, its name with the ending of that type. Pages become PDF.
 * @returns null when the service offers no such conversion
 * @throws Error with one sentence when there is no browser to print with
 */
export function converted({ data, type, name }: BlobContent, wanted: string): BlobContent | null {
  if (bare(type) === bare(wanted)) return { data, type, name };
  if (bare(type) !== 'text/html' || bare(wanted) !== 'application/pdf') return null;
  return { data: printPdf(data.toString('utf8')), type: wanted, name: pdfName(name) };
}

/** What follows the last period is taken for an ending, as documented. */
export function pdfName(name: string | null): string | null {
  return name && `${name.replace(/\.[^.]*$/, '')}.pdf`;
}

/** Without parameters: "text/html; charset=utf-8" is "text/html". */
function bare(type: string | null): string {
  return (type ?? '').replace(/;.*$/, '').trim().toLowerCase();
}
