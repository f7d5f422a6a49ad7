import type { Assumption } from '../assumption';
import { same } from '../check';

/** The wall clock as Intl writes it, e.g. "5/20/2024 8:0". */
function wallClock(timeZone: string, at: number): string {
  const figures = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...figures });
  for (const { type, value } of format.formatToParts(at)) shown[type] = Number(value);
  return `${shown.month}/${shown.day}/${shown.year} ${shown.hour}:${shown.minute}`;
}

class Told extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What the bundle needs of the language itself. */
export const language: readonly Assumption[] = [
  {
    name: 'Intl tells the wall clock of a zone in parts, midnight as hour 0',
    reliedOnBy: 'src/domain/time/offsets.ts',
    evidence: 'unsure',
    run() {
      same('Shanghai in 2024', wallClock('Asia/Shanghai', Date.UTC(2024, 4, 20)), '5/20/2024 8:0');
      same('midnight in Shanghai', wallClock('Asia/Shanghai', Date.UTC(2024, 4, 19, 16)), '5/20/2024 0:0');
      same('New York in winter', wallClock('America/New_York', Date.UTC(2024, 0, 20)), '1/19/2024 19:0');
      same('New York in summer', wallClock('America/New_York', Date.UTC(2024, 6, 20)), '7/19/2024 20:0');
      same('Kathmandu', wallClock('Asia/Kathmandu', Date.UTC(2024, 4, 20)), '5/20/2024 5:45');
    },
  },
  {
    name: 'Intl knows that Shanghai kept summer time in 1988',
    reliedOnBy: 'src/domain/time/offsets.ts',
    evidence: 'unsure',
    run: () => same('wall clock', wallClock('Asia/Shanghai', Date.UTC(1988, 6, 1)), '7/1/1988 9:0'),
  },
  {
    name: 'Intl refuses a zone that does not exist with a RangeError',
    reliedOnBy: 'src/domain/settings/readSettings.ts',
    evidence: 'documented',
    run() {
      let name = 'none';
      try {
        wallClock('Asia/Nowhere', 0);
      } catch (error) {
        name = error instanceof Error ? error.name : String(error);
      }
      same('error', name, 'RangeError');
    },
  },
  {
    name: 'patterns know Chinese characters, letters of any script, and look ahead',
    reliedOnBy: 'src/domain/importing/headerText.ts',
    evidence: 'documented',
    run() {
      const pattern = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
      same('words', 'Ticket号码 ID2，éa'.match(pattern)?.slice(), ['Ticket', '号码', 'ID2', 'éa']);
      same('camel case', 'createdAt'.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'), 'created At');
    },
  },
  {
    name: 'full-width text is folded by NFKC',
    reliedOnBy: 'src/domain/customer/contact.ts',
    evidence: 'documented',
    run: () => same('folded', '１３８（ＡＢＣ）'.normalize('NFKC'), '138(ABC)'),
  },
  {
    name: 'sorting leaves equal items in their order',
    reliedOnBy: 'src/domain/dispatch/chooseOwner.ts',
    evidence: 'documented',
    run() {
      const items = Array.from({ length: 600 }, (_, at) => ({ at, key: at % 3 }));
      const sorted = items.sort((a, b) => a.key - b.key).map(({ at }) => at);
      same(
        'in order',
        sorted.every((at, index) => index % 200 === 0 || at > (sorted[index - 1] ?? -1)),
        true,
      );
    },
  },
  {
    name: 'text is taken apart by characters, not by halves of them',
    reliedOnBy: 'src/entry/spoken/speak.ts',
    evidence: 'documented',
    run: () => same('characters', Array.from('𠮷👍a'), ['𠮷', '👍', 'a']),
  },
  {
    name: 'own errors are told apart by class, also through the bundle',
    reliedOnBy: 'src/app/refused.ts',
    evidence: 'documented',
    run() {
      let caught: unknown;
      try {
        throw new Told('busy');
      } catch (error) {
        caught = error;
      }
      same('of the class, and an error', [caught instanceof Told, caught instanceof Error], [true, true]);
      same('code', caught instanceof Told ? caught.code : '', 'busy');
    },
  },
  {
    name: 'what services throw is an Error with the name Exception',
    reliedOnBy: 'src/sheets/gateway.ts',
    evidence: 'reported',
    run({ sheet }) {
      let caught: unknown;
      try {
        sheet().getRange(0, 1);
      } catch (error) {
        caught = error;
      }
      same('name', caught instanceof Error ? caught.name : String(caught), 'Exception');
      return String(caught);
    },
  },
  {
    name: 'whole-number products wrap at 32 bits, and numbers are written in base 36',
    reliedOnBy: 'src/domain/importing/lineKey.ts',
    evidence: 'documented',
    run() {
      same('product', Math.imul(0xffffffff, 5), -5);
      same('as a whole number of 32 bits', Math.imul(0xffffffff, 5) >>> 0, 4_294_967_291);
      same('in base 36', (1295).toString(36), 'zz');
    },
  },
  {
    name: 'years before 100 can be set, and days beyond the month roll over',
    reliedOnBy: 'src/domain/time/local.ts',
    evidence: 'documented',
    run: () => same('date', new Date(new Date(0).setUTCFullYear(24, 1, 30)).toISOString(), '0024-03-01T00:00:00.000Z'),
  },
  {
    name: 'entries, flattening and padding are there',
    reliedOnBy: 'src/sheets/reader.ts',
    evidence: 'documented',
    run() {
      same('entries', Object.fromEntries([['a', 1]].map(([key, value]) => [String(key), value])), { a: 1 });
      same(
        'flattened',
        [1, 2].flatMap((one) => [one, one * 10]),
        [1, 10, 2, 20],
      );
      same('padded', '7'.padStart(3, '0'), '007');
    },
  },
  {
    name: 'there are no timers, no fetch, no URL and no process',
    reliedOnBy: 'host/execution/project.ts',
    evidence: 'documented',
    run() {
      const foreign = ['setTimeout', 'setInterval', 'fetch', 'URL', 'process', 'require', 'TextEncoder', 'crypto'];
      const present = foreign.filter((name) => name in globalThis);
      same('present', present, []);
      return ['structuredClone', 'queueMicrotask', 'atob'].filter((name) => name in globalThis);
    },
  },
];
