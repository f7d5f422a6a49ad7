import type { KnowledgeWords } from './words';

/** English. */
export const knowledgeEn: KnowledgeWords = {
  refusal: {
    articleMissing: (number) => `Knowledge lacks ${number}; it may have been deleted. Reload and try again.`,
    articleUnpublished: (number) => `${number} is not published or was retired and cannot be used.`,
    articleExpired: (number) =>
      `${number} is past its last day. Change “Valid until” in the knowledge sheet first, then approve it.`,
    articleBlank: () => 'An article needs at least a title and steps.',
    articleTooLong: () => 'The solution would be too long: a cell holds at most 50,000 characters. Shorten it first.',
    mayNotApprove: () =>
      'Supervisors and administrators approve articles; ask a supervisor to publish it under Knowledge in the sidebar.',
  },
  completion: {
    step: 'Knowledge',
    numbered: (first, last) => (first === last ? `Article ${first} entered` : `Articles ${first} to ${last} entered`),
  },
  decided: {
    draft: (number, title) => `Given back ${number} ${title}`,
    published: (number, title) => `Published ${number} ${title}`,
    retired: (number, title) => `Retired ${number} ${title}`,
  },
  mark: 'Please note: ',
  notApproved:
    'Supervisors and administrators approve articles; the state was put back. A supervisor can publish it under Knowledge in the sidebar, or choose “Published” here.',
  textChanged:
    'The published text was changed and must be approved again; the state is “To be approved” now. A supervisor publishes it under Knowledge in the sidebar.',
  figureCounted: 'Uses and answers are counted by the desk and cannot be typed; the value was put back.',
  approverUnknown:
    'The sheet cannot tell who typed this; the state was put back. A supervisor can publish the article under Knowledge in the sidebar.',
  unknownPlaceholder: (names) => `${names} is not known and will be shown as it is`,
  unknownStep: (value) => `There is no step “${value}”, so this row is not shown; choose from the list`,
  unknownLanguage: (value) =>
    `The language “${value}” is not known, so it counts as the workbook’s; write 中文 or English`,
  known: 'Known: {customer} {ticket no} {due} {owner} {agent} {problem} {solution}',
  review: {
    validUntil: (date) => `valid until ${date}`,
    updatedAt: (date) => `updated ${date}`,
    lastUsedAt: (date) => `last used ${date}`,
    neverUsed: 'never used',
    helped: (share, answers) => `${Math.round(share * 100)} % say it helped (${answers})`,
  },
};
