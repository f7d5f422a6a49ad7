import { calendarsOf } from '../../../src/domain/clock/calendars';
import { reviseTicket } from '../../../src/domain/intake/reviseTicket';
import type { FieldKey } from '../../../src/domain/record/fields';
import type { Status } from '../../../src/domain/record/lists';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const settings = standardSettings();
const ticket: Ticket = {
  number: '20240520001',
  owner: '李强',
  createdAt: at('2024-05-20 09:00'),
  status: 'open',
  slaState: 'onTrack',
  urgency: '中',
  nature: '咨询',
  customerName: '张伟',
  contact: '13812345678',
  channel: '电话',
  category1: '产品功能',
  phenomenon: '退款没有到账',
  responseDue: at('2024-05-20 14:00'),
  planDue: at('2024-05-21 09:00'),
  resolveDue: at('2024-05-22 09:00'),
};
const revise = (differences: Ticket, edited: FieldKey, now: string, statusBefore?: Status) =>
  reviseTicket({ ...ticket, ...differences }, new Set([edited]), {
    now: at(now),
    settings,
    calendars: calendarsOf(settings, shanghai),
    zone: shanghai,
    statusBefore,
  }).change;

test('D3: a changed urgency recomputes deadlines from the original start, not from now', () => {
  expect(revise({ urgency: '高' }, 'urgency', '2024-05-20 10:30')).toMatchObject({
    responseDue: at('2024-05-20 11:00'),
  });
});

test('D3: the first move out of 待处理 is the first response, with the minutes it took and whether it was in time', () => {
  expect(revise({ status: 'inProgress' }, 'status', '2024-05-20 09:40')).toMatchObject({
    respondedAt: at('2024-05-20 09:40'),
    responseMinutes: 40,
    responseMet: 'yes',
  });
});

test('D3: a later status change leaves the first response where it was', () => {
  const responded: Ticket = {
    status: 'waiting',
    respondedAt: at('2024-05-20 09:40'),
    responseMinutes: 40,
    responseMet: 'yes',
  };
  expect(revise(responded, 'status', '2024-05-20 15:00').respondedAt).toBeUndefined();
});

test('D5: a ticket taken up is not reopened, whatever somebody put into 关闭时间 before: its deadlines stay', () => {
  const change = revise(
    { status: 'inProgress', closedAt: at('2024-05-20 10:00') },
    'status',
    '2024-05-20 13:00',
    'open',
  );
  expect(change).toMatchObject({ respondedAt: at('2024-05-20 13:00'), closedAt: null });
  expect([change.reopenCount, change.planDue, change.resolveDue]).toEqual([undefined, undefined, undefined]);
});

test('D5: closing stamps resolution and closing, and the SLA state becomes final', () => {
  const verifying: Ticket = {
    solution: '渠道重发',
    respondedAt: at('2024-05-20 09:40'),
    resolvedAt: at('2024-05-23 09:00'),
    resolveMet: 'no',
    result: '已解决',
    confirmedAt: at('2024-05-23 09:30'),
    overdueReason: '缺货',
    slaState: 'metLate',
  };
  expect(revise({ ...verifying, status: 'closed' }, 'status', '2024-05-23 10:00')).toEqual({
    closedAt: at('2024-05-23 10:00'),
    responseMinutes: 40,
    responseMet: 'yes',
    planMet: 'yes',
    resolveMinutes: 4320,
  });
});

test('D5: a status that the flow forbids is put back, and nothing is stamped', () => {
  expect(revise({ status: 'closed', respondedAt: at('2024-05-20 09:40') }, 'status', '2024-05-20 10:00')).toMatchObject(
    {
      status: 'inProgress',
    },
  );
  expect(revise({ status: 'verifying' }, 'status', '2024-05-20 10:00')).toEqual({ status: 'open' });
});

test('D5: a status cell that was cleared is filled again', () => {
  const { status, ...cleared } = ticket;
  expect(status).toBe('open');
  const context = { now: at('2024-05-20 10:00'), settings, calendars: calendarsOf(settings, shanghai), zone: shanghai };
  expect(reviseTicket(cleared, new Set<FieldKey>(['status']), context).change).toEqual({ status: 'open' });
});

test('D5: 待验证 → 处理中 takes the resolution off again', () => {
  const solved: Ticket = {
    status: 'inProgress',
    respondedAt: at('2024-05-20 09:40'),
    resolvedAt: at('2024-05-20 12:00'),
    solution: '补发',
    slaState: 'metOnTime',
  };
  expect(revise(solved, 'status', '2024-05-20 13:00')).toMatchObject({ resolvedAt: null, slaState: 'onTrack' });
});

test('only cells that differ are written: an edit that changes nothing owes nothing', () => {
  expect(revise({}, 'remarks', '2024-05-20 09:30')).toEqual({});
});
