import { isFilling, mostCells } from '../app/health/cells';
import type { Health, HealthLine } from '../app/health/health';
import { waitingCount } from '../app/health/waitingMails';
import { namesOf } from '../domain/notice/recipients';
import { joinLabels } from '../domain/record/joinLabels';
import { dateTimeText } from '../domain/time/format';
import type { ShownLine } from '../sheets/healthSheet';
import type { HealthWords } from '../words/health/words';
import { wordsOf } from '../words/words';

/** With fewer recipients left the quota counts as nearly used up: so many are kept for passed deadlines. */
const lowQuota = 20;

const notes = (...sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== '').join('。');

const jobLine = (
  { key, state, at, took, requests, nextAt, failedAt, error }: HealthLine,
  words: HealthWords,
): ShownLine => ({
  item: words.name[key],
  state: words.state[state],
  isAlarming: state === 'failed' || state === 'late',
  at,
  took,
  requests,
  nextAt,
  failedAt,
  note: notes(words.advice[state], error === undefined ? '' : words.lastFailure(error)),
});

function mailLines({ quota, waiting, zone, settings }: Health, words: HealthWords): readonly ShownLine[] {
  const count = waitingCount(waiting);
  const { heldUntil } = waiting;
  const held = heldUntil === undefined ? '' : words.held(waiting.held, dateTimeText(heldUntil, zone));
  const refused = joinLabels(namesOf(waiting.givenUp, settings.people), settings.language);
  const waitingFor = joinLabels([...new Set(namesOf(waiting.people, settings.people))], settings.language);
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
      isAlarming: count > 0 || refused !== '',
      note: notes(
        words.waitingNote(waiting),
        waitingFor === '' ? '' : words.waitingFor(waitingFor),
        held,
        refused === '' ? '' : words.givenUp(refused),
      ),
    },
  ];
}

/** How full the workbook is, and what to do about it in time. */
export function cellsLine({ cells, settings }: Health): ShownLine {
  const words = wordsOf(settings.language).health;
  const isAlarming = isFilling(cells);
  const share = `${Math.round((cells.count / mostCells) * 1000) / 10}%`;
  const note = isAlarming ? words.cellsMany(cells.count, cells.largest) : words.cellsNote(cells.count);
  return { item: words.name.cells, state: share, isAlarming, note };
}

/** What there is to say of the customers' key. */
function keyLine({ customerKey, settings: { language } }: Health): readonly ShownLine[] {
  if (customerKey === undefined) return [];
  const { isMissing, unsealed } = customerKey;
  const { health: words, setUp } = wordsOf(language);
  const state = isMissing ? words.keyMissing : words.keySealing;
  const note = isMissing ? notes(words.unsealed(unsealed), setUp.keyMissing) : words.leftToSeal(unsealed);
  return [{ item: words.customerKey, state, isAlarming: isMissing, note }];
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
    {
      item: words.clock,
      state: words.state.well,
      isAlarming: false,
      at: health.now,
      note: words.clockNote(health.keeper),
    },
    ...health.lines.map((line) => jobLine(line, words)),
    ...mailLines(health, words),
    cellsLine(health),
    ...(due.length > 0 ? due : [{ item: words.due, state: '', isAlarming: false, note: words.noneDue }]),
  ];
}
