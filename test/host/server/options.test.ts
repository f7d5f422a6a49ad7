import { readStartOptions } from '../../../host/server/options';

test('the language of a new workbook is as asked for, or left open', () => {
  expect(readStartOptions([], '/desk').language).toBeUndefined();
  expect(readStartOptions(['--locale', 'en_US'], '/desk').language).toBe('en');
});

test('a locale without a sample is refused with the ones there are', () => {
  expect(() => readStartOptions(['--locale', 'fr_FR'], '/desk')).toThrow(
    '--locale must be zh_CN or en_US, not "fr_FR".',
  );
});
