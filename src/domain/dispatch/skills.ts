import { sameOption, sameText } from '../record/sameOption';
import type { Ticket } from '../record/ticket';
import type { Member } from '../settings/settings';

/** What of a ticket a skill may name. */
export type SkillFacts = Pick<Ticket, 'category1' | 'category2' | 'category3' | 'product' | 'nature'>;

/** The person's tag that names the ticket's category, product or nature; the narrowest category first. */
export function skillFor({ skills = [] }: Member, facts: SkillFacts): string | undefined {
  const { category1, category2, category3, product, nature } = facts;
  for (const wanted of [category3, category2, category1, product]) {
    const skill = wanted === undefined ? undefined : skills.find((tag) => sameText(tag, wanted));
    if (skill !== undefined) return skill;
  }
  return nature === undefined ? undefined : skills.find((tag) => sameOption('nature', tag, nature));
}
