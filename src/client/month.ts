import { openMonthPage } from './month/page';

const page = document.getElementById('page');
if (page !== null) void openMonthPage(page);
