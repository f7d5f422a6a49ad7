import { PDFDocument } from '@cantoo/pdf-lib';

/**
 * PDFs as one, page after page in their order.
 * @param parts each in base64
 * @returns base64
 * @throws Error of the library when a part cannot be read
 */
export async function joined(title: string, parts: readonly string[]): Promise<string> {
  const volume = await PDFDocument.create();
  volume.setTitle(title);
  for (const part of parts) {
    const document = await PDFDocument.load(part);
    const pages = await volume.copyPages(document, document.getPageIndices());
    for (const page of pages) volume.addPage(page);
  }
  return volume.saveAsBase64();
}
