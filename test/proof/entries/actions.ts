import type { Host } from '../../../host/contract/host';
import type { Wanted } from '../../desk/team';
import { numberOf, type Place } from '../place';
import { type Entry, onTicket, order } from './entry';

const action = (
  name: string,
  wanted: (host: Host, place: Place) => Wanted,
  before: (place: Place) => readonly Wanted[] = () => [],
): Entry => ({
  name,
  madeGoodBy: 'person',
  ...onTicket((host, place) => {
    for (const earlier of before(place)) order(host, { ...place, tag: `${place.tag}-before` }, earlier);
  }),
  act: (host, place) => order(host, place, wanted(host, place)),
});

const task = (tag: string): Wanted => ({
  kind: 'task',
  department: '技术部',
  person: '赵敏',
  what: `查日志${tag}`,
  dueAt: '2024-05-21T12:00',
});

/** What the sidebar does to a ticket. */
export const actions: readonly Entry[] = [
  action('take', () => ({ kind: 'take' })),
  action(
    'move',
    () => ({ kind: 'move', to: 'waiting', values: {} }),
    () => [{ kind: 'take' }],
  ),
  action('progress', (_, { tag }) => ({ kind: 'progress', note: `已联系${tag}`, told: '电话' })),
  action('transfer', () => ({ kind: 'transfer', owner: '赵敏', reason: '要查日志' })),
  action('escalate', () => ({ kind: 'escalate', reason: '客户激动' })),
  action('deadline moved', () => ({ kind: 'deadline', dueAt: '2024-05-24T12:00', reason: '等配件' })),
  action('task given', (_, { tag }) => task(tag)),
  action(
    'task finished',
    (host, { ticket }) => ({
      kind: 'finishTask',
      taskNo: `${numberOf(host, ticket)}-1`,
      state: 'done',
      output: 'v1.2',
      minutes: '30',
    }),
    ({ tag }) => [task(tag)],
  ),
  action('link', (host) => ({ kind: 'link', to: numberOf(host, '旧单一') })),
];
