import type { Decision } from '../../app/knowledge/decideArticle';
import type { Note } from '../../app/knowledge/noteArticle';
import { isKnowledgeNo } from '../../domain/knowledge/knowledgeNo';
import { demand, isRecord, token } from './received';

/**
 * A note that a page sent, checked: google.script.run can be called by hand with anything.
 * @throws Refused "malformed"
 */
export function articleNote(received: unknown): Note {
  demand(isRecord(received));
  const { knowledgeNo, kind } = received;
  demand(typeof knowledgeNo === 'string' && isKnowledgeNo(knowledgeNo));
  demand(kind === 'used' || kind === 'unused' || kind === 'helped' || kind === 'notHelped');
  return { knowledgeNo, token: token(received.token), kind };
}

/** @throws Refused "malformed" */
export function articleDecision(received: unknown): Decision {
  demand(received === 'draft' || received === 'published' || received === 'retired');
  return received;
}
