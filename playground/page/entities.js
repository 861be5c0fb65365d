// A message's text with its entities, as nodes. Offsets count UTF-16 units, as JavaScript strings do.
import { el } from "./dom.js";
import * as clock from "./clock.js";
import { entityTime, fullTime } from "./times.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote", expandable_blockquote: "blockquote" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const MARKED = new Set(["mention", "text_mention", "hashtag", "cashtag"]);

/**
 * `place` is {zone, language}; `on.command(text)` and `on.link(event, url)` are called for taps.
 */
export function renderText(message, place, on) {
  const context = { text: message.text, place, on };
  const entities = [...(message.entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return range(context, 0, message.text.length, entities);
}

function range(context, start, end, entities) {
  const nodes = [];
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    rest = others;
    if (from >= to) continue;
    if (from > at) nodes.push(context.text.slice(at, from));
    const inside = others.filter((other) => other.offset < to);
    rest = others.filter((other) => other.offset >= to);
    nodes.push(wrap(context, entity, from, to, range(context, from, to, inside)));
    // A block ends its own line: the line break written after it would make an empty one.
    at = BLOCKS.has(entity.type) && context.text[to] === "\n" ? Math.min(to + 1, end) : to;
  }
  if (at < end) nodes.push(context.text.slice(at, end));
  return nodes;
}

function wrap(context, entity, from, to, children) {
  const words = context.text.slice(from, to);
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
  if (MARKED.has(entity.type)) return el("span", { class: "marked" }, ...children);
  if (entity.type === "pre") return el("pre", { tabindex: "0" }, el("code", {}, ...children));
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command") {
    return el("button", { type: "button", class: "text-button", onclick: () => context.on.command(words) }, words);
  }
  if (entity.type === "date_time") return dateTime(context, entity, words);
  const address = addressOf(entity, words);
  if (address) return link(context, address, children);
  return el("span", {}, ...children);
}

function addressOf(entity, words) {
  if (entity.type === "text_link") return safe(entity.url);
  if (entity.type === "url") return safe(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`);
  if (entity.type === "email") return safe(`mailto:${words}`);
  if (entity.type === "phone_number") return safe(`tel:${words.replace(/[^+\d]/g, "")}`);
  return null;
}

/** The address, if it is of a kind that a message may open; never `javascript:` or `data:`. */
export function safe(address) {
  return /^(https?|mailto|tel|sms|tg):/i.test(address ?? "") ? address : null;
}

function link(context, address, children) {
  const onclick = (event) => context.on.link(event, address);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", onclick }, ...children);
}

function spoiler(children) {
  const words = el("span", { "aria-hidden": "true" }, ...children);
  const cover = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, tap to show" }, words);
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (cover.classList.contains("shown")) return;
    event.preventDefault();
    cover.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    words.removeAttribute("aria-hidden");
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", reveal);
  return cover;
}

function dateTime({ place }, entity, words) {
  const unix = entity.unix_time;
  const node = el("time", { class: "moment", datetime: new Date(unix * 1000).toISOString(), title: fullTime(unix, place) });
  return clock.live(node, () => entityTime(unix, entity.date_time_format, clock.now(), place) ?? words);
}
