import type { PrintedPart } from '../../api';
import { call } from '../call';
import type { StatusLine } from '../status';
import type { Words } from '../words';
import { fetched } from './fetched';
import { joined } from './joined';
import { saveFile } from './saveFile';

/** All parts of a month, one after the other. @returns undefined when one is not to be had */
async function partsOf(month: string, status: StatusLine, words: Words): Promise<readonly PrintedPart[] | undefined> {
  const parts: PrintedPart[] = [];
  let last: PrintedPart | undefined;
  do {
    const wanted = parts.length + 1;
    const working = last === undefined ? undefined : words.printing.workingPart(wanted, last.parts);
    last = await fetched(() => call('printMonth', month, wanted), status, words, working);
    if (last === undefined) return undefined;
    parts.push(last);
  } while (last.part < last.parts);
  return parts;
}

/** Saves the tickets of a month as one PDF; where its parts cannot be joined, these, so that the work is not lost. */
export async function saveMonth(month: string, status: StatusLine, words: Words): Promise<void> {
  const { printing } = words;
  const parts = await partsOf(month, status, words);
  const [first] = parts ?? [];
  if (parts === undefined || first === undefined) return;
  const name = first.volume;
  status.working(printing.working);
  try {
    const bytes =
      parts.length === 1
        ? first.bytes
        : await joined(
            name,
            parts.map((part) => part.bytes),
          );
    saveFile({ ...first, name, bytes });
    status.said(printing.saved(name));
  } catch (error) {
    for (const part of parts) saveFile(part);
    status.failed(printing.savedApart(parts.length), String(error));
  }
}
