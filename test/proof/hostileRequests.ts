import fc from 'fast-check';
import { filledIn } from '../desk/desk';
import { askedOfZhao, dueAt } from '../desk/team';

/** Anything that google.script.run carries: no undefined, no function, no Date. */
export const carried = fc.anything({ withDate: false, withBigInt: false, maxDepth: 2 }).map((value): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
});

const token = 'token-of-a-hostile-call';

/** A right request for each function that a member's page may call, about the first ticket. */
export const rightRequests: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  submitIntake: [[{ token, values: filledIn() }]],
  earlierTickets: [['13812345678', '产品功能']],
  openQueue: [['mine']],
  openTicket: [['20240520001', 1]],
  customerHistory: [['20240520001', null]],
  actOnTicket: [
    { kind: 'take' },
    { kind: 'move', to: 'inProgress', values: {} },
    { kind: 'progress', note: '已联系', told: '电话' },
    { kind: 'transfer', owner: '李强', reason: '更熟悉' },
    { kind: 'escalate', reason: '客户着急' },
    dueAt('2024-05-22T10:00'),
    askedOfZhao,
    { kind: 'link', to: '20240520002' },
  ].map((action) => [{ number: '20240520001', row: 1, token, ...action }]),
  revealContact: [['20240520001', 1]],
  restoreKey: [['不是密钥']],
  readLedger: [['工单']],
  previewImport: [
    [{ token, table: ledger(), columns: ['createdAt', 'category1', 'status', 'phenomenon', null], addOptions: true }],
  ],
  runImport: [
    [{ token, table: ledger(), columns: ['createdAt', 'category1', 'status', 'phenomenon', null], addOptions: true }],
  ],
  openKnowledge: [['']],
  noteArticle: [[{ knowledgeNo: 'K0001', token, kind: 'used' }]],
  decideArticle: [['K0001', 'retired']],
  makeMonthReport: [['2024-05', false]],
  printTicket: [['20240520001']],
  printMonth: [['2024-05', 1]],
  printBlank: [['csv']],
  saveImprovement: [
    [
      {
        token,
        month: '2024-05',
        category: '产品功能',
        whys: ['一', '二'],
        rootCause: '三',
        shortAction: '四',
        shortOwner: '王芳',
        shortDue: '2024-06-01',
        longAction: '',
        longOwner: '',
        longDue: '',
        acceptance: '五',
        tickets: '20240520001',
      },
    ],
  ],
};

function ledger(): unknown {
  return {
    name: '旧表.csv',
    headers: ['反馈时间', '分类', '状态', '现象', '别的'],
    rows: [['2024-05-02 09:00', '产品功能', '处理中', '旧问题', 'x']],
  };
}

/** The same for what a visitor's page may call; `opened` is what the page of requests was given when it was opened. */
export const visitorRequests = (opened: string): typeof rightRequests => ({
  answerSurvey: [[{ link: 'x.y', score: 5, comment: '很好' }]],
  askStatus: [[{ number: '20240520001', lastFour: '5678' }]],
  sendRequest: [[{ token, name: '张伟', contact: '13812345678', what: '没有收到', orderNo: 'A1', topic: '', opened }]],
});

type Path = readonly (string | number)[];

/** Where the pieces of a request lie, itself among them. */
function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, piece]) => pathsIn(piece, [...at, key]))];
}

/** A copy of which one piece is another; at the end of an empty path it is all of it. */
function withPiece(value: unknown, [key, ...rest]: Path, piece: unknown): unknown {
  if (key === undefined) return piece;
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? withPiece(each, rest, piece) : each));
  if (typeof value !== 'object' || value === null) return piece;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? withPiece(each, rest, piece) : each]),
  );
}

/** Right requests of which one piece is anything at all, or a listed text. */
export const almostRight = (
  requests: typeof rightRequests,
  texts: readonly string[],
): fc.Arbitrary<readonly [door: string, given: readonly unknown[]]> =>
  fc
    .constantFrom(...Object.entries(requests).flatMap(([door, all]) => all.map((given) => [door, given] as const)))
    .chain(([door, given]) =>
      fc
        .tuple(
          fc.constantFrom(...pathsIn(given).filter((path) => path.length > 0)),
          fc.oneof(carried, fc.constantFrom(...texts)),
        )
        .map(([path, piece]) => [door, withPiece(given, path, piece) as readonly unknown[]] as const),
    );
