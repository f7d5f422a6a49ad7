import { element } from './element';

/** Long enough for the browser to have begun reading what it saves. */
const keptMilliseconds = 60_000;

/** Lets the browser save a file. It is never shown in a window, where what it holds would have the page's origin. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  element('a', { attributes: { href: address, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}
