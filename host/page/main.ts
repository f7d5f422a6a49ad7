import { DeskPage } from './deskPage';
import { exposeHooks } from './hooks';
import { Link } from './link';

/** Connects, fetches the workbook, draws the page, and opens the workbook as a person would. */
async function open(root: HTMLElement): Promise<void> {
  let page: DeskPage | undefined;
  let lost = false;
  const link = new Link({
    person: () => page?.person ?? '',
    receive: async (batch) => page?.receive(batch),
    failed: (reason) => page?.failed(reason),
    connected: (connected) => {
      page?.connected(connected);
      if (connected && lost) {
        void page?.catchUp();
      }
      lost = !connected;
    },
  });
  await link.listen();
  const [state, view] = await Promise.all([link.desk(), link.view()]);
  page = new DeskPage(root, link, state, view);
  await page.grid.show(view.view);
  await page.grid.ready;
  exposeHooks(page.grid, link);
  await page.act([{ kind: 'open' }]);
}

const root = document.getElementById('desk');
if (root) {
  open(root).catch((reason: unknown) => {
    root.textContent = reason instanceof Error ? reason.message : String(reason);
  });
}
