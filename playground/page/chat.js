// One chat on one phone: its messages and, below them, the field, START, or "Unblock".
import { el, show } from "./dom.js";
import { nameOf } from "./bubble.js";
import { Composer } from "./composer.js";
import { ask, copy } from "./dialogs.js";
import { busy } from "./keyboard.js";
import { Log } from "./log.js";

const EMOJI = ["👍", "❤", "🔥", "🙏", "😢", "😁"];
const LARGEST = 20 * 1024 * 1024;

export class Chat {
  /** `phone` has: owner, place, toast(text), openBot(username, payload), pickChat(words), do(action), ask(action, settle), forget(ref). */
  constructor(phone, state) {
    this.phone = phone;
    this.state = state;
    this.label = `Message in ${state.title}`;
    this.log = new Log(this.logContext());
    this.composer = new Composer(this);
    this.start = el("button", { type: "button", class: "wide", onclick: () => this.begin("") }, "START");
    this.unblock = el("button", { type: "button", class: "wide", onclick: () => this.do({ do: "unblock" }) }, "Unblock");
    this.root = el("div", { class: "chat", role: "tabpanel", hidden: true }, this.log.root, this.composer.root, this.start, this.unblock);
  }

  logContext() {
    return {
      chat: this,
      get place() { return this.chat.phone.place; },
      get group() { return this.chat.state.kind !== "private"; },
      get oneToOne() { return this.chat.state.kind === "one-to-one"; },
      label: `Messages in ${this.state.title}, ${this.phone.owner}'s phone`,
      atEnd: () => this.read(),
      on: {
        press: (...tap) => this.press(...tap),
        command: (words) => this.do({ do: "send", text: words, reply_to: null }),
        link: (event, address) => this.link(event, address),
        reply: (id) => this.composer.reply(id),
        remove: (id) => this.remove(id),
        react: (id) => this.react(id),
        vote: (id, option) => this.do({ do: "vote", message: id, option }),
        find: (id) => this.log.find(id),
      },
    };
  }

  /** Every bot there is, for `@` in the field: {id, username, name, inline}. */
  get bots() {
    return this.phone.state.bots;
  }

  nameOf(message) {
    return message.mine ? "yourself" : nameOf(message);
  }

  update(state) {
    this.state = state;
    if (this.root.hidden) return;
    this.draw();
  }

  draw() {
    const { kind, started, blocked } = this.state;
    const way = kind === "private" && blocked ? "unblock" : kind === "private" && !started ? "start" : "composer";
    const held = [this.start, this.unblock].includes(document.activeElement);
    show(this.composer.root, way === "composer");
    show(this.start, way === "start");
    show(this.unblock, way === "unblock");
    if (held && way === "composer") this.composer.field.focus();
    this.composer.update();
    this.log.update(this.state, this.marked);
  }

  show(visible) {
    if (visible !== this.root.hidden) return;
    show(this.root, visible);
    if (!visible) return;
    this.marked = this.firstUnread();
    this.draw();
    this.log.restore();
  }

  firstUnread() {
    const others = this.state.messages.filter((message) => !message.mine);
    return this.state.unread ? others.at(-this.state.unread)?.id ?? null : null;
  }

  /** Tell the server that what is on the screen was seen, once for each new state of things. */
  read() {
    const { unread, messages } = this.state;
    const seen = `${unread} ${messages.at(-1)?.id}`;
    if (!unread || document.hidden || this.seen === seen) return;
    if (this.do({ do: "read" }, true)) this.seen = seen;
  }

  /** Send an action about this chat; without a connection say so (unless `quiet`) and give false. */
  do(action, quiet = false) {
    return this.phone.do({ ...action, chat: this.state.id }, quiet);
  }

  ask(action, settle) {
    return this.phone.ask({ ...action, chat: this.state.id }, settle);
  }

  forget(ref) {
    this.phone.forget(ref);
  }

  openBot(username, payload) {
    return this.phone.openBot(username, payload);
  }

  begin(payload) {
    return this.do({ do: "start", payload });
  }

  press(id, row, column, spec, button) {
    const ways = {
      callback: () => this.tap(id, row, column, button),
      copy_text: () => this.copy(spec.value),
      switch_inline_query_current_chat: () => this.composer.fill(this.mention(id, spec.value)),
      switch_inline_query: () => this.phone.pickChat(this.mention(id, spec.value)),
    };
    (ways[spec.kind] ?? (() => this.open(spec.value)))();
  }

  /** The words that ask the bot of a message's buttons inline. */
  mention(id, query) {
    const { via, from } = this.state.messages.find((message) => message.id === id) ?? {};
    const username = via ?? this.bots.find((bot) => bot.id === from?.id)?.username ?? this.state.bot_username;
    return `@${username} ${query}`;
  }

  async react(message) {
    const choices = EMOJI.map((emoji) => ({ text: emoji, value: emoji, kind: "quiet" }));
    choices.push({ text: "None", value: "none", kind: "quiet" });
    const chosen = await ask({ title: "React", choices, over: this.phone.root });
    if (chosen) this.do({ do: "react", message, emoji: chosen === "none" ? "" : chosen });
  }

  /** Send a file from this computer. */
  async attach(file) {
    if (file.size > LARGEST) return this.phone.toast("Files of up to 20 MB can be sent here.");
    const address = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => resolve(reader.result));
      reader.readAsDataURL(file);
    });
    return this.do({ do: "attach", name: file.name, mime: file.type, data: address.slice(address.indexOf(",") + 1) });
  }

  async remove(message) {
    const choices = [{ text: "Keep", value: "keep", kind: "quiet" }, { text: "Delete", value: "delete", kind: "danger" }];
    const lines = ["It goes from every phone, and no bot is told."];
    const answer = await ask({ title: "Delete this message?", lines, choices, over: this.phone.root });
    if (answer === "delete") this.do({ do: "delete", message });
  }

  async copy(words) {
    this.phone.toast((await copy(words)) ? "Copied" : "This browser would not copy. Select the text instead.");
  }

  tap(message, row, column, button) {
    busy(button, true);
    const ref = this.ask({ do: "tap", message, row, column }, (answer) => {
      busy(button, false);
      if (answer) this.answered(answer);
    });
    if (ref === null) busy(button, false);
  }

  answered({ text, alert, url, timeout }) {
    if (timeout) this.phone.toast("No answer yet. The bot may be away.");
    else if (url) this.open(url);
    else if (text && alert) this.alert(text);
    else if (text) this.phone.toast(text);
  }

  alert(words) {
    const label = `Alert on ${this.phone.owner}'s phone`;
    return ask({ label, lines: [words], choices: [{ text: "OK", value: "ok" }], over: this.phone.root });
  }

  link(event, address) {
    if (this.phone.follow(address)) event.preventDefault();
  }

  open(address) {
    if (this.phone.follow(address)) return;
    const choices = [{ text: "Open", value: "open", href: address }, { text: "Stay here", value: "stay", kind: "quiet" }];
    ask({ title: "Open this link?", lines: [address], choices, over: this.phone.root });
  }
}
