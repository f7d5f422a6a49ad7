import { openPrintPage } from './printing/page';

const page = document.getElementById('page');
if (page !== null) void openPrintPage(page);
