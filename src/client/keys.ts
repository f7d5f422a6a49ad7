import { openKeysPage } from './keys/page';

const page = document.getElementById('page');
if (page !== null) void openKeysPage(page);
