// Wires the page: one connection, the top bar, and a phone for everybody.
import { attr, el, patchList, show, text } from "./dom.js";
import { Add } from "./add.js";
import * as clock from "./clock.js";
import { Connection } from "./connection.js";
import { toast } from "./dialogs.js";
import { Phone } from "./phone.js";
import { Calls } from "./calls.js";
import { Topbar } from "./topbar.js";

const [holder, chooser, banner, toasts] = ["phones", "switch", "banner", "page-toasts"].map((id) => document.getElementById(id));
const phones = new Map();
let shown = null;
let shownName = null; // After starting over the same people come back under new ids.

const connection = new Connection({ state: draw, refused: complain, lost, found });
const topbar = new Topbar({ send, startedOver: () => forgetPhones() });

const add = new Add(document.getElementById("add"), { ask: (...asked) => connection.ask(...asked), complain });
const calls = new Calls(document.getElementById("calls"));
document.querySelector(".topbar").after(calls.root);

function send(action) {
  const sent = connection.send(action);
  if (!sent) complain("Not connected yet. Please try again in a moment.");
  return sent;
}

function complain(words) {
  toast(toasts, words);
}

function draw(state) {
  clock.sync(state.now, state.speed);
  topbar.update(state);
  calls.update(state);
  add.update(state);
  document.getElementById("waiting")?.remove();
  const items = state.phones.map((phone) => ({ key: phone.id, phone }));
  patchList(holder, items, ({ phone }) => addPhone(phone), (_, { phone }) => phones.get(phone.id).update(phone));
  patchList(chooser, items, ({ phone }) => chooserButton(phone), drawChooserButton);
  if (!items.some(({ key }) => key === shown)) choose((items.find(({ phone }) => phone.name === shownName) ?? items[0])?.key);
}

function addPhone(state) {
  const phone = new Phone(connection, state);
  attr(phone.root, "data-shown", state.id === shown);
  phones.set(state.id, phone);
  return phone.root;
}

function chooserButton(phone) {
  const mark = el("span", { class: "badge" }, el("span"), el("span", { class: "visually-hidden" }, " unread"));
  return el("button", { type: "button", onclick: () => choose(phone.id) }, el("span", {}, phone.name), mark);
}

function drawChooserButton(node, { phone }) {
  const unread = phones.get(phone.id).unread;
  const mark = node.lastElementChild;
  text(mark.firstChild, String(unread));
  show(mark, unread > 0);
  attr(node, "aria-pressed", String(phone.id === shown));
}

/** On a narrow screen one phone is in sight at a time. */
function choose(id) {
  shown = id;
  for (const [key, phone] of phones) attr(phone.root, "data-shown", key === id);
  [...phones.keys()].forEach((key, index) => attr(chooser.children[index], "aria-pressed", String(key === id)));
  shownName = phones.get(id)?.owner;
  phones.get(id)?.wake();
}

/** Drafts and places in old chats mean nothing in a new world. */
function forgetPhones() {
  patchList(holder, [], () => null);
  patchList(chooser, [], () => null);
  phones.clear();
}

function lost(pause) {
  const seconds = Math.max(1, Math.round(pause / 1000));
  const again = el("button", { type: "button", onclick: () => connection.retry() }, "Try now");
  const words = `Connection lost. Trying again in ${seconds} s…`;
  if (banner.firstChild?.textContent !== words) banner.replaceChildren(el("span", {}, words), again);
  show(banner, true);
}

function found() {
  show(banner, false);
}

document.addEventListener("visibilitychange", wakeAll);
addEventListener("resize", wakeAll);

function wakeAll() {
  if (document.hidden) return;
  for (const phone of phones.values()) phone.wake();
}

clock.startTicking();
