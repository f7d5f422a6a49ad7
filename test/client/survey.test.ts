import type { Browser } from 'playwright-core';
import type { SurveyAnswer, SurveyView, Visit, VisitorApi } from '../../src/api/visitors';
import { launchChromium } from '../browser/chromium';
import { argumentsOf } from './deskPerson';
import { type OpenPage, openPage, screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Answering = (answer: SurveyAnswer) => ReturnType<VisitorApi['answerSurvey']> | Promise<Visit<SurveyView>>;

const view = (rest: Partial<SurveyView> = {}): SurveyView => ({
  number: '20240520001',
  score: null,
  comment: '',
  until: '',
  isReopened: false,
  lowScoreHours: 24,
  ...rest,
});

const recorded: Answering = ({ score, comment }) => ({ ok: true, value: view({ score, comment }) });

/** The survey on a phone; the desk records every answer unless the test says otherwise. */
const openSurvey = (
  answerSurvey: Answering = recorded,
  {
    score = null,
    chosen = 0,
    language = 'zh',
  }: { score?: number | null; chosen?: number; language?: 'zh' | 'en' } = {},
): Promise<OpenPage> =>
  openPage(browser, {
    name: 'visitor',
    server: { answerSurvey },
    brings: { language, page: 'survey', link: 'link', survey: { ok: true, value: view({ score }) }, chosen },
    size: { width: 390, height: 844 },
    sharpness: 2,
  });

const tap = ({ page }: OpenPage, score: number): Promise<void> => page.locator(`.choice.score-${score}`).click();

const comment = ({ page }: OpenPage) => page.locator('textarea');
const send = ({ page }: OpenPage) => page.locator('button[type=submit]');
const said = ({ page }: OpenPage, text: string) => page.locator('.notice').getByText(text).waitFor();

/** What the desk was sent, in order. */
const sent = (survey: OpenPage) =>
  argumentsOf(survey, 'answerSurvey').map(([answer]) => {
    const { score, comment: words } = Object.assign({ score: 0, comment: '' }, answer);
    return words === '' ? score : [score, words];
  });

/** What the desk was sent once it was sent `count` answers. */
async function arrived(survey: OpenPage, count: number): Promise<ReturnType<typeof sent>> {
  while (sent(survey).length < count) await survey.page.waitForTimeout(20);
  return sent(survey);
}

/** An answer that comes when the test says so. */
function slow(): { readonly answer: Answering; readonly come: () => void } {
  const waiting: (() => void)[] = [];
  return {
    answer: (answer) => new Promise((resolve) => waiting.push(() => resolve(recorded(answer)))),
    come: () => waiting.shift()?.(),
  };
}

describe('D8: one tap is recorded; a comment may follow', () => {
  test.each([
    ['zh', '已记录，可补充意见', '已记录，意见还没有提交', '谢谢您的评价'],
    ['en', 'Recorded. You can add a comment.', 'Your comment is not sent yet', 'Thank you for your answer'],
  ] as const)('the tap alone stores the score, and moves nothing (%s)', async (language, done, waits, thanks) => {
    const survey = await openSurvey(recorded, { language });
    const top = async () => (await comment(survey).boundingBox())?.y;
    const before = await top();
    await screenshot(survey.page, `survey-untouched-${language}`);
    await tap(survey, 4);
    await said(survey, done);
    expect(sent(survey)).toEqual([4]);
    expect(await top()).toBe(before);
    await screenshot(survey.page, `survey-recorded-${language}`);
    await comment(survey).fill('等了三天');
    await said(survey, waits);
    await screenshot(survey.page, `survey-comment-${language}`);
    await send(survey).click();
    await survey.page.getByText(thanks).waitFor();
    expect(sent(survey)).toEqual([4, [4, '等了三天']]);
    expect(survey.troubles).toEqual([]);
  });

  test('with nothing to add 完成 thanks without another call', async () => {
    const survey = await openSurvey();
    await tap(survey, 5);
    await said(survey, '已记录');
    await survey.page.getByRole('button', { name: '完成' }).click();
    await survey.page.getByText('谢谢您的评价').waitFor();
    expect(sent(survey)).toEqual([5]);
  });

  test('taps that follow each other quickly are sent once, the last', async () => {
    const survey = await openSurvey();
    for (const score of [1, 3, 2, 4, 4]) await tap(survey, score);
    await said(survey, '已记录');
    expect(sent(survey)).toEqual([4]);
  });

  test('on a slow network one answer is under way at a time, and the last tap is recorded last', async () => {
    const desk = slow();
    const survey = await openSurvey(desk.answer);
    await tap(survey, 2);
    expect(await arrived(survey, 1)).toEqual([2]);
    await tap(survey, 3);
    await tap(survey, 5);
    await survey.page.waitForTimeout(1000);
    expect(sent(survey)).toEqual([2]);
    desk.come();
    expect(await arrived(survey, 2)).toEqual([2, 5]);
    desk.come();
    await said(survey, '已记录');
    expect(await survey.page.locator('[value="5"]').isChecked()).toBe(true);
  });

  test('sent while its tap is still on its way, the comment follows it', async () => {
    const desk = slow();
    const survey = await openSurvey(desk.answer);
    await tap(survey, 1);
    expect(await arrived(survey, 1)).toEqual([1]);
    await comment(survey).fill('没修好');
    await send(survey).click();
    desk.come();
    expect(await arrived(survey, 2)).toEqual([1, [1, '没修好']]);
    desk.come();
    await survey.page.getByText('谢谢您告诉我们').waitFor();
  });

  test('the arrow keys pass over scores: only the one they rest on is sent, at once when the group is left', async () => {
    const survey = await openSurvey();
    const { page } = survey;
    await page.locator('[value="5"]').focus();
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.waitForTimeout(800);
    expect(sent(survey)).toEqual([]);
    await said(survey, '已记录');
    expect(sent(survey)).toEqual([3]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await arrived(survey, 2)).toEqual([3, 4]);
  });

  test.each([
    ['busy', '系统正忙'],
    ['lost', '没有收到回应'],
  ] as const)(
    'a call that fails (%s) keeps what was tapped and typed; tapped again it is recorded',
    async (reason, no) => {
      let isDown = true;
      const survey = await openSurvey((answer) => {
        if (!isDown) return recorded(answer);
        if (reason === 'lost') throw new Error('network');
        return { ok: false, reason };
      });
      await tap(survey, 2);
      await survey.page.getByRole('alert').getByText(no).waitFor();
      await comment(survey).fill('等了三天');
      await screenshot(survey.page, `survey-failed-${reason}`);
      expect(await survey.page.locator('[value="2"]').isChecked()).toBe(true);
      isDown = false;
      await tap(survey, 2);
      await said(survey, '已记录，意见还没有提交');
      isDown = true;
      await send(survey).click();
      await survey.page.getByRole('alert').getByText(no).waitFor();
      expect(await comment(survey).inputValue()).toBe('等了三天');
      isDown = false;
      await send(survey).click();
      await survey.page.getByText('谢谢您告诉我们').waitFor();
      expect(sent(survey)).toEqual([2, 2, [2, '等了三天'], [2, '等了三天']]);
    },
  );

  test('no more changes are told politely', async () => {
    const survey = await openSurvey(() => ({ ok: false, reason: 'often' }), { score: 3 });
    await survey.page.getByRole('button', { name: '更改评价' }).click();
    await tap(survey, 5);
    await survey.page.getByText('不能再更改').waitFor();
  });
});

describe('D8: a score that the mail’s link names is chosen, and stored once the customer sends it', () => {
  test.each(['zh', 'en'] as const)('opening the link sends nothing (%s)', async (language) => {
    const survey = await openSurvey(recorded, { chosen: 2, language });
    await said(survey, language === 'zh' ? '您选了“不满意”，请点“提交评价”确认' : 'You chose “Unsatisfied”');
    await survey.page.waitForTimeout(2000);
    await screenshot(survey.page, `survey-named-${language}`);
    expect(sent(survey)).toEqual([]);
    await send(survey).click();
    await survey.page.getByText(language === 'zh' ? '谢谢您告诉我们' : 'Thank you for telling us').waitFor();
    expect(sent(survey)).toEqual([2]);
  });

  test('what was answered already is shown, and a link of another score asks', async () => {
    const same = await openSurvey(recorded, { score: 4, chosen: 4 });
    await same.page.getByText('谢谢您的评价').waitFor();
    const other = await openSurvey(recorded, { score: 4, chosen: 1 });
    await said(other, '您选了“非常不满意”');
    expect(sent(other)).toEqual([]);
  });
});
