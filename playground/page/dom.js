// Elements, built from text nodes and attributes only: nothing here ever reads HTML.

/** Make an element; `on…` props become listeners, false and null are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else attr(node, name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Set or remove an attribute, touching the page only when it differs. */
export function attr(node, name, value) {
  if (value === null || value === undefined || value === false) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
    return;
  }
  const wanted = value === true ? "" : String(value);
  if (node.getAttribute(name) !== wanted) node.setAttribute(name, wanted);
}

export function text(node, value) {
  if (node.textContent !== value) node.textContent = value;
}

export function show(node, visible) {
  if (node.hidden === visible) node.hidden = !visible;
}

const keyed = new WeakMap();

/**
 * Make `parent` hold one child per item (each with a unique `key`), in order.
 * A child whose key stays is never removed or moved, so videos run on and focus stays.
 */
export function patchList(parent, items, create, update) {
  const before = keyed.get(parent) ?? new Map();
  const after = new Map();
  for (const item of items) {
    const node = before.get(item.key) ?? create(item);
    before.delete(item.key);
    after.set(item.key, node);
    update?.(node, item);
  }
  for (const node of before.values()) node.remove();
  let cursor = parent.firstChild;
  for (const node of after.values()) {
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
  }
  keyed.set(parent, after);
}

let counter = 0;

/** An id no other element of this page has. */
export function freshId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** A number from 0 to `count - 1` that is always the same for the same id. */
export function pick(id, count) {
  let sum = 0;
  for (const character of String(id)) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum % count;
}
