import { element } from '../element';

export interface MailLinks {
  /** Selects a row of the workbook's sheet, counted from zero. */
  goToRow(sheetId: number, row: number): void;
}

/** The workbook, which stands beside the mail, or a row of it. */
const inWorkbook = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/edit(?:#gid=(\d+)&range=[A-Z]+(\d+))?$/;

/** Follows a link as a reader of mail does: rows of the workbook are shown in it, all else in a window of its own. */
function follow(address: string, { goToRow }: MailLinks): void {
  const found = inWorkbook.exec(address);
  if (found === null && /^https?:/.test(address)) window.open(address, '_blank', 'noopener');
  const [, sheetId, row] = found ?? [];
  if (sheetId !== undefined && row !== undefined) goToRow(Number(sheetId), Number(row) - 1);
}

/** The address of the link among the elements that were clicked. */
function addressIn(path: readonly EventTarget[]): string | undefined {
  for (const node of path) if ('href' in node && typeof node.href === 'string') return node.href;
  return undefined;
}

/**
 * A mail's HTML as a reader of mail would show it: no scripts, nothing loaded from elsewhere. The frame has the page's
 * origin, so that the page can see which link is clicked, and runs nothing by itself.
 */
export function mailFrame(title: string, html: string, links: MailLinks): HTMLIFrameElement {
  const frame = element('iframe', {
    class: 'mail-html',
    attributes: { title, sandbox: 'allow-same-origin', srcdoc: html },
  });
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', (event) => {
      const address = addressIn(event.composedPath());
      if (address === undefined) return;
      event.preventDefault();
      follow(address, links);
    });
  });
  return frame;
}
