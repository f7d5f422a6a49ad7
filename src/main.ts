/** Everything exported here becomes a global function of the script: triggers, menu entries, and what pages call. */

export {
  checkDeadlines,
  mailLastMonth,
  reportLastMonth,
  reportLastWeek,
  reportThisMonth,
  sendDigestNow,
  setUpWorkbook,
} from './entry/actions';
export { archiveNow, showRetention } from './entry/archive';
export { setGroupChat } from './entry/chat';
export { revealContact } from './entry/confidential';
export { customerHistory, earlierTickets } from './entry/earlier';
export { onEdit } from './entry/edit';
export { onFormSubmit } from './entry/form';
export { openImport, previewImport, readLedger, runImport } from './entry/importing';
export { openImprovement, saveImprovement } from './entry/improvement';
export { openIntake, submitIntake } from './entry/intake';
export { tick } from './entry/jobs';
export { backUpKey, openKeys, restoreKey } from './entry/keys';
export { decideArticle, noteArticle, openKnowledge } from './entry/knowledge';
export {
  onInstall,
  onOpen,
  showImporter,
  showImprovement,
  showIntake,
  showKeys,
  showMonthChoice,
  showPrint,
} from './entry/menu';
export { makeMonthReport, openMonthChoice } from './entry/month';
export { openPrint, printBlank, printMonth, printTicket } from './entry/printing';
export { carryRenamed } from './entry/renaming';
export { actOnTicket, openQueue, openSelected, openTicket } from './entry/tickets';
export { answerSurvey, askStatus, sendRequest } from './entry/visitors';
export { doGet } from './entry/web';
