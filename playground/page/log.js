// The scrolling part of a chat: messages, day lines, the typing dots, and where one stands in it.
import { el, patchList, show } from "./dom.js";
import { createItem, updateItem } from "./bubble.js";
import { icon } from "./icons.js";
import { dayKey } from "./times.js";

const NEAR_END = 48;
const GROUP_SECONDS = 600;

/** Messages with their day lines, the "new messages" line before `markedId`, and who begins and ends a run. */
export function arrange(messages, place, markedId) {
  const items = [];
  let previous = null;
  for (const message of messages) {
    const sameDay = previous && dayKey(previous.date, place) === dayKey(message.date, place);
    if (!sameDay) items.push({ key: `day before ${message.id}`, day: message.date });
    if (message.id === markedId) items.push({ key: "marker", marker: true });
    const run = sameDay && message.id !== markedId && together(previous, message);
    if (run) items.at(-1).last = false;
    items.push({ key: message.id, message, first: !run, last: true });
    previous = message;
  }
  return items;
}

function together(one, two) {
  if (one.service || two.service || one.ephemeral !== two.ephemeral) return false;
  return one.mine === two.mine && one.from?.id === two.from?.id && two.date - one.date < GROUP_SECONDS;
}

export class Log {
  /** `context` as in bubble.js, with `label` for screen readers and `atEnd()` called whenever the end is in sight. */
  constructor(context) {
    this.context = context;
    this.stuck = true;
    this.ids = null;
    this.list = el("div", { class: "list" });
    this.about = el("div", { class: "about" });
    this.typing = typingDots();
    const inner = el("div", { class: "inner" }, this.about, this.list, this.typing);
    this.scroller = el("div", { class: "log", role: "log", tabindex: "0", "aria-live": "polite", "aria-relevant": "additions", "aria-label": context.label });
    this.scroller.append(inner);
    this.jump = el("button", { type: "button", class: "jump", "aria-label": "Jump to latest", title: "Jump to latest", onclick: () => this.toEnd(true) }, icon("down"));
    this.root = el("div", { class: "log-area" }, this.scroller, this.jump);
    show(this.jump, false);
    this.scroller.addEventListener("scroll", () => this.moved());
    const pin = new ResizeObserver(() => this.resized());
    pin.observe(this.scroller);
    pin.observe(inner);
  }

  update(chat, markedId) {
    const held = this.scroller.contains(document.activeElement);
    const items = arrange(chat.messages, this.context.place, markedId);
    patchList(this.list, items, (item) => this.create(item), (node, item) => updateItem(node, item, this.context));
    const latest = chat.messages.at(-1);
    const sent = this.ids && latest?.mine && !this.ids.has(latest.id);
    this.ids = new Set(chat.messages.map((message) => message.id));
    show(this.typing, chat.typing);
    this.showAbout(chat);
    if (held && document.activeElement === document.body) this.scroller.focus({ preventScroll: true });
    if (sent || this.stuck) this.toEnd();
  }

  create(item) {
    const node = createItem(item, this.context);
    if (this.ids && item.message) node.classList.add("arriving");
    return node;
  }

  showAbout(chat) {
    const wanted = chat.kind === "private" && !chat.messages.length ? chat.about : "";
    show(this.about, Boolean(wanted));
    if (!wanted || this.about.dataset.words === wanted) return;
    this.about.dataset.words = wanted;
    const face = el("img", { src: "/page/favicon.svg", alt: "", width: "64", height: "64" });
    this.about.replaceChildren(face, el("h3", {}, chat.title), el("p", {}, wanted));
  }

  get visible() {
    return this.scroller.clientHeight > 0;
  }

  moved() {
    if (!this.visible) return;
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.stuck = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (!this.stuck) this.kept = scrollTop;
    this.settle();
  }

  resized() {
    if (!this.visible) return;
    if (this.stuck) this.toEnd();
    else this.moved();
  }

  /** After the chat was out of sight: back to where one was. */
  restore() {
    if (this.stuck) this.toEnd();
    else this.scroller.scrollTop = this.kept;
    for (const video of this.scroller.querySelectorAll("video[autoplay]")) video.play().catch(() => {}); // Out of sight again.
    this.settle();
  }

  toEnd(smooth = false) {
    if (!this.visible) return;
    const gentle = smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: gentle ? "smooth" : "instant" });
    if (smooth) this.scroller.focus({ preventScroll: true });
    else this.stuck = true;
    this.settle();
  }

  settle() {
    show(this.jump, !this.stuck);
    if (this.stuck && this.visible) this.context.atEnd();
  }

  /** Bring a message into sight and let it glow for a moment. */
  find(id) {
    const node = this.node(id);
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: "instant" });
    node.classList.remove("found");
    void node.offsetWidth; // Lets the animation begin anew.
    node.classList.add("found");
    node.focus({ preventScroll: true });
  }

  node(id) {
    return this.list.querySelector(`[data-message="${CSS.escape(id)}"]`);
  }
}

function typingDots() {
  const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
  return el("p", { class: "typing", hidden: true }, dots, el("span", { class: "visually-hidden" }, "Typing"));
}
