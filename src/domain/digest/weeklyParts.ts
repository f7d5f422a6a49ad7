import { isRecovery, serviceErrorCategory } from '../clock/defaultPolicies';
import type { KnowledgeReview } from '../knowledge/review';
import { sameText } from '../record/sameOption';
import type { Moment, Ticket } from '../record/ticket';
import { scoreOf } from '../satisfaction/score';
import { dayMillis } from '../time/local';
import { actions, overdue } from './dailyParts';
import { isOpen, itemOf } from './items';
import type { ArticlePartKey, Frame, Item, Part } from './part';

/** A meeting has time for so many. */
const praised = 5;

const within = ({ since, until }: Frame, moment: Moment | undefined): boolean =>
  moment !== undefined && moment >= since && moment < until;

const figure = (item: Item): number => item.figure?.value ?? 0;

const transferred: Part = {
  key: 'transferred',
  audiences: ['weekly'],
  tone: 'attention',
  items: (frame) =>
    frame.tickets
      .filter(({ ticket }) => isOpen(ticket) || within(frame, ticket.closedAt))
      .map((found) =>
        itemOf(found, { figure: { kind: 'times', value: frame.transfers.get(found.ticket.number ?? '') ?? 0 } }),
      )
      .filter((item) => figure(item) >= frame.settings.reviewTransfers)
      .sort((a, b) => figure(b) - figure(a)),
};

const reopened: Part = {
  key: 'reopened',
  audiences: ['weekly'],
  tone: 'attention',
  items: (frame) =>
    frame.tickets
      .filter(({ ticket }) => within(frame, ticket.reopenedAt))
      .map((found) =>
        itemOf(found, {
          text: found.ticket.reopenReason ?? found.ticket.phenomenon,
          figure: { kind: 'times', value: found.ticket.reopenCount ?? 1 },
        }),
      ),
};

/** Under whatever name the team has it: the policy of service recovery follows its category when that is renamed. */
const isServiceError = ({ settings: { policies } }: Frame, { category1 = '' }: Ticket): boolean =>
  [
    ...Object.values(serviceErrorCategory),
    ...policies.filter(isRecovery).flatMap(({ when }) => when.category1 ?? []),
  ].some((name) => sameText(name, category1));

/** Mistakes of the house, such as a wrong shipment or a late refund (D3). */
const serviceErrors: Part = {
  key: 'serviceErrors',
  audiences: ['weekly'],
  tone: 'alarm',
  items: (frame) =>
    frame.tickets
      .filter(({ ticket }) => isServiceError(frame, ticket) && within(frame, ticket.createdAt))
      .map((found) => itemOf(found, {})),
};

const lastMovedAt = ({ createdAt, assignedAt, respondedAt, lastToldAt, reopenedAt }: Ticket): Moment =>
  Math.max(...[createdAt, assignedAt, respondedAt, lastToldAt, reopenedAt].map((moment) => moment ?? 0));

const stale: Part = {
  key: 'stale',
  audiences: ['weekly'],
  tone: 'plain',
  items: (frame) =>
    frame.tickets
      .filter(({ ticket }) => isOpen(ticket) && lastMovedAt(ticket) > 0)
      .map((found) =>
        itemOf(found, {
          figure: { kind: 'days', value: Math.floor((frame.now - lastMovedAt(found.ticket)) / dayMillis) },
        }),
      )
      .filter((item) => figure(item) >= frame.settings.reviewStaleDays)
      .sort((a, b) => figure(b) - figure(a)),
};

const fastest: Part = {
  key: 'fastest',
  audiences: ['weekly'],
  tone: 'praise',
  items: (frame) =>
    frame.tickets
      .filter(({ ticket }) => within(frame, ticket.resolvedAt) && (ticket.reopenCount ?? 0) === 0)
      .flatMap((found) => {
        const value = found.ticket.resolveMinutes;
        return value === undefined ? [] : [itemOf(found, { figure: { kind: 'minutes', value } })];
      })
      .sort((a, b) => figure(a) - figure(b))
      .slice(0, praised),
};

/** 服务之星: the owners whom customers of the week thought best of. */
const bestScores: Part = {
  key: 'bestScores',
  audiences: ['weekly'],
  tone: 'praise',
  items(frame) {
    const byOwner = new Map<string, number[]>();
    for (const { ticket } of frame.tickets) {
      const score = scoreOf(ticket.satisfaction);
      if (score === undefined || ticket.owner === undefined) continue;
      if (!within(frame, ticket.closedAt ?? ticket.resolvedAt)) continue;
      byOwner.set(ticket.owner, [...(byOwner.get(ticket.owner) ?? []), score]);
    }
    return [...byOwner]
      .filter(([, scores]) => scores.length >= frame.settings.starVerdicts)
      .map(([title, scores]) => {
        const value = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        return { title, figure: { kind: 'scores' as const, value, of: scores.length } };
      })
      .filter(({ figure: { value } }) => value >= frame.settings.starScore)
      .sort((a, b) => b.figure.value - a.figure.value || b.figure.of - a.figure.of)
      .slice(0, praised);
  },
};

/** Articles to look at (D10), each list under its own heading. */
const articlePart = (key: ArticlePartKey, list: keyof KnowledgeReview, tone: Part['tone'], most: number): Part => ({
  key,
  audiences: ['weekly'],
  tone,
  items: ({ knowledge }) =>
    knowledge[list].slice(0, most).map(({ row, article }) => ({
      title: article.knowledgeNo,
      place: { sheet: 'articles' as const, row },
      owner: article.owner === '' ? undefined : article.owner,
      text: article.title,
      article,
    })),
});

const articleParts: readonly Part[] = [
  articlePart('articlesWaiting', 'waiting', 'attention', Number.MAX_SAFE_INTEGER),
  articlePart('articlesStale', 'stale', 'attention', Number.MAX_SAFE_INTEGER),
  articlePart('articlesUnused', 'unused', 'plain', Number.MAX_SAFE_INTEGER),
  articlePart('articlesHelpful', 'mostHelpful', 'praise', praised),
];

/** What the review meeting talks about, in this order (D15). */
export const weeklyParts: readonly Part[] = [
  overdue,
  transferred,
  reopened,
  serviceErrors,
  stale,
  actions,
  ...articleParts,
  fastest,
  bestScores,
];
