import type { IClipboardInterfaceService } from '@univerjs/preset-sheets-core';

/**
 * The browser's clipboard for Univer. A copy is there when the key was pressed: the browser's own asynchronous way
 * fills the clipboard some time later, and a paste that came before it found nothing.
 */
export class PromptClipboard implements IClipboardInterfaceService {
  /** Whether a page may read the clipboard without a paste, as the entry of a menu does. */
  readonly supportClipboard = 'clipboard' in navigator && 'readText' in navigator.clipboard;

  async write(text: string, html: string): Promise<void> {
    put({ 'text/plain': text, 'text/html': html });
  }

  async writeText(text: string): Promise<void> {
    put({ 'text/plain': text });
  }

  readText(): Promise<string> {
    return navigator.clipboard.readText();
  }

  read(): Promise<ClipboardItem[]> {
    return navigator.clipboard.read();
  }
}

function put(contents: Readonly<Record<string, string>>): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, data] of Object.entries(contents)) {
      event.clipboardData?.setData(type, data);
    }
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
}
