import { plantedFaults, withFault } from './planted';
import { walk } from './walk';

/** Walks so short that not each of them comes upon everything. */
const seeds = [2, 3];

test.each(plantedFaults)('a walk finds it where $name', async (fault) => {
  const project = await withFault(fault);
  expect(seeds.some((seed) => walk(seed, 60, project).violations.length > 0)).toBe(true);
});
