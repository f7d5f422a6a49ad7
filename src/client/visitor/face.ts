const namespace = 'http://www.w3.org/2000/svg';

/** The mouth of each score, drawn in a field of 24. */
const mouths: Readonly<Record<number, string>> = {
  5: 'M7 13.5c1 3 3 4.5 5 4.5s4-1.5 5-4.5z',
  4: 'M7.5 14c1 2 2.7 3 4.5 3s3.5-1 4.5-3',
  3: 'M8 15.5h8',
  2: 'M7.5 17c1-2 2.7-3 4.5-3s3.5 1 4.5 3',
  1: 'M7 17.5c1-3 3-4 5-4s4 1 5 4z',
};

function drawn(shape: 'circle' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(namespace, shape);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** A face for a score of 1 to 5, hidden from screen readers. */
export function face(score: number): SVGSVGElement {
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'face');
  drawing.setAttribute('aria-hidden', 'true');
  const isOpen = score === 5 || score === 1;
  drawing.append(
    drawn('circle', { cx: '12', cy: '12', r: '10.5', class: 'head' }),
    drawn('circle', { cx: '8.6', cy: '9.6', r: '1.3', class: 'eye' }),
    drawn('circle', { cx: '15.4', cy: '9.6', r: '1.3', class: 'eye' }),
    drawn('path', { d: mouths[score] ?? '', class: isOpen ? 'mouth full' : 'mouth' }),
  );
  return drawing;
}
