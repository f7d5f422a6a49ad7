import type { Language } from '../../src/domain/record/lists';
import type { Host } from '../contract/host';
import { menuPath } from './deeds';
import { insertedInto } from './html';
import { emailOf } from './team';
import { both, type Worded } from './words';

/** A page that the add-on shows, and the call by which it asks for what it needs to open. */
const pages: readonly {
  readonly file: string;
  readonly title: Worded;
  readonly shownBy: string;
  readonly opens: string;
}[] = [
  {
    file: 'sidebar.html',
    title: both('新建工单（侧边栏）', 'New ticket (sidebar)'),
    shownBy: 'showIntake',
    opens: 'openIntake',
  },
  {
    file: 'month.html',
    title: both('月报（对话框）', 'Month report (dialog)'),
    shownBy: 'showMonthChoice',
    opens: 'openMonthChoice',
  },
  {
    file: 'import.html',
    title: both('导入台账（对话框）', 'Import (dialog)'),
    shownBy: 'showImporter',
    opens: 'openImport',
  },
];

export interface DemoPage {
  readonly file: string;
  readonly title: string;
  readonly html: string;
}

/** The add-on's pages as they open at the end of the day; what they are asked after that, nobody answers any more. */
export function shownPages(host: Host, language: Language): readonly DemoPage[] {
  const person = host.person(emailOf('wang'));
  person.open();
  return pages.map(({ file, title, shownBy, opens }) => {
    let html = '';
    const unsubscribe = host.subscribe((event) => {
      if (event.kind === 'page') html = event.page.html;
    });
    person.choose(...menuPath(host, shownBy));
    unsubscribe();
    const answers = { [opens]: person.call(opens, []).result };
    const script = `<script>${recordedRunner(answers, language).replaceAll('</', '<\\/')}</script>`;
    return { file, title: title(language), html: insertedInto(html, 'head', script) };
  });
}

/** A google.script.run that knows some answers and otherwise fails. */
function recordedRunner(answers: Readonly<Record<string, unknown>>, language: Language): string {
  const sentence = both(
    '这是演示留下的页面，没有连接工作簿；运行 npm start 可以真正使用。',
    'This page was left by the demo, without a workbook behind it; npm start brings the real one.',
  )(language);
  return `(() => {
  const answers = ${JSON.stringify(answers)};
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler);
      if (name === 'withUserObject') return () => runner(success, failure);
      return () => setTimeout(() => {
        if (name in answers) success?.(answers[name]);
        else failure?.(new Error(${JSON.stringify(sentence)}));
      });
    },
  });
  const host = { close() {}, setHeight() {}, setWidth() {}, editor: { focus() {} } };
  window.google = { script: { run: runner(), host } };
})();`;
}
