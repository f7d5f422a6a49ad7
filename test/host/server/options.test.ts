import { readStartOptions } from '../../../host/server/options';

test('a new workbook is Chinese unless an English one is asked for', () => {
  expect(readStartOptions([], '/desk').language).toBe('zh');
  expect(readStartOptions(['--locale', 'en_US'], '/desk').language).toBe('en');
});

test('a locale without a sample is refused with the ones there are', () => {
  expect(() => readStartOptions(['--locale', 'fr_FR'], '/desk')).toThrow(
    '--locale must be zh_CN or en_US, not "fr_FR".',
  );
});
