import type { Library, Opened } from '../../app/desk';
import { readAreas } from '../gateway';
import { articleArea, articlesIn } from './articleSheet';
import { scriptArea, scriptsIn } from './scriptSheet';

/** Reads articles and scripts in one call. */
export function readLibrary({ settings, zone }: Opened): Library {
  const [articles = [], scripts = []] = readAreas([articleArea, scriptArea]);
  return { articles: articlesIn(articles, zone), scripts: scriptsIn(scripts, settings.language) };
}
