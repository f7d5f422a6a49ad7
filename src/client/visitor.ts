import type { Opening } from '../api/visitors';
import { openVisitorPage } from './visitor/page';

const page = document.getElementById('page');
const opening = document.getElementById('opening');
if (page !== null && opening !== null) {
  const told: Opening = JSON.parse(opening.textContent || 'null');
  openVisitorPage(page, told);
}
