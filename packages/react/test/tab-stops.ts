const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** What the Tab key stops at, in the order of the document. */
export function tabStops(root: ParentNode): HTMLElement[] {
  const elements = [...root.querySelectorAll<HTMLElement>(focusable)];
  return elements.filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !isPassed(element, elements),
  );
}

/** Radios of one name are one stop: the chosen one, else the first. */
function isPassed(element: HTMLElement, elements: readonly HTMLElement[]): boolean {
  if (!isRadio(element) || element.checked) return false;
  const group = elements.filter(isRadio).filter(({ name }) => name === element.name);
  return group.some(({ checked }) => checked) || group[0] !== element;
}

function isRadio(element: HTMLElement): element is HTMLInputElement {
  return element.matches('input[type="radio"]');
}
