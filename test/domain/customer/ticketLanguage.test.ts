import { languageOfTicket } from '../../../src/domain/customer/ticketLanguage';
import { surveyMail } from '../../../src/mail/surveyMail';
import { standardSettings } from '../settings/standard';

const chinese = standardSettings({ language: 'zh' });
const english = standardSettings({ language: 'en' });
const link = 'https://desk.example/exec?s=1';

test('D8: the customer is spoken to in the script that the phenomenon is written in', () => {
  expect(languageOfTicket({ phenomenon: 'My refund has not arrived' }, chinese)).toBe('en');
  expect(languageOfTicket({ phenomenon: 'VIP 退款没有到账' }, english)).toBe('zh');
  expect(languageOfTicket({ phenomenon: '404' }, chinese)).toBe('zh');
  expect(languageOfTicket({}, english)).toBe('en');
});

describe('D8: the survey mail', () => {
  test('in a Chinese workbook invites in English first where nothing Chinese was written, and in Chinese below', () => {
    const { subject, text } = surveyMail({ number: '20240520001', phenomenon: 'No refund' }, link, chinese);
    expect(subject).toBe('How did we do? (ticket 20240520001)');
    expect(text.indexOf('Please tell us')).toBeLessThan(text.indexOf('您反馈的问题'));
    expect(text.indexOf('您反馈的问题')).toBeGreaterThan(0);
  });

  test('in the language of the workbook alone where the customer writes it', () => {
    const { text } = surveyMail({ number: '20240520001', phenomenon: '退款没有到账' }, link, chinese);
    expect(text).not.toContain('Please');
    expect(text).toContain('请点下面的按钮');
  });
});
