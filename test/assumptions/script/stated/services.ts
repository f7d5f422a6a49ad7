import type { Assumption } from '../assumption';
import { refusal, same } from '../check';
import { idleFunction } from '../scratch';

const properties = 'src/sheets/memory/properties.ts';
const desk = 'src/sheets/desk.ts';
const clock = 'src/sheets/setUp/clockTrigger.ts';
const menu = 'src/entry/menu.ts';

const stored = () => PropertiesService.getScriptProperties();
const lock = () => LockService.getScriptLock();

const ownIdleTriggers = () =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === idleFunction);

/** Properties, locks, triggers, mail, people, menus and pages. */
export const services: readonly Assumption[] = [
  {
    name: 'a property that was never set is null',
    reliedOnBy: clock,
    evidence: 'documented',
    run: ({ property }) => same('value', stored().getProperty(property()), null),
  },
  {
    name: 'setting several properties keeps the others, and all are read in one call',
    reliedOnBy: properties,
    evidence: 'documented',
    run({ property }) {
      const [one, other] = [property(), property()];
      stored().setProperty(one, '旧');
      stored().setProperties({ [other]: '新' });
      const all = stored().getProperties();
      same('values', [all[one], all[other]], ['旧', '新']);
    },
  },
  {
    name: 'a property holds 8,000 characters of ASCII',
    reliedOnBy: properties,
    evidence: 'documented',
    run({ property }) {
      const key = property();
      stored().setProperties({ [key]: 'x'.repeat(8000) });
      same('characters', stored().getProperty(key)?.length, 8000);
    },
  },
  {
    name: 'a property of more than 9 KB is refused',
    reliedOnBy: properties,
    evidence: 'documented',
    run: ({ property }) => refusal('10,000 characters', () => stored().setProperty(property(), 'x'.repeat(10_000))),
  },
  {
    name: 'names of properties may hold dots and number signs, and JSON comes back whole',
    reliedOnBy: properties,
    evidence: 'documented',
    run({ property }) {
      const key = `${property()}#0`;
      const text = JSON.stringify({ '2024-05': [1, null, 'é\u2028"\\'] });
      stored().setProperty(key, text);
      same('value', stored().getProperties()[key], text);
    },
  },
  {
    name: 'an execution takes a lock again that it holds, and again after releasing it',
    reliedOnBy: 'src/app/notices/tellNotices.ts',
    evidence: 'reported',
    run() {
      same('taken', lock().tryLock(5000), true);
      same('taken again', lock().tryLock(100), true);
      same('held', lock().hasLock(), true);
      lock().releaseLock();
      same('held after release', lock().hasLock(), false);
      same('taken after release', lock().tryLock(100), true);
      lock().releaseLock();
    },
  },
  {
    name: 'releasing a lock that is not held does nothing',
    reliedOnBy: desk,
    evidence: 'unsure',
    run() {
      lock().releaseLock();
      same('held', lock().hasLock(), false);
    },
  },
  {
    name: 'a trigger every 5 minutes is accepted, found by its function and deleted',
    reliedOnBy: clock,
    evidence: 'documented',
    run() {
      const made = ScriptApp.newTrigger(idleFunction).timeBased().everyMinutes(5).create();
      same('own triggers of the function', ownIdleTriggers().length, 1);
      ScriptApp.deleteTrigger(made);
      same('afterwards', ownIdleTriggers().length, 0);
    },
  },
  {
    name: 'the mail quota left is a whole number',
    reliedOnBy: desk,
    evidence: 'documented',
    run() {
      const left = MailApp.getRemainingDailyQuota();
      same('whole and not negative', Number.isInteger(left) && left >= 0, true);
    },
  },
  {
    name: 'who runs a menu entry is known by e-mail',
    reliedOnBy: 'src/sheets/setUp/setUpWorkbook.ts',
    evidence: 'documented',
    run() {
      const effective = Session.getEffectiveUser().getEmail();
      same('an e-mail', effective.includes('@'), true);
      same('the active user is the same', Session.getActiveUser().getEmail() === effective, true);
    },
  },
  {
    name: 'menus with separators and menus inside are built in one chain',
    reliedOnBy: menu,
    evidence: 'documented',
    run() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('月报').addItem('本月', idleFunction);
      ui.createMenu('台账').addItem('登记', idleFunction).addSeparator().addSubMenu(inner);
    },
  },
  {
    name: 'a page comes from its file as pushed, with title and size',
    reliedOnBy: menu,
    evidence: 'documented',
    run() {
      const page = HtmlService.createHtmlOutputFromFile('page').setTitle('登记').setWidth(760).setHeight(560);
      const content = page.getContent();
      same('title', page.getTitle(), '登记');
      same('size', [page.getWidth(), page.getHeight()], [760, 560]);
      same('Chinese text', content.includes('客服工单'), true);
      same('slashes inside quotes', content.includes('"https://example.com/a" /* kept */'), true);
    },
  },
  {
    name: 'a page that was not pushed is refused',
    reliedOnBy: menu,
    evidence: 'documented',
    run: () => refusal('reading', () => HtmlService.createHtmlOutputFromFile('absent')),
  },
  {
    name: 'the workbook tells its own address and id',
    reliedOnBy: 'src/entry/jobs.ts',
    evidence: 'documented',
    run: ({ book }) => same('the address holds the id', book.getUrl().includes(book.getId()), true),
  },
];
