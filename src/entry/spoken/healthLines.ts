import type { Health, HealthLine } from '../../app/health/health';
import { waitingCount } from '../../app/health/waitingMails';
import { isFilling, mostCells, type WarningKey, type Warnings } from '../../app/health/warnings';
import type { Untold } from '../../app/mailing/mailing';
import { namesOf } from '../../domain/notice/recipients';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Language } from '../../domain/record/lists';
import { keepSameHours } from '../../domain/settings/readSettings';
import type { Settings } from '../../domain/settings/settings';
import { zonesInUse } from '../../domain/settings/settings';
import { dateTimeText } from '../../domain/time/format';
import { zoneOf } from '../../domain/time/zone';
import type { ShownLine } from '../../sheets/healthSheet';
import type { HealthWords } from '../../words/health/words';
import { wordsOf } from '../../words/words';

/** With fewer recipients left the quota counts as nearly used up: so many are kept for passed deadlines. */
const lowQuota = 20;

/** Sentences as one text, in the marks of the language. */
function notes(language: Language, ...sentences: readonly string[]): string {
  const said = sentences.filter((sentence) => sentence !== '');
  if (language === 'zh') return said.join('。');
  return said.map((one) => one.charAt(0).toUpperCase() + one.slice(1).replace(/\.$/, '')).join('. ');
}

const jobLine = (
  { key, state, at, took, requests, nextAt, failedAt, error }: HealthLine,
  words: HealthWords,
  language: Language,
): ShownLine => ({
  item: words.name[key],
  state: words.state[state],
  isAlarming: state === 'failed' || state === 'late',
  at,
  took,
  requests,
  nextAt,
  failedAt,
  note: notes(language, words.advice[state], error === undefined ? '' : words.lastFailure(error)),
});

const untoldWords = ({ tickets, people }: Untold, { language }: Settings, words: HealthWords): string =>
  words.untold(tickets, joinLabels(people, language));

function mailLines({ quota, waiting, zone, settings }: Health, words: HealthWords): readonly ShownLine[] {
  const count = waitingCount(waiting);
  const { heldUntil } = waiting;
  const held = heldUntil === undefined ? '' : words.held(waiting.held, dateTimeText(heldUntil, zone));
  const refused = joinLabels(namesOf(waiting.givenUp, settings.people), settings.language);
  const waitingFor = joinLabels([...new Set(namesOf(waiting.people, settings.people))], settings.language);
  const untold = waiting.untold === undefined ? '' : untoldWords(waiting.untold, settings, words);
  const isLow = quota < lowQuota;
  return [
    {
      item: words.quota,
      state: words.quotaLeft(quota),
      isAlarming: isLow,
      note: isLow ? words.quotaLow : words.quotaNote,
    },
    {
      item: words.waiting,
      state: words.waitingCount(count),
      isAlarming: count > 0 || refused !== '' || waiting.untold !== undefined,
      note: notes(
        settings.language,
        words.waitingNote(waiting),
        waitingFor === '' ? '' : words.waitingFor(waitingFor),
        held,
        refused === '' ? '' : words.givenUp(refused),
        untold,
      ),
    },
  ];
}

/** How full the workbook is, whether its zone is still the desk's, whether forms are heard, whether archives are there: what to do in time, by what it is about. */
function warningLines({
  book,
  settings,
  zone,
  now,
  isUnheard,
  missingArchives,
}: Health): Readonly<Partial<Record<WarningKey, ShownLine>>> {
  const words = wordsOf(settings.language).health;
  const isAlarming = isFilling(book);
  const state = `${Math.round((book.cells / mostCells) * 1000) / 10}%`;
  const note = isAlarming ? words.cellsMany(book.cells, book.largest) : words.cellsNote(book.cells);
  const cells = { item: words.name.cells, state, isAlarming, note };
  const alarm = (key: WarningKey, found: string, advice: string): ShownLine => ({
    item: words.name[key],
    state: found,
    isAlarming: true,
    note: advice,
  });
  const isShifted = !keepSameHours(zone, zoneOf(book.timeZone), now);
  const { used, before } = zonesInUse(settings);
  const isReplaced = before !== undefined && !keepSameHours(zone, zoneOf(before), now);
  const differs = isReplaced ? words.zoneUnstated(used, before) : words.zoneDiffers(used, book.timeZone);
  return {
    cells,
    ...((isShifted || isReplaced) && { zone: alarm('zone', words.differs, differs) }),
    ...(missingArchives.length > 0 && {
      archives: alarm('archives', words.archivesMissing, words.archivesMissingNote(missingArchives)),
    }),
    ...(isUnheard && { formTrigger: alarm('formTrigger', words.unheard, words.unheardNote) }),
  };
}

/** What is warned of now. */
export const warningsOf = (health: Health): Warnings =>
  Object.fromEntries(
    Object.entries(warningLines(health)).flatMap(([key, { isAlarming, note }]) => (isAlarming ? [[key, note]] : [])),
  );

/** What there is to say of the customers' key. */
function keyLine({ customerKey, settings: { language } }: Health): readonly ShownLine[] {
  if (customerKey === undefined) return [];
  const { isMissing, unsealed } = customerKey;
  const { health: words, setUp } = wordsOf(language);
  const state = isMissing ? words.keyMissing : words.keySealing;
  const note = isMissing ? notes(language, words.unsealed(unsealed), setUp.keyMissing) : words.leftToSeal(unsealed);
  return [{ item: words.customerKey, state, isAlarming: isMissing, note }];
}

/** That there is no room in the desk's own memory, or what of it cannot be read. */
function memoryLine({ unreadable, isMemoryFull = false, settings: { language } }: Health): readonly ShownLine[] {
  const { health: words, refusal } = wordsOf(language);
  if (isMemoryFull) {
    return [{ item: words.memory, state: words.memoryFull, isAlarming: true, note: refusal.memoryFull('') }];
  }
  if (unreadable === 0) return [];
  return [{ item: words.memory, state: words.memoryUnread, isAlarming: true, note: words.memoryNote(unreadable) }];
}

/** The lines of the sheet of the desk's health, in its language. */
export function healthLines(health: Health): readonly ShownLine[] {
  const { language } = health.settings;
  const words = wordsOf(language).health;
  const { deadline } = wordsOf(language).breach;
  const due = health.due.map(
    ([number, kind, dueAt]): ShownLine => ({
      item: `${words.due} ${number}`,
      state: deadline[kind],
      isAlarming: false,
      nextAt: dueAt,
      note: '',
    }),
  );
  return [
    ...keyLine(health),
    ...memoryLine(health),
    {
      item: words.clock,
      state: words.state.well,
      isAlarming: false,
      at: health.now,
      note: words.clockNote(health.keeper),
    },
    ...health.lines.map((line) => jobLine(line, words, language)),
    ...mailLines(health, words),
    ...Object.values(warningLines(health)),
    ...(due.length > 0 ? due : [{ item: words.due, state: '', isAlarming: false, note: words.noneDue }]),
  ];
}
