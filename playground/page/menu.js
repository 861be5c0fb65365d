// A small menu under a button: in a phone's bar, and in the page's own.
import { el, freshId, show } from "./dom.js";
import { icon } from "./icons.js";

export class Menu {
  /** `choices()` gives [{text, run}] at the moment the menu opens; `label` is written on the button, else it has three dots. */
  constructor(choices, label = null) {
    this.choices = choices;
    const id = freshId("menu");
    const face = label ? { class: "tool" } : { class: "round quiet", "aria-label": "More", title: "More" };
    this.button = el("button", { type: "button", ...face, "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": id, onclick: () => this.toggle() }, label ?? icon("more"));
    this.list = el("div", { class: "menu", role: "menu", id, hidden: true });
    this.root = el("div", { class: "menu-holder" }, this.button, this.list);
    this.root.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(event.relatedTarget)) this.set(false);
    });
  }

  toggle() {
    const opening = this.list.hidden;
    this.set(opening);
    if (!opening) return;
    const items = this.choices().map(({ text, run }) => el("button", { type: "button", role: "menuitem", tabindex: "-1", onclick: () => this.choose(run) }, text));
    this.list.replaceChildren(...items);
    items[0]?.focus();
  }

  choose(run) {
    this.button.focus();
    this.set(false);
    run();
  }

  set(open) {
    show(this.list, open);
    this.button.setAttribute("aria-expanded", String(open));
  }

  key(event) {
    const items = [...this.list.children];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape" && !this.list.hidden) {
      this.button.focus();
      this.set(false);
    } else if (to !== undefined && items.length && !this.list.hidden) {
      event.preventDefault();
      items.at(to % items.length).focus();
    }
  }
}
