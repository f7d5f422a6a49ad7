import type { MenuEntry, ShownPage } from '../../contract/execution';
import { requireAuthority } from '../base/permission';
import { button, buttonSet } from './enumerationList';
import type { Services } from './services';

import Base = GoogleAppsScript.Base;
import Html = GoogleAppsScript.HTML;

interface MenuDraft {
  readonly label: string;
  readonly entries: MenuEntry[];
}

type Dialogue = readonly [title: string, message: string, buttons: Base.ButtonSet];

/** The arguments of alert and prompt: message; message and buttons; title, message and buttons. */
function dialogue(first: string, second?: string | Base.ButtonSet, third?: Base.ButtonSet): Dialogue {
  if (typeof second === 'string') return [first, second, third ?? buttonSet.value('OK')];
  return ['', first, second ?? buttonSet.value('OK')];
}

function pageOf(kind: ShownPage['kind'], html: Html.HtmlOutput, title: string): ShownPage {
  const [width, height] = [html.getWidth(), html.getHeight()];
  const size = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
  return { kind, title, html: html.getContent(), ...size };
}

/** The Ui of the workbook: menus, pages and dialogues go to the screen. */
export function createUi(services: Services): Base.Ui {
  const { screen } = services.context;
  const uis = services.plainClass<Base.Ui, 'ui'>('Ui', 'Ui');
  const responses = services.plainClass<Base.PromptResponse, { readonly button: string; readonly text: string }>(
    'PromptResponse',
    'Ui',
  );
  const newMenu = defineMenu(services);

  const show = (member: string, kind: ShownPage['kind'], html: Html.HtmlOutput | string, title?: string) => {
    services.context.gate.pass(`Ui.${member}`, 'ui');
    requireAuthority(services.context, `Ui.${member}`, 'script.container.ui');
    if (typeof html === 'string') screen.show({ kind, title: title ?? '', html });
    else screen.show(pageOf(kind, html, title ?? html.getTitle() ?? ''));
  };
  const enter = (member: string, given: readonly unknown[]) => {
    const kinds = [['String'], ['String', 'enum'], ['String', 'String', 'enum']];
    services.enter(`Ui.${member}`, 'ui', given, kinds);
  };

  uis.define({
    Button: button.members,
    ButtonSet: buttonSet.members,
    createMenu(caption: string) {
      services.enter('Ui.createMenu', 'handle', [caption], [['String']]);
      return newMenu(caption);
    },
    createAddonMenu() {
      services.enter('Ui.createAddonMenu', 'handle');
      return newMenu(services.workbook.locale.startsWith('zh') ? '扩展程序' : 'Extensions');
    },
    showSidebar(html: Html.HtmlOutput) {
      show('showSidebar', 'sidebar', html);
    },
    showModalDialog(html: Html.HtmlOutput, title: string) {
      show('showModalDialog', 'modal', html, title);
    },
    showModelessDialog(html: Html.HtmlOutput, title: string) {
      show('showModelessDialog', 'modeless', html, title);
    },
    alert(first: string, second?: string | Base.ButtonSet, third?: Base.ButtonSet) {
      enter('alert', [first, second, third]);
      const [title, message, buttons] = dialogue(first, second, third);
      return button.value(screen.alert(title, message, buttonSet.nameOf(buttons)));
    },
    prompt(first: string, second?: string | Base.ButtonSet, third?: Base.ButtonSet) {
      enter('prompt', [first, second, third]);
      const [title, message, buttons] = dialogue(first, second, third);
      return responses.make(screen.prompt(title, message, buttonSet.nameOf(buttons)));
    },
  });
  responses.define({
    getResponseText() {
      return responses.of(this).text;
    },
    getSelectedButton() {
      return button.value(responses.of(this).button);
    },
  });
  return uis.make('ui');
}

function defineMenu(services: Services): (label: string) => Base.Menu {
  const menus = services.plainClass<Base.Menu, MenuDraft>('Menu', 'Ui');
  const entriesOf = (menu: Base.Menu, member: string, given: readonly unknown[], kinds: readonly string[]) => {
    services.enter(`Menu.${member}`, 'handle', given, [kinds]);
    return menus.of(menu).entries;
  };

  menus.define({
    addItem(caption: string, functionName: string) {
      const entries = entriesOf(this, 'addItem', [caption, functionName], ['String', 'String']);
      entries.push({ label: caption, call: functionName });
      return this;
    },
    addSeparator() {
      entriesOf(this, 'addSeparator', [], []).push({ label: '', separator: true });
      return this;
    },
    addSubMenu(menu: Base.Menu) {
      const { label, entries } = menus.of(menu);
      entriesOf(this, 'addSubMenu', [menu], ['Ui.Menu']).push({ label, entries });
      return this;
    },
    addToUi() {
      services.enter('Menu.addToUi', 'ui');
      const { label, entries } = menus.of(this);
      services.context.screen.addMenu(label, entries);
    },
  });
  return (label) => menus.make({ label, entries: [] });
}
