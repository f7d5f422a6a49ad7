import { openImportPage } from './importer/page';

const page = document.getElementById('page');
if (page !== null) void openImportPage(page);
