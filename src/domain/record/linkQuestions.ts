import type { IsGiven } from '../number/givenNumbers';
import { isTicketNumber } from '../number/serial';
import type { Language } from './lists';
import { relatedNumbers } from './related';
import { fieldOf, type Ticket } from './ticket';

/** How 待补充 asks about a number in 关联工单. */
const words: Readonly<Record<'unknown' | 'itself', Readonly<Record<Language, string>>>> = {
  unknown: { zh: '没有工单', en: 'no ticket' },
  itself: { zh: '不能是本工单', en: 'its own number' },
};

function labelOf(kind: keyof typeof words, number: string, language: Language): string {
  const text = `${words[kind][language]} ${number}`;
  return language === 'zh' ? `${fieldOf('relatedTo').zh}(${text})` : `${fieldOf('relatedTo').en} (${text})`;
}

/**
 * What 待补充 asks about numbers in 关联工单 that no ticket was ever given, or that are the ticket's own (D9). An imported
 * record keeps the numbers of its ledger.
 * @param asked what stood in the list before: it holds where nobody can tell which numbers were given
 */
export function linkQuestions(
  ticket: Ticket,
  asked: readonly string[],
  isGiven: IsGiven | undefined,
  language: Language,
): readonly string[] {
  if (ticket.relatedTo === undefined || ticket.importKey !== undefined) return [];
  return [...new Set(relatedNumbers(ticket))].filter(isTicketNumber).flatMap((number) => {
    if (number === ticket.number) return [labelOf('itself', number, language)];
    const label = labelOf('unknown', number, language);
    const isUnknown = isGiven === undefined ? asked.includes(label) : !isGiven(number);
    return isUnknown ? [label] : [];
  });
}
