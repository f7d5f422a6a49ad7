import type { TicketView } from '../../api';
import { hearDeskNotes } from '../call';
import { element } from '../element';
import { openIntakePage } from '../intake/page';
import { KnowledgePanel } from '../knowledge/knowledgePanel';
import { Library } from '../knowledge/library';
import { QueuePanel } from '../queue/queuePanel';
import { ActionDrafts } from '../ticket/drafts';
import { TicketPanel } from '../ticket/ticketPanel';
import { DeskWarning } from './deskWarning';
import { TabList } from './tabList';
import { Voice } from './voice';

/** Fills `page` with the tabs: a new ticket, one's queue, the ticket of the selected row, what the team knows. */
export function openSidebar(page: HTMLElement): void {
  const voice = new Voice();
  const drafts = new ActionDrafts();
  const library = new Library();
  const intake = element('div');
  const warning = new DeskWarning();
  const show = (view: TicketView): void => {
    ticket.show(view);
    tabs.open('ticket');
    ticket.focus();
  };
  const queue = new QueuePanel(voice, show, (note) => warning.told(note));
  const ticket = new TicketPanel(voice, drafts, library, () => queue.outdate());
  const knowledge = new KnowledgePanel(voice, library);
  const tabs = new TabList([
    { key: 'intake', panel: intake, shown: () => undefined },
    { key: 'queue', panel: queue.element, shown: () => queue.shown() },
    { key: 'ticket', panel: ticket.element, shown: () => ticket.shown() },
    { key: 'knowledge', panel: knowledge.element, shown: () => knowledge.shown() },
  ]);
  voice.follow((words) => tabs.label(words));
  hearDeskNotes((note) => warning.told(note));
  page.replaceChildren(warning.element, tabs.element);
  tabs.open('intake');
  void openIntakePage(intake, {
    opened: (form) => {
      voice.heard(form.language);
      warning.told(form.deskNote);
      drafts.belongTo(form.user);
    },
    saved: () => queue.outdate(),
    show,
    library,
  });
}
