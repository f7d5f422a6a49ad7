import { openImprovementPage } from './improvement/page';

const page = document.getElementById('page');
if (page !== null) void openImprovementPage(page);
