// What the bots asked of the server, newest first: each call, and why it was refused.
import { attr, el, patchList, show, text } from "./dom.js";
import { clockTime } from "./times.js";

export class Calls {
  constructor(button) {
    this.button = button;
    this.list = el("ol", { class: "calls-list" });
    this.root = el("section", { class: "calls", "aria-label": "Calls of the bot", tabindex: "0", hidden: true }, this.list);
    button.addEventListener("click", () => this.toggle());
  }

  toggle() {
    show(this.root, this.root.hidden);
    attr(this.button, "aria-expanded", String(!this.root.hidden));
    this.draw();
  }

  update(state) {
    this.state = state;
    this.draw();
  }

  draw() {
    if (this.root.hidden || !this.state) return;
    const counts = new Map();
    const items = this.state.calls.toReversed().map((call) => {
      const face = JSON.stringify(call);
      counts.set(face, (counts.get(face) ?? 0) + 1);
      return { key: `${face} ${counts.get(face)}`, call };
    });
    patchList(this.list, items.toReversed(), ({ call }) => line(call, this.state.phones[0]));
  }
}

function line({ method, at, error, params }, phone) {
  const place = { zone: phone?.zone ?? "UTC", language: phone?.language ?? "en" };
  const node = el("li", { class: error ? "refused" : "done" }, el("time", {}, clockTime(at, place)), el("strong", {}, method));
  const words = el("span", {});
  text(words, error ?? params);
  node.append(words);
  return node;
}
