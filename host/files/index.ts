export { FileProblem } from './problem';
export { readStateFile, writeStateFile } from './stateFile';
export { type Place, readXlsx, writeXlsx } from './xlsx';
