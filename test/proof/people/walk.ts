import type { Host, ScriptProject } from '../../../host/contract/host';
import { RefusedEdit } from '../../../host/contract/refusedEdit';
import { tables } from '../../../src/domain/tables/tables';
import { owner, submit } from '../../desk/desk';
import { built, ground, openGround, tick, triedAt } from '../ground';
import { inFull, toldTwice, wrongDeskCells } from './atRest';
import { chanceOf } from './chance';
import { deeds } from './deeds';
import { elsewhere } from './elsewhere';
import { type Flow, flowOf, followFlow } from './flow';
import { follow, followToRest, type Model, modelOf } from './model';
import type { Told } from './renumbered';
import { sceneOf } from './scene';
import {
  contactsTold,
  firstTimes,
  goneUntold,
  readOn,
  rewritten,
  type Story,
  storyOf,
  toldMinutes,
  untold,
} from './story';
import { type Silence, type Telling, tellingOf, untoldBreaches } from './telling';
import type { Deed, Walk } from './walking';

export interface Walked {
  readonly seed: number;
  readonly actions: number;
  readonly refusedByTheGrid: number;
  /** Tickets under another number since people edited theirs after they had taken out of the log what told it. */
  readonly forgotten: number;
  /** Deadlines that passed and of which nobody was told, by why. */
  readonly silences: Readonly<Partial<Record<Silence, number>>>;
  /** Moves against the flow in rows that people marked as imported. */
  readonly imported: number;
  /** Tickets set back to the first status while the column of the first response was gone. */
  readonly unstamped: number;
  /** What was wrong, and after how many actions it was seen; the walk ends there. */
  readonly violations: readonly string[];
}

const minute = 60_000;
/** So often the walk stops and looks whether everything is sound. */
const lookedAtEvery = 250;

const bag: readonly (readonly [name: string, deed: Deed])[] = Object.entries(deeds).flatMap(([name, [weight, deed]]) =>
  Array.from({ length: weight }, () => [name, deed] as const),
);

const failures = (host: Host, since: number): readonly string[] =>
  host.executions
    .filter(({ id, error }) => id > since && error !== null)
    .map((run) => `${run.function} failed: ${run.error} ${run.stack ?? ''}`);

/**
 * Google's undo changes cells without a word to the script: what a script writes fires no trigger either. A text that its
 * cell does not take any more is left out.
 */
const undoneByHand = `function undoneByHand(sheet, row, column, texts) {
  var area = SpreadsheetApp.getActive().getSheetByName(sheet).getRange(row + 1, column + 1, texts.length, texts[0].length);
  try { area.setValues(texts); } catch (refused) { console.log(String(refused)); }
}`;

const withUndo = (project: ScriptProject = built()): ScriptProject => ({
  ...project,
  scripts: { ...project.scripts, undoneByHand },
});

/** Those who were there at first came in the same second, by which nobody could tell them from each other. */
function apart(host: Host): void {
  host.person(owner).deleteRows('工单', 1, 3);
  for (const urgency of ['低', '高', '中']) {
    host.advanceTo(host.now() + minute);
    submit(host, { urgency, phenomenon: `旧单${urgency}` });
  }
}

/** Brings the desk to rest: repaired, swept, told. */
function settle({ host }: Walk): void {
  host.run('setUpWorkbook', [], owner);
  for (let times = 0; times < 2; times += 1) {
    host.advanceTo(host.now() + 65 * minute);
    tick(host);
    host.run('checkDeadlines', [], owner);
  }
}

const active = /^(=|<)/;

/** The formulas that the walk itself types, and what deleted columns and rows make of them. */
const typed = /^=(1\+1|[A-Z]+\d+|#REF!)$/;

function unsound(walk: Walk, model: Model, story: Story): readonly string[] {
  const { host } = walk;
  const { scene } = model;
  const view = host.view().sheets.find(({ id }) => id === tables.tickets.id);
  const formulas = (view?.cells ?? []).filter(
    ([, , , , formula]) => typeof formula === 'string' && !typed.test(formula),
  );
  return [
    ...(scene.columns.has('number') ? [] : ['the column of numbers is gone']),
    ...scene.doubled.map((number) => `two rows bear ${number}`),
    ...scene.without.map((text) => `a row has no number: ${text}`),
    ...[...scene.tickets].flatMap(([number, { texts }]) =>
      [...texts.values()].includes('NaN') ? [`${number}: a date that is none`] : [],
    ),
    ...formulas.map(([row, at, , , formula]) => `a text became a formula in row ${row}, column ${at}: ${formula}`),
    ...host.mails
      .filter((mail) => active.test(mail.subject))
      .map((mail) => `a mail’s subject is active: ${mail.subject}`),
    ...inFull(scene),
    ...wrongDeskCells(host, scene, !walk.areRulesEdited),
    ...toldTwice(host),
    ...readOn(story, host, walk.names.处理进度),
    ...untold(story, model.given.keys(), walk.noted),
    ...goneUntold(
      story,
      [...model.deletedOpen].filter((number) => !scene.tickets.has(number)),
    ),
    ...contactsTold(story),
  ];
}

const lastExecution = ({ executions }: Host): number => executions[executions.length - 1]?.id ?? 0;

/** What people do while the walk goes on, and what is known of it. */
class Walking {
  readonly walk: Walk;
  private readonly model: Model;
  private readonly story: Story;
  private readonly telling: Telling;
  private readonly flow: Flow;
  private since: number;
  private refused = 0;

  constructor(seed: number, project?: ScriptProject) {
    const host = openGround(ground(), triedAt, { mailQuota: 100_000, project: withUndo(project) });
    const names = { 工单: '工单', 处理进度: '处理进度', 协同任务: '协同任务', 人员: '人员', 设置: '设置' };
    this.walk = {
      host,
      chance: chanceOf(seed),
      names,
      step: 0,
      reach: {},
      rules: [],
      noted: [],
      areRulesEdited: false,
    };
    apart(host);
    this.model = modelOf(sceneOf(host, names.工单));
    this.story = storyOf(host, names.处理进度);
    this.flow = flowOf(this.model.scene);
    this.telling = tellingOf(host, this.model.scene);
    this.since = lastExecution(host);
  }

  /** Lets people do one thing. @returns what is wrong after it */
  step(step: number): readonly string[] {
    const { walk, model, story } = this;
    walk.step = step;
    // Nobody does two things in one second.
    walk.host.advanceTo(walk.host.now() + 1000 * (1 + walk.chance.below(20)));
    walk.reach = {};
    const [name, deed] = walk.chance.of(bag);
    const isElsewhere = name in elsewhere;
    const lost = isElsewhere ? readOn(story, walk.host, walk.names.处理进度) : [];
    try {
      deed(walk);
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw new Error(`action ${step} (${name}): ${String(error)}`);
      this.refused += 1;
      // What was refused cannot be undone.
      delete walk.undo;
    }
    // Who writes beside a line that the customer was told has answered, which sets the ticket to work.
    const retold = isElsewhere ? rewritten(story, walk.host, walk.names.处理进度) : [];
    for (const number of retold) model.unsettled.add(`${number} status`);
    const wrong = [
      ...lost,
      ...follow(model, sceneOf(walk.host, walk.names.工单), walk.reach, this.told()),
      ...untoldBreaches(this.telling, walk.host, model.scene),
      ...this.failed(),
    ];
    followFlow(this.flow, model.scene);
    return wrong.map((text) => `${name}: ${text}`);
  }

  /** Brings the desk to rest. @returns what is wrong there */
  rest(): readonly string[] {
    const { walk, model, story } = this;
    settle(walk);
    const wrong = followToRest(model, sceneOf(walk.host, walk.names.工单), this.told());
    return [
      ...wrong,
      ...followFlow(this.flow, model.scene),
      ...untoldBreaches(this.telling, walk.host, model.scene),
      ...this.failed(),
      ...unsound(walk, model, story),
    ];
  }

  walked(seed: number, actions: number, violations: readonly string[]): Walked {
    return {
      seed,
      actions,
      refusedByTheGrid: this.refused,
      forgotten: this.model.forgotten,
      silences: Object.fromEntries(this.telling.counts),
      imported: this.flow.imported.size,
      unstamped: this.flow.unstamped.size,
      violations,
    };
  }

  private told(): Told {
    const { host } = this.walk;
    return { thinned: this.story.thinned, minutes: () => toldMinutes(host), first: () => firstTimes(host) };
  }

  private failed(): readonly string[] {
    const failed = failures(this.walk.host, this.since);
    this.since = lastExecution(this.walk.host);
    return failed;
  }
}

/**
 * Walks through so many things that people do, and stops where something is wrong. The same seed walks the same way.
 * @param project what is walked on, unless it is what was built
 * @throws Error with seed and action for a deed that cannot be done
 */
export function walk(seed: number, actions: number, project?: ScriptProject): Walked {
  const walking = new Walking(seed, project);
  for (let step = 1; step <= actions; step += 1) {
    const isRest = step % lookedAtEvery === 0 || step === actions;
    const violations = walking.step(step);
    const wrong = violations.length > 0 || !isRest ? violations : walking.rest();
    if (wrong.length > 0) return walking.walked(seed, step, wrong);
  }
  return walking.walked(seed, actions, []);
}
