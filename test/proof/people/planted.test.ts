import { plantedFaults, withFault } from './planted';
import { walk } from './walk';

test.each(plantedFaults)('a walk finds it where $name', async (fault) => {
  const { violations } = walk(2, 60, await withFault(fault));
  expect(violations).not.toEqual([]);
});
