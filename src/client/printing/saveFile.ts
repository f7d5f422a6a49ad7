import type { PrintedFile } from '../../api';

/** How long the browser is given to begin saving before the file's address is let go of. */
const keptMilliseconds = 60_000;

/** Lets the browser save a file that came from the server. */
export function saveFile({ name, type, bytes }: PrintedFile): void {
  const content = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}
