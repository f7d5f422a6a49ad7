import { openSidebar } from './sidebar/sidebar';

const page = document.getElementById('page');
if (page !== null) openSidebar(page);
