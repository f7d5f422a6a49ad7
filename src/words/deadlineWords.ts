import type { KeptDeadline } from '../domain/intake/typedDeadline';
import type { Language } from '../domain/record/lists';

type Sentences = Readonly<Record<KeptDeadline['because'], (label: string, reason: string) => string>>;

const words: Readonly<Record<Language, Sentences>> = {
  zh: {
    onlyResolution: (label) => `“${label}”按规则计算，不能直接改，已恢复。要调整期限，请改“解决时限”。`,
    passed: (label) => `“${label}”已过或工单已处理完，不能再改，已恢复。时限只能在到期之前调整。`,
    inThePast: (label) => `新的“${label}”要晚于现在，已恢复为原来的时限。`,
    noTime: (label) => `“${label}”不能清空，要填一个时间，例如 2026-05-20 14:30；已恢复为原来的时限。`,
    unreadable: (label) => `“${label}”要填一个时间，例如 2026-05-20 14:30；已恢复为原来的时限。`,
    beforeReport: (label) => `“${label}”早于这张工单的反馈时间，没有采用；请核对日期，填反馈之后的时间。`,
    notAhead: (label) => `“${label}”要晚于现在，没有采用；请填还没到的时间。`,
    reasonMissing: (label, reason) => `要改“${label}”，请先在“${reason}”里写明原因，再改时限；已恢复为原来的时限。`,
  },
  en: {
    onlyResolution: (label) =>
      `“${label}” follows from the policy and was put back. To move a deadline, change “Resolution due”.`,
    passed: (label) =>
      `“${label}” has passed or the work is done, so it was put back. A deadline can be moved only beforehand.`,
    inThePast: (label) => `The new “${label}” must lie ahead; the old one was put back.`,
    noTime: (label) =>
      `“${label}” cannot be blank and takes a time such as 2026-05-20 14:30; the old one was put back.`,
    unreadable: (label) => `“${label}” takes a time such as 2026-05-20 14:30; the old one was put back.`,
    beforeReport: (label) =>
      `“${label}” is earlier than the report of this ticket and was not taken; check the date and give a later time.`,
    notAhead: (label) => `“${label}” must lie ahead and was not taken; give a time that is still to come.`,
    reasonMissing: (label, reason) =>
      `To move “${label}”, first write the reason into “${reason}”, then change the time; the old one was put back.`,
  },
};

/** Why a deadline that was typed over stands as before, and what to do. */
export const keptDeadlineWords = (language: Language): Sentences => words[language];
