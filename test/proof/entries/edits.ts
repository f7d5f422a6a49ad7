import type { Host } from '../../../host/contract/host';
import { columnOf } from '../../desk/desk';
import { wang } from '../../desk/team';
import { freeRow, type Place, rowOf, typeAt } from '../place';
import { type Entry, takeIn, unanswered } from './entry';

/** A person's edit of a ticket that is there. */
const edit = (name: string, act: (host: Host, place: Place) => void): Entry => ({
  name,
  onTicket: true,
  madeGoodBy: 'clock',
  given: takeIn,
  act: unanswered(act),
});

/** What people type and paste into the sheet, which a simple trigger follows. */
export const edits: readonly Entry[] = [
  {
    name: 'row typed',
    madeGoodBy: 'clock',
    act: unanswered((host, { tag }) =>
      host.person(wang).type('工单', freeRow(host), columnOf(host, 'phenomenon'), `手填${tag}`),
    ),
  },
  {
    name: 'rows pasted',
    madeGoodBy: 'clock',
    act: unanswered((host, { tag }) => {
      const rows = [1, 2, 3].map((line) => ['高', `客户${tag}${line}`, '产品功能', `粘贴${tag}${line}`]);
      host.person(wang).paste('工单', freeRow(host), columnOf(host, 'urgency'), rows);
    }),
  },
  edit('urgency edited', (host, { ticket }) => typeAt(host, wang, ticket, 'urgency', '紧急')),
  edit('status edited', (host, { ticket }) => typeAt(host, wang, ticket, 'status', '处理中')),
  edit('forbidden status edited', (host, { ticket }) => typeAt(host, wang, ticket, 'status', '已关闭')),
  edit('owner edited', (host, { ticket }) => typeAt(host, wang, ticket, 'owner', '李强')),
  edit('number cleared', (host, { ticket }) =>
    host.person(wang).clear('工单', rowOf(host, ticket), columnOf(host, 'number'), 1, 1),
  ),
  edit('number typed over', (host, { ticket }) => typeAt(host, wang, ticket, 'number', '20240520001')),
];
