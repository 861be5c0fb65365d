// The one WebSocket: whole snapshots in, small actions out, and a patient return after a loss.

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 10_000;

export class Connection {
  /** `on.state(snapshot)`, `on.refused(text)`, `on.lost(milliseconds until the next try)`, `on.found()`. */
  constructor(on) {
    this.on = on;
    this.waiting = new Map();
    this.pause = FIRST_PAUSE;
    this.count = 0;
    addEventListener("online", () => this.retry());
    this.open();
  }

  open() {
    clearTimeout(this.timer);
    const address = new URL("/ws", location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.addEventListener("open", () => this.opened());
    socket.addEventListener("message", (event) => this.receive(JSON.parse(event.data)));
    socket.addEventListener("close", () => this.closed(socket));
  }

  opened() {
    this.pause = FIRST_PAUSE;
    this.on.found();
  }

  closed(socket) {
    if (socket !== this.socket) return;
    for (const settle of this.waiting.values()) settle(null);
    this.waiting.clear();
    this.on.lost(this.pause);
    this.timer = setTimeout(() => this.open(), this.pause);
    this.pause = Math.min(this.pause * 1.6, LONGEST_PAUSE);
  }

  /** Try now instead of waiting out the pause. */
  retry() {
    if (this.socket.readyState === WebSocket.CLOSED) this.open();
  }

  receive(message) {
    if (message.type === "state") this.on.state(message);
    else if (message.type === "refused") this.on.refused(message.text);
    else this.settle(message);
  }

  settle(message) {
    const settle = this.waiting.get(message.ref);
    this.waiting.delete(message.ref);
    settle?.(message);
  }

  /** Send an action; false if there is no connection, and then nothing was sent. */
  send(action) {
    if (this.socket.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(action));
    return true;
  }

  /** Send an action with a fresh ref and call `settle` once: with the answer, or null if the connection was lost. */
  ask(action, settle) {
    this.count += 1;
    const ref = `r${this.count}`;
    if (!this.send({ ...action, ref })) return null;
    this.waiting.set(ref, settle);
    return ref;
  }

  forget(ref) {
    this.waiting.delete(ref);
  }
}
