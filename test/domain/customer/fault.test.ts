import { faultText } from '../../../src/app/jobs/fault';

test('D12: an error is kept without what it quotes, contacts and longer numbers; ticket numbers stay', () => {
  expect(faultText(new SyntaxError('Unexpected token 退, ..."ry":"退款没有到账 "x... is not valid JSON'))).toBe(
    'SyntaxError: Unexpected token 退, ...“…”x... is not valid JSON',
  );
  expect(faultText(new Error('Invalid email: zhangwei@example.org'))).not.toContain('zhangwei@');
  expect(faultText(new Error('no reply from 13812345678 or 010-62345678'))).not.toMatch(/13812345678|62345678/);
  expect(faultText(new Error("couldn't write row 12 of ticket 20240520001"))).toBe(
    "Error: couldn't write row 12 of ticket 20240520001",
  );
  expect(faultText(new Error('x'.repeat(5000)))).toHaveLength(300);
});
