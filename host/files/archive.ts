import { inflateRawSync } from 'node:zlib';
import { FileProblem } from './problem';

/** The largest file that Sheets takes, in bytes. */
export const largestFile = 100 * 1024 * 1024;
/** What an .xlsx may become when it is unpacked, in bytes: far above real workbooks, and below what a text can hold. */
const largestContent = 400 * 1024 * 1024;

const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
const entrySize = 46;
const localSize = 30;
const deflated = 8;

/** The parts that hold what people wrote. */
const contentPart = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

/**
 * Looks at a zip archive before the library reads it: what it says of its parts' sizes, to which the library holds
 * them, and whether the parts are complete, of which the library takes no notice.
 * @throws FileProblem for what is no archive, would unpack to too much, or ends too early
 */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null)
    throw new FileProblem('this is no .xlsx workbook: save it as .xlsx in a spreadsheet program first.');
  const parts = readParts(view, end);
  const content = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (content > largestContent) {
    throw new FileProblem(`this workbook is too large (${content} bytes unpacked): split it and try again.`);
  }
  for (const part of parts) if (contentPart.test(part.name) && !isComplete(view, part)) throw damaged();
}

export function damaged(): FileProblem {
  return new FileProblem('this workbook is damaged: open it in a spreadsheet program, save it as .xlsx and try again.');
}

function readParts(view: DataView, end: number): readonly Part[] {
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    if (at + entrySize > view.byteLength || view.getUint32(at, true) !== directorySignature) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const part = {
      name: Buffer.from(view.buffer, view.byteOffset + at + entrySize, nameLength).toString('utf8'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    // A part that hides its size could grow without limit.
    if (part.packed > 2 && part.unpacked === 0) throw damaged();
    parts.push(part);
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Whether a part of XML ends with the element it begins with. */
function isComplete(view: DataView, { method, packed, unpacked, at }: Part): boolean {
  if (at + localSize > view.byteLength) return false;
  const start = at + localSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) return false;
  const stored = Buffer.from(view.buffer, view.byteOffset + start, packed);
  try {
    const xml = method === deflated ? inflateRawSync(stored, { maxOutputLength: unpacked }) : stored;
    const first = /<([A-Za-z_][\w.:-]*)[\s/>]/.exec(xml.subarray(0, 4096).toString('utf8'))?.[1];
    const last = /<(?:\/([^<>\s]+)\s*|([A-Za-z_][\w.:-]*)[^<>]*\/)>\s*$/.exec(xml.subarray(-4096).toString('utf8'));
    return first !== undefined && (last?.[1] ?? last?.[2]) === first;
  } catch {
    return false;
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
