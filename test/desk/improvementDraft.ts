import type { Host } from '../../host/contract/host';
import type { ImprovementDraft } from '../../src/api';
import { owner } from './desk';

/** An improvement for late deliveries in May, as the form sends it. */
export const draft = (differences: Partial<ImprovementDraft> = {}): ImprovementDraft => ({
  token: 'improvement-of-test',
  month: '2024-05',
  category: '物流配送',
  whys: ['没有按时送达', '承运商晚点', '旺季运力不足', '没有备用承运商', '合同只签了一家'],
  rootCause: '只有一家承运商',
  shortAction: '每日催件',
  shortOwner: '王芳',
  shortDue: '2024-06-10',
  longAction: '',
  longOwner: '',
  longDue: '',
  acceptance: '未按时送达的工单减半',
  tickets: '20240501001',
  ...differences,
});

export const save = (host: Host, sent = draft()) => host.person(owner).call('saveImprovement', [sent]);
