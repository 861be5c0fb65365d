// One phone: status bar, the chats as tabs, and the chat that is open.
import { attr, el, freshId, patchList, show, text } from "./dom.js";
import { Chat } from "./chat.js";
import * as clock from "./clock.js";
import { ask, form, toast } from "./dialogs.js";
import { Language } from "./language.js";
import { botLink } from "./links.js";
import { Menu } from "./menu.js";
import { weekdayTime } from "./times.js";
import { avatar } from "./bubble.js";

export class Phone {
  /** `connection` as in connection.js; `state` is this phone in a snapshot. */
  constructor(connection, state) {
    this.connection = connection;
    this.state = state;
    this.chats = new Map();
    this.open = null;
    this.time = clock.live(el("span", { class: "local-time" }), () => weekdayTime(clock.now(), this.place));
    this.zone = el("span", { class: "zone" });
    this.language = new Language(state.name, (code) => this.do({ do: "language", code }));
    const where = el("div", { class: "where" }, this.zone, this.language.root);
    const status = el("div", { class: "status" }, this.time, el("h2", {}, state.name), where);
    this.tabs = el("div", { class: "tabs", role: "tablist", "aria-label": `${state.name}'s chats` });
    this.tabs.addEventListener("keydown", (event) => this.tabKey(event));
    this.menu = new Menu(() => this.menuChoices());
    this.panels = el("div", { class: "panels" });
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.root = el("section", { class: "phone", "aria-label": `${state.name}'s phone`, "data-phone": state.id });
    this.root.append(status, el("div", { class: "bar" }, this.tabs, this.menu.root), this.panels, this.toasts);
  }

  get owner() {
    return this.state.name;
  }

  get place() {
    const { zone, language } = this.state;
    return { zone, language };
  }

  get unread() {
    return this.state.chats.reduce((sum, chat) => sum + chat.unread, 0);
  }

  update(state) {
    this.state = state;
    text(this.zone, state.zone.split("/").at(-1).replaceAll("_", " "));
    attr(this.zone, "title", state.zone);
    this.language.update(state.language);
    const items = state.chats.map((chat) => ({ key: chat.id, chat }));
    patchList(this.panels, items, ({ chat }) => this.add(chat), (_, { chat }) => this.chats.get(chat.id).update(chat));
    patchList(this.tabs, items, ({ chat }) => this.tab(chat), (node, { chat }) => this.drawTab(node, chat));
    for (const id of this.chats.keys()) if (!state.chats.some((chat) => chat.id === id)) this.chats.delete(id);
    if (!this.chats.has(this.open) && state.chats.length) this.select(state.chats[0].id);
    this.drawMenu();
  }

  add(state) {
    const chat = new Chat(this, state);
    chat.root.id = freshId("chat");
    this.chats.set(state.id, chat);
    return chat.root;
  }

  tab(chat) {
    const face = faceOf(chat);
    const badge = el("span", { class: "badge" }, el("span"), el("span", { class: "visually-hidden" }, " unread"));
    const id = freshId("tab");
    const panel = this.chats.get(chat.id).root;
    panel.setAttribute("aria-labelledby", id);
    const settings = { type: "button", role: "tab", id, "aria-controls": panel.id, onclick: () => this.select(chat.id) };
    return el("button", settings, face, el("span", { class: "title" }), badge);
  }

  drawTab(node, chat) {
    const [, title, badge] = node.children;
    const chosen = chat.id === this.open;
    text(title, chat.title);
    text(badge.firstChild, String(chat.unread));
    show(badge, chat.unread > 0);
    attr(node, "aria-selected", String(chosen));
    attr(node, "tabindex", chosen ? "0" : "-1");
  }

  select(id) {
    this.open = id;
    [...this.tabs.children].forEach((node, index) => this.drawTab(node, this.state.chats[index]));
    for (const [key, chat] of this.chats) if (key !== id) chat.show(false);
    this.chats.get(id).show(true);
    this.bringTab();
    this.drawMenu();
  }

  /** Many chats: the tab of the one that is open goes to the middle of those in sight. */
  bringTab() {
    const tab = this.tabs.querySelector('[aria-selected="true"]');
    if (tab) this.tabs.scrollLeft = tab.offsetLeft - this.tabs.offsetLeft - (this.tabs.clientWidth - tab.offsetWidth) / 2;
  }

  tabKey(event) {
    const nodes = [...this.tabs.children];
    const at = nodes.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = nodes.at(to % nodes.length);
    next.focus();
    next.click();
  }

  menuChoices() {
    const chat = this.chats.get(this.open);
    if (!chat) return [];
    const { kind, title, started, blocked, bot_username: username } = chat.state;
    if (kind === "one-to-one") return [];
    const share = { text: "Share a location", run: () => this.shareLocation(chat) };
    if (kind !== "private") return [share, ...(this.alone(username) ? [{ text: "Write to the bot alone", run: () => this.openBot(username) }] : [])];
    const { inline, feedback } = this.state.bots.find((bot) => bot.id === chat.state.id);
    return [
      started && { text: `${blocked ? "Unblock" : "Block"} ${title}`, run: () => chat.do({ do: blocked ? "unblock" : "block" }) },
      inline && { text: `Turn inline feedback ${feedback ? "off" : "on"}`, run: () => chat.do({ do: "inline_feedback", on: !feedback }) },
      started && share,
    ].filter(Boolean);
  }

  shareLocation(chat) {
    const fields = [{ name: "latitude", label: "Latitude", value: "38.72" }, { name: "longitude", label: "Longitude", value: "-9.14" }];
    const send = async ({ latitude, longitude }) => {
      if (![latitude, longitude].every((degrees) => Number.isFinite(Number(degrees)))) return "Write degrees as numbers, such as 38.72.";
      chat.do({ do: "location", latitude: Number(latitude), longitude: Number(longitude) });
      return null;
    };
    form({ title: "Share a location", fields, done: "Share", send });
  }

  /** Its place stays where it is, so that the tabs do not move when the menu has nothing to offer. */
  drawMenu() {
    this.menu.root.style.visibility = this.menuChoices().length ? "" : "hidden";
  }

  /** The page came back into sight: what can be seen now counts as read. */
  wake() {
    this.chats.get(this.open)?.log.restore();
  }

  toast(words) {
    toast(this.toasts, words);
  }

  do(action, quiet = false) {
    const sent = this.connection.send({ ...action, phone: this.state.id });
    if (!sent && !quiet) this.toast("Not connected. Your words stay here until we are.");
    return sent;
  }

  ask(action, settle) {
    return this.connection.ask({ ...action, phone: this.state.id }, settle);
  }

  forget(ref) {
    this.connection.forget(ref);
  }

  /** Go where an address of the bot itself leads; false for every other address. */
  follow(address) {
    const link = botLink(address);
    return Boolean(link) && this.openBot(link.username, link.payload);
  }

  /** The private chat with that bot. */
  alone(username) {
    return this.state.chats.find((chat) => chat.kind === "private" && chat.bot_username?.toLowerCase() === username?.toLowerCase());
  }

  openBot(username, payload) {
    const found = this.alone(username);
    if (!found) return false;
    this.select(found.id);
    const chat = this.chats.get(found.id);
    if (payload !== null && payload !== undefined) chat.begin(payload);
    else chat.composer.field.focus();
    return true;
  }

  /** Put words into the message field of a chat that the person chooses. */
  async pickChat(words) {
    const choices = this.state.chats.map((chat) => ({ text: chat.title, value: String(chat.id) }));
    choices.push({ text: "Cancel", value: "", kind: "quiet" });
    const id = await ask({ title: "Take this to which chat?", choices, over: this.root });
    const chat = [...this.chats.values()].find((each) => String(each.state.id) === id);
    if (!chat) return;
    this.select(chat.state.id);
    chat.composer.fill(words);
  }
}

function faceOf({ kind, id, title }) {
  if (kind === "group") return el("span", { class: "avatar", "aria-hidden": "true", "data-tint": "group" }, [...title][0]);
  return avatar({ from: { id, name: title, bot: kind === "private" } });
}
