// Where one writes: the field, commands, inline results, replying and editing.
import { el, freshId, show } from "./dom.js";
import { icon } from "./icons.js";
import { Inline } from "./inline.js";
import { Suggest } from "./suggest.js";

export class Composer {
  /** `chat` has: label, state (the chat as in the last snapshot), bots, do(action) and ask(action, settle), nameOf(message). */
  constructor(chat) {
    this.chat = chat;
    this.mode = null;
    const id = freshId("message");
    this.field = el("textarea", { id, rows: "1", placeholder: "Message", autocomplete: "off", "aria-label": chat.label, enterkeyhint: "send", "aria-keyshortcuts": "Control+ArrowUp" });
    this.suggest = new Suggest(this.field, "Suggestions", (item) => this.picked(item));
    this.inline = new Inline(this.field, this.suggest, chat);
    this.note = el("div", { class: "note", hidden: true });
    this.topic = el("select", { class: "topic", "aria-label": `Topic in ${chat.state.title}`, hidden: true });
    this.menu = el("button", { type: "button", class: "round quiet menu-button", "aria-label": "Commands", title: "Commands", "aria-expanded": "false", onclick: () => this.toggleMenu() }, icon("slash"));
    this.button = el("button", { type: "submit", class: "round send-button", "aria-label": "Send", title: "Send" }, icon("send"));
    this.file = el("input", { type: "file", hidden: true, "aria-label": "File" });
    this.file.addEventListener("change", () => this.attach());
    const clip = el("button", { type: "button", class: "round quiet", "aria-label": "Attach a file", title: "Attach a file", onclick: () => this.file.click() }, icon("clip"));
    const line = el("form", { class: "line" }, this.menu, clip, this.file, this.field, this.button);
    line.addEventListener("submit", (event) => this.submit(event));
    this.keys = el("div", { class: "reply-keys", role: "group", "aria-label": "Reply keyboard", hidden: true });
    this.root = el("div", { class: "composer" }, this.suggest.root, this.note, this.topic, line, this.keys);
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("focusout", (event) => this.left(event));
    new ResizeObserver(() => this.grow()).observe(line);
  }

  update() {
    const { commands, placeholder, forced_reply: forced } = this.chat.state;
    show(this.menu, commands.length > 0);
    this.field.placeholder = placeholder || "Message";
    this.drawKeys();
    this.drawTopics();
    if (forced && forced !== this.forced && !this.field.value) this.setReply(forced);
    this.forced = forced;
    if (this.mode && !this.chat.state.messages.some((message) => message.id === this.mode.id)) this.setMode(null);
  }

  /** The reply keyboard, drawn anew only when it is another one, so that a key keeps its focus. */
  drawKeys() {
    const { keys } = this.chat.state;
    const face = JSON.stringify(keys);
    show(this.keys, keys.length > 0);
    if (this.keys.dataset.face === face) return;
    this.keys.dataset.face = face;
    const key = (label) => el("button", { type: "button", class: "key", onclick: () => this.chat.do({ do: "press_key", label }) }, label);
    this.keys.replaceChildren(...keys.map((row) => el("div", { class: "row" }, ...row.map(key))));
  }

  /** Where new words go in a group with topics; a reply goes where the message is that it answers. */
  drawTopics() {
    const { topics } = this.chat.state;
    const face = JSON.stringify(topics);
    show(this.topic, topics.length > 0);
    if (this.topic.dataset.face === face) return;
    this.topic.dataset.face = face;
    const chosen = this.topic.value;
    const all = [{ id: "", name: "General" }, ...topics];
    this.topic.replaceChildren(...all.map(({ id, name }) => el("option", { value: id, selected: String(id) === chosen }, name)));
  }

  fill(words) {
    this.field.value = words;
    this.field.focus();
    this.field.setSelectionRange(words.length, words.length);
    this.typed();
  }

  typed() {
    this.grow();
    if (this.inline.typed(this.field.value)) return;
    const [, sign, typed] = /^([/@])(\w*)$/.exec(this.field.value) ?? [];
    if (sign === undefined) this.closeList();
    else this.list(sign === "/" ? this.commands(typed) : this.mentions(typed), 0);
  }

  mentions(beginning) {
    const fitting = this.chat.bots.filter(({ inline, username }) => inline && username.toLowerCase().startsWith(beginning.toLowerCase()));
    return fitting.map(({ username, name }) => ({ mention: username, title: `@${username}`, detail: name }));
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }

  commands(beginning) {
    const wanted = beginning.toLowerCase();
    const fitting = this.chat.state.commands.filter(({ command }) => command.startsWith(wanted));
    fitting.sort((one, two) => (two.command === wanted) - (one.command === wanted));
    return fitting.map(({ command, description, ephemeral }) => ({
      command, title: `/${command}`, detail: description, mark: ephemeral ? "only you see it" : null,
    }));
  }

  list(items, active) {
    this.suggest.show(items, active);
    this.menu.setAttribute("aria-expanded", String(this.suggest.open));
  }

  closeList() {
    this.suggest.hide();
    this.menu.setAttribute("aria-expanded", "false");
  }

  toggleMenu() {
    const wasOpen = this.suggest.open;
    if (!matchMedia("(pointer: coarse)").matches) this.field.focus();
    if (wasOpen) this.closeList();
    else this.list(this.commands(""), -1);
  }

  left(event) {
    if (!this.root.contains(event.relatedTarget)) this.closeList();
  }

  picked(item) {
    if (item.mention) {
      this.fill(`@${item.mention} `);
      return;
    }
    const sent = item.command ? this.send(`/${item.command}`) : this.inline.choose(item);
    if (sent) this.clear();
  }

  attach() {
    const [file] = this.file.files;
    if (file) this.chat.attach(file);
    this.file.value = "";
  }

  send(words) {
    const reply = this.mode?.kind === "reply" ? this.mode.id : null;
    return this.chat.do({ do: "send", text: words, reply_to: reply, thread: reply ? null : this.topic.value });
  }

  submit(event) {
    event?.preventDefault();
    const words = this.field.value.trim();
    if (!words) return;
    const editing = this.mode?.kind === "edit";
    const sent = editing ? this.chat.do({ do: "edit", message: this.mode.id, text: words }) : this.send(words);
    if (sent) this.clear();
  }

  clear() {
    this.field.value = "";
    this.setMode(null);
    this.inline.stop();
    this.closeList();
    this.grow();
  }

  key(event) {
    if (event.isComposing || this.suggest.key(event, this.inline.active ? null : (item) => this.fill(`${item.title} `))) return;
    const empty = this.field.value === "";
    if (event.key === "Enter" && !event.shiftKey) this.submit(event);
    else if (event.key === "Escape" && this.mode) this.cancel();
    else if (event.ctrlKey && /^Arrow(Up|Down)$/.test(event.key)) this.moveReply(event);
    else if (event.key === "ArrowUp" && empty && !event.altKey && !event.metaKey) this.editLast(event);
  }

  editLast(event) {
    const last = this.chat.state.messages.findLast((message) => message.mine && !message.ephemeral && !message.service && !message.via && !message.media);
    if (!last) return;
    event.preventDefault();
    this.setMode({ kind: "edit", id: last.id, title: "Editing", text: last.text });
    this.fill(last.text);
  }

  moveReply(event) {
    event.preventDefault();
    const messages = this.chat.state.messages.filter((message) => !message.service);
    const at = this.mode?.kind === "reply" ? messages.findIndex((message) => message.id === this.mode.id) : messages.length;
    const next = messages[at + (event.key === "ArrowUp" ? -1 : 1)];
    if (next) this.reply(next.id);
    else if (event.key === "ArrowDown") this.setMode(null);
  }

  reply(id) {
    if (this.setReply(id)) this.field.focus();
  }

  setReply(id) {
    const message = this.chat.state.messages.find((each) => each.id === id);
    if (!message) return false;
    if (this.mode?.kind === "edit") this.field.value = "";
    this.setMode({ kind: "reply", id, title: `Reply to ${this.chat.nameOf(message)}`, text: message.text });
    return true;
  }

  cancel() {
    if (this.mode?.kind === "edit") this.field.value = "";
    this.setMode(null);
    this.grow();
    this.field.focus();
  }

  setMode(mode) {
    this.mode = mode;
    show(this.note, Boolean(mode));
    if (!mode) return;
    const words = el("p", {}, el("strong", {}, mode.title), el("span", {}, mode.text || "Message"));
    const close = el("button", { type: "button", class: "round quiet", "aria-label": "Cancel", onclick: () => this.cancel() }, icon("close"));
    this.note.replaceChildren(icon(mode.kind), words, close);
  }
}
