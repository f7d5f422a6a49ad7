import { signatureError } from '../base/arguments';
import type { RunningExecution } from '../base/runningExecution';
import { scriptObject } from '../signatures/scriptObject';
import { escapeFor, type HtmlPlace } from './escaping';
import { htmlOutput, SandboxMode, XFrameOptionsMode } from './htmlOutput';
import { type TemplateOutput, templateCode } from './templateCode';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The pages of the project by name without ending. */
type Pages = Readonly<Record<string, string>>;

/** The global HtmlService of one execution. */
export function createHtmlService(pages: Pages, execution: RunningExecution): object {
  const page = (name: unknown): string => {
    const content = pages[String(name).replace(/\.html$/, '')];
    if (content === undefined) throw execution.realm.exception(`No HTML file named ${String(name)} was found.`);
    return content;
  };
  const html = (method: string, given: readonly unknown[]): string => {
    const [content = ''] = given;
    if (typeof content === 'string') return content;
    throw signatureError(execution.realm, `HtmlService.${method}`, given);
  };
  return scriptObject(execution.realm, 'HtmlService', 'HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (...given: unknown[]) => htmlOutput(execution, html('createHtmlOutput', given)),
    createHtmlOutputFromFile: (name: unknown) => htmlOutput(execution, page(name)),
    createTemplate: (...given: unknown[]) => htmlTemplate(html('createTemplate', given), execution),
    createTemplateFromFile: (name: unknown) => htmlTemplate(page(name), execution),
  });
}

/** A template: what the script sets on it are the variables of its scriptlets. */
function htmlTemplate(source: string, execution: RunningExecution): object {
  const methods = {
    getRawContent: () => source,
    getCode: () => templateCode(source, []),
    evaluate: () => htmlOutput(execution, evaluate(source, template, execution)),
  };
  const template: object = Object.create(methods);
  return scriptObject(execution.realm, 'HtmlService', 'HtmlTemplate', template);
}

function evaluate(source: string, template: object, execution: RunningExecution): string {
  const variables = Object.entries(template).filter(([name]) => IDENTIFIER.test(name));
  const code = templateCode(
    source,
    variables.map(([name]) => name),
  );
  const print = execution.evaluate(code);
  if (typeof print !== 'function') throw new TypeError('a template must compile to a function');
  let content = '';
  const output: TemplateOutput = {
    raw(value) {
      content += String(value);
    },
    escaped(value, place: HtmlPlace) {
      content += escapeFor(place, value);
    },
  };
  Reflect.apply(print, undefined, [output, ...variables.map(([, value]) => value)]);
  return content;
}
