// One message on the screen. Its parts are replaced only where they changed.
import { attr, el, patchList, pick, text } from "./dom.js";
import * as clock from "./clock.js";
import { renderText } from "./entities.js";
import { icon } from "./icons.js";
import { patchKeyboard } from "./keyboard.js";
import { renderMedia } from "./media.js";
import { renderPoll } from "./poll.js";
import { clockTime, dayLabel, fullTime } from "./times.js";

const drawn = new WeakMap();

/** The element for an item of `arrange` in log.js; `context` is {place, group, on}. */
export function createItem(item, context) {
  if (item.day) return el("p", { class: "day" }, clock.live(el("span"), () => dayLabel(item.day, clock.now(), context.place)));
  if (item.marker) return el("p", { class: "marker" }, el("span", {}, "New messages"));
  return el("article", { class: "message", "data-message": item.message.id, tabindex: "-1" });
}

export function updateItem(node, item, context) {
  if (!item.message) return;
  const face = JSON.stringify([item, context.place]);
  if (drawn.get(node) === face) return;
  drawn.set(node, face);
  if (item.message.service) drawService(node, item.message);
  else drawMessage(node, item, context);
}

function drawService(node, message) {
  node.className = "message service";
  text(node, message.service);
}

function drawMessage(node, item, context) {
  const { message } = item;
  const side = message.mine ? "mine" : "theirs";
  const flags = [item.first && "first", item.last && "last", message.ephemeral && "ephemeral", message.media && "with-media"];
  const extra = new Set(["arriving", "found"].filter((name) => node.classList.contains(name)));
  node.className = ["message", side, ...flags, ...extra].filter(Boolean).join(" ");
  attr(node, "aria-label", `${nameOf(message)}, ${clockTime(message.date, context.place)}`);
  const parts = [
    context.group && !message.mine && { key: "avatar", create: () => avatar(message) },
    { key: "column", create: () => el("div", { class: "column" }), update: (column) => drawColumn(column, item, context) },
    { key: "reply", create: () => replyButton(message, context) },
    !message.ephemeral && { key: "react", create: () => reactButton(message, context) },
    !message.ephemeral && (message.mine || context.oneToOne) && { key: "delete", create: () => deleteButton(message, context) },
  ];
  patchParts(node, parts);
}

function drawColumn(column, { message, first }, context) {
  const rows = message.buttons ?? [];
  const press = (row, place, spec, button) => context.on.press(message.id, row, place, spec, button);
  patchParts(column, [
    { key: "bubble", create: () => el("div", { class: "bubble" }), update: (bubble) => drawBubble(bubble, message, first, context) },
    rows.length && {
      key: "keys",
      create: () => el("div", { class: "keys", role: "group", "aria-label": "Choices" }),
      update: (keys) => patchKeyboard(keys, rows, press),
    },
  ]);
}

function drawBubble(bubble, message, first, context) {
  const named = context.group && first && !message.mine;
  patchParts(bubble, [
    named && part("name", [message.from?.id, nameOf(message)], () => nameLine(message)),
    message.topic && part("topic", message.topic, () => el("p", { class: "via" }, message.topic)),
    message.via && part("via", message.via, () => el("p", { class: "via" }, `via @${message.via}`)),
    message.ephemeral && { key: "private", create: privateMark },
    message.reply && part("quote", message.reply, () => quote(message.reply, context)),
    message.media && part("media", message.media, () => renderMedia(message.media)),
    message.poll && part("poll", message.poll, () => renderPoll(message.poll, (option) => context.on.vote(message.id, option))),
    message.text && part("text", [message.text, message.entities, context.place], () => body(message, context)),
    message.reactions.length && part("reactions", message.reactions, () => reactions(message)),
    part("meta", [message.date, message.edited, context.place], () => meta(message, context)),
  ]);
}

function part(name, face, create) {
  return { key: `${name} ${JSON.stringify(face)}`, create };
}

function patchParts(node, parts) {
  patchList(node, parts.filter(Boolean), (each) => each.create(), (child, each) => each.update?.(child));
}

export function nameOf(message) {
  return message.mine ? "You" : message.from?.name ?? "Someone";
}

export function avatar({ from }) {
  const face = el("span", { class: "avatar", "aria-hidden": "true", "data-tint": tint(from) });
  face.append(from?.bot ? el("img", { src: "/page/favicon.svg", alt: "" }) : [...(from?.name ?? "?")][0]);
  return face;
}

function tint(from) {
  return from?.bot ? "bot" : pick(from?.id ?? 0, 5);
}

function nameLine(message) {
  const badge = message.from?.bot ? el("span", { class: "bot-mark" }, "bot") : null;
  return el("p", { class: "name", "data-tint": tint(message.from) }, nameOf(message), badge);
}

function privateMark() {
  return el("p", { class: "private-mark" }, icon("hidden"), "Only you can see this");
}

function quote(reply, context) {
  const lines = [el("strong", {}, reply.name), el("span", {}, reply.text || "Message")];
  const settings = { type: "button", class: "quote", "aria-label": `In reply to ${reply.name}`, title: "Show it" };
  return el("button", { ...settings, onclick: () => context.on.find(reply.id) }, ...lines);
}

function body(message, context) {
  return el("div", { class: "text", dir: "auto" }, ...renderText(message, context.place, context.on));
}

function meta(message, { place }) {
  const sent = el("time", { datetime: new Date(message.date * 1000).toISOString(), title: fullTime(message.date, place) });
  sent.append(clockTime(message.date, place));
  return el("p", { class: "meta" }, message.edited ? el("span", {}, "edited") : null, sent);
}

function replyButton(message, context) {
  const settings = { type: "button", class: "reply-button", tabindex: "-1", "aria-label": "Reply", title: "Reply (Ctrl+↑)" };
  return el("button", { ...settings, onclick: () => context.on.reply(message.id) }, icon("reply"));
}

function deleteButton(message, context) {
  const settings = { type: "button", class: "reply-button", tabindex: "-1", "aria-label": "Delete", title: "Delete" };
  return el("button", { ...settings, onclick: () => context.on.remove(message.id) }, icon("bin"));
}

function reactions(message) {
  const marks = message.reactions.map(({ emoji, count }) => el("span", {}, count > 1 ? `${emoji} ${count}` : emoji));
  return el("p", { class: "reactions", "aria-label": "Reactions" }, ...marks);
}

function reactButton(message, context) {
  const settings = { type: "button", class: "reply-button", tabindex: "-1", "aria-label": "React", title: "React" };
  return el("button", { ...settings, onclick: () => context.on.react(message.id) }, icon("heart"));
}
