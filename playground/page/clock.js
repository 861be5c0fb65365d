// The server's clock, carried on between snapshots at the server's speed.
import { text } from "./dom.js";

let base = Date.now() / 1000;
let heard = performance.now();
let rate = 1;
const texts = new WeakMap();

/** Take over the server's time (unix seconds) and speed (server seconds per second). */
export function sync(serverNow, speed) {
  base = serverNow;
  heard = performance.now();
  rate = speed;
}

export function now() {
  return base + ((performance.now() - heard) / 1000) * rate;
}

/** Let `write()` give this element's text now and at every tick for as long as it is on the page. */
export function live(node, write) {
  node.dataset.live = "";
  texts.set(node, write);
  text(node, write());
  return node;
}

export function tick() {
  for (const node of document.querySelectorAll("[data-live]")) {
    const write = texts.get(node);
    if (write) text(node, write());
  }
}

export function startTicking() {
  setInterval(tick, 500);
}
