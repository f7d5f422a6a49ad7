import type { Language } from '../../src/domain/record/lists';
import type { Host } from '../contract/host';
import { emailOf } from '../sample/team';
import { both, type Worded } from '../sample/words';
import { menuPath } from './deeds';
import { insertedInto } from './html';

/** A page that the add-on shows. */
const pages: readonly {
  readonly file: string;
  readonly title: Worded;
  readonly shownBy: string;
}[] = [
  {
    file: 'sidebar.html',
    title: both('新建工单（侧边栏）', 'New ticket (sidebar)'),
    shownBy: 'showIntake',
  },
  {
    file: 'month.html',
    title: both('月报（对话框）', 'Month report (dialog)'),
    shownBy: 'showMonthChoice',
  },
  {
    file: 'import.html',
    title: both('导入台账（对话框）', 'Import (dialog)'),
    shownBy: 'showImporter',
  },
];

export interface DemoPage {
  readonly file: string;
  readonly title: string;
  readonly html: string;
}

/** The add-on's pages as they open at the end of the day; what they are asked after that, nobody answers any more. */
export function shownPages(host: Host, language: Language): readonly DemoPage[] {
  const person = host.person(emailOf('wang', language));
  person.open();
  return pages.map(({ file, title, shownBy }) => {
    let html = '';
    const unsubscribe = host.subscribe((event) => {
      if (event.kind === 'page') html = event.page.html;
    });
    person.choose(...menuPath(host, shownBy));
    unsubscribe();
    const script = `<script>${deafRunner(language).replaceAll('</', '<\\/')}</script>`;
    return { file, title: title(language), html: insertedInto(html, 'head', script) };
  });
}

/** A google.script.run whose every call fails. */
function deafRunner(language: Language): string {
  const sentence = both(
    '这是演示留下的页面，没有连接工作簿；运行 npm start 可以真正使用。',
    'This page was left by the demo, without a workbook behind it; npm start brings the real one.',
  )(language);
  return `(() => {
  const runner = (failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withFailureHandler') return runner;
      if (name === 'withSuccessHandler' || name === 'withUserObject') return () => runner(failure);
      return () => setTimeout(() => failure?.(new Error(${JSON.stringify(sentence)})));
    },
  });
  const host = { close() {}, setHeight() {}, setWidth() {}, editor: { focus() {} } };
  window.google = { script: { run: runner(), host } };
})();`;
}
