const namespace = 'http://www.w3.org/2000/svg';

/** The green sheet. */
export function sheetIcon(): SVGElement {
  const icon = document.createElementNS(namespace, 'svg');
  icon.setAttribute('class', 'sheet-icon');
  icon.setAttribute('viewBox', '0 0 40 40');
  icon.setAttribute('aria-hidden', 'true');
  icon.append(
    path('#188038', 'M9 2h15l10 10v23a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z'),
    path('#0d652d', 'M24 2l10 10H27a3 3 0 0 1-3-3z'),
    path(
      '#ffffff',
      'M12 18h16v14H12zm2 2v2.700h5V20zm7 0v2.700h5V20zm-7 4.700v2.600h5v-2.600zm7 0v2.600h5v-2.600zm-7 4.600V30h5v-.700zm7 0V30h5v-.700z',
    ),
  );
  return icon;
}

function path(fill: string, shape: string): SVGPathElement {
  const made = document.createElementNS(namespace, 'path');
  made.setAttribute('fill', fill);
  made.setAttribute('d', shape);
  return made;
}
