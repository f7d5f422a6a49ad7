import { openIntakePage } from './intake/page';

const page = document.getElementById('page');
if (page !== null) void openIntakePage(page);
