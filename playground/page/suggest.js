// The list above the message field: commands, or what a bot offers inline. The field keeps the focus.
import { attr, el, freshId, show } from "./dom.js";
import { icon } from "./icons.js";

export class Suggest {
  /** `pick(item)` is called with one of the items given to `show`; an item is {title, detail, mark?, picture?, …}. */
  constructor(field, label, pick) {
    this.field = field;
    this.pick = pick;
    this.items = [];
    this.active = -1;
    this.root = el("div", { class: "suggest", role: "listbox", id: freshId("suggest"), "aria-label": label, hidden: true });
    this.root.addEventListener("mousedown", (event) => event.preventDefault());
    attr(field, "aria-controls", this.root.id);
    attr(field, "aria-autocomplete", "list");
    attr(field, "aria-haspopup", "listbox");
  }

  get open() {
    return !this.root.hidden;
  }

  show(items, active = 0, kind = null) {
    attr(this.root, "data-kind", kind);
    const same = JSON.stringify(items) === JSON.stringify(this.items);
    this.items = items;
    if (!same) this.root.replaceChildren(...items.map((item, index) => this.option(item, index)));
    show(this.root, items.length > 0);
    if (!same || active < 0) this.activate(Math.min(active, items.length - 1));
  }

  /** Add items at the end; where one is in the list stays. */
  append(items) {
    const count = this.items.length;
    this.items = [...this.items, ...items];
    this.root.append(...items.map((item, index) => this.option(item, count + index)));
  }

  hide() {
    this.items = [];
    this.root.replaceChildren();
    show(this.root, false);
    this.activate(-1);
  }

  option(item, index) {
    const mark = item.mark ? el("span", { class: "mark" }, icon("hidden"), item.mark) : null;
    const words = [thumbnail(item), el("span", { class: "title" }, item.title), el("span", { class: "detail" }, item.detail ?? ""), mark];
    return el("div", { class: "option", role: "option", id: `${this.root.id}-${index}`, "aria-selected": "false", onclick: () => this.pick(item) }, ...words.filter(Boolean));
  }

  activate(index) {
    this.active = index;
    [...this.root.children].forEach((node, at) => attr(node, "aria-selected", String(at === index)));
    const node = this.root.children[index];
    attr(this.field, "aria-activedescendant", node?.id);
    node?.scrollIntoView({ block: "nearest" });
  }

  /** True if the key was meant for the list. `complete(item)` is called for Tab. */
  key(event, complete) {
    if (!this.open || event.ctrlKey || event.altKey || event.metaKey) return false;
    const item = this.items[this.active];
    const count = this.items.length;
    const moves = {
      ArrowDown: () => this.activate((this.active + 1) % count),
      ArrowUp: () => this.activate((Math.max(this.active, 0) + count - 1) % count),
      Escape: () => this.hide(),
      Enter: !event.shiftKey && item ? () => this.pick(item) : null,
      Tab: !event.shiftKey && item && complete ? () => complete(item) : null,
    };
    const move = moves[event.key];
    if (!move) return false;
    event.preventDefault();
    move();
    return true;
  }
}

/** A result's small picture, or its first letter: an address elsewhere is never asked. */
function thumbnail({ picture, title, detail }) {
  if (picture === undefined) return null;
  const address = picture && new URL(picture, location.href);
  const own = address && address.origin === location.origin;
  const letter = [...(title || detail || "?")][0];
  return el("span", { class: "thumbnail", "aria-hidden": "true" }, own ? el("img", { src: address.href, alt: "" }) : letter);
}
