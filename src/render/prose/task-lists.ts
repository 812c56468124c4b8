import type { ElementContent, Nodes } from 'hast';

/** Turns the check boxes of task lists into the signs ☐ and ☑: a document has nothing to click on. */
export function printCheckboxes(node: Nodes): void {
  if (!('children' in node)) return;
  node.children = node.children.map((child) =>
    child.type === 'element' && child.tagName === 'input'
      ? sign(child.properties['checked'] === true)
      : child,
  ) as ElementContent[];
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'li' && hasSign(child)) {
      child.properties['className'] = ['task'];
    }
    printCheckboxes(child);
  }
}

function sign(done: boolean): ElementContent {
  return { type: 'text', value: done ? '☑' : '☐' };
}

function hasSign(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'element') return false;
  return first.tagName === 'input' || (first.tagName === 'p' && hasSign(first));
}
