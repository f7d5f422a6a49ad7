import type { Meeting } from './meeting';

/** What a refusal says that is true only while the first entry stands still: who is told so sends the same again. */
const refusalsMidway: readonly {
  readonly name: string;
  readonly covers: (text: string, at: Omit<Meeting, 'differences'>) => boolean;
}[] = [
  {
    name: 'a ticket looked for in the second in which its row showed no number: it is found once the number is back',
    covers: (text, { first, under, ticket }) =>
      first === 'number cleared' &&
      under === '' &&
      ticket !== undefined &&
      / was refused for no reason: 找不到工单 ，/.test(text),
  },
  {
    name: 'a deed in the second in which another ticket’s number stood in the row: that one has no such task, and is not linked to itself',
    covers: (text, { first, second, under, ticket }) =>
      first === 'number typed over' &&
      under !== '' &&
      ticket !== undefined &&
      ticket !== under &&
      ((second === 'task finished' && /^actOnTicket was refused for no reason: 找不到任务 \d+-1，/.test(text)) ||
        (second === 'link' && text === 'actOnTicket was refused for no reason: 不能关联到这张工单自己。')),
  },
];

export const refusalMidway = (text: string, at: Omit<Meeting, 'differences'>): string | undefined =>
  refusalsMidway.find(({ covers }) => covers(text, at))?.name;
