// Inline mode: "@test_bot words" brings lines and pictures that are sent as one's own message.

const PAUSE = 250;
const NEAR_END = 60;

export class Inline {
  /** `chat` as in composer.js; its `openBot(username, payload)` follows the way into the private chat. */
  constructor(field, suggest, chat) {
    this.field = field;
    this.suggest = suggest;
    this.chat = chat;
    this.active = false;
    this.ref = null;
    this.next = "";
    suggest.root.addEventListener("scroll", () => this.more());
  }

  /** Look at what is in the field; true if it is meant for inline mode. */
  typed(value) {
    const [, username, query] = /^@(\w+)\s([^]*)$/.exec(value) ?? [];
    this.bot = this.chat.bots.find((bot) => bot.inline && bot.username.toLowerCase() === username?.toLowerCase());
    if (!this.bot) {
      this.stop();
      return false;
    }
    if (!this.active) this.suggest.hide();
    this.active = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(query), PAUSE);
    return true;
  }

  stop() {
    clearTimeout(this.timer);
    this.chat.forget(this.ref);
    this.active = false;
    this.ref = null;
    this.next = "";
  }

  search(query, offset = "") {
    this.chat.forget(this.ref);
    const ref = this.chat.ask({ do: "inline", bot: this.bot.id, query, offset }, (answer) => {
      if (answer && this.ref === ref) this.found(answer, query, offset);
    });
    this.ref = ref;
    this.query = query;
    this.next = "";
  }

  found(answer, query, offset) {
    const items = (answer.results ?? []).map((result, index) => ({
      ref: answer.ref, index, title: result.title, detail: result.description || result.text, picture: result.thumbnail,
    }));
    this.next = answer.next ?? "";
    if (offset) this.suggest.append(items);
    else this.begin(items, answer);
    this.more();
  }

  begin(items, answer) {
    if (answer.switch) items.unshift({ start: answer.switch.start, title: answer.switch.text, detail: "Opens the private chat" });
    const nothing = answer.timeout
      ? { title: "No answer yet", detail: "The bot may be away" }
      : { title: "Nothing fits these words", detail: "Try others" };
    if (!items.length) items.push({ ...nothing, nothing: true });
    this.suggest.show(items, answer.switch && items.length > 1 ? 1 : 0, "lines");
  }

  /** Ask for the next results when the end of the list is in sight. */
  more() {
    const { scrollHeight, scrollTop, clientHeight } = this.suggest.root;
    if (this.next && this.suggest.open && scrollHeight - scrollTop - clientHeight < NEAR_END) this.search(this.query, this.next);
  }

  /** True if the item was taken, and the field may be emptied. */
  choose(item) {
    if (item.nothing) return false;
    if (item.start === undefined) return this.chat.do({ do: "choose", ref: item.ref, index: item.index });
    this.chat.openBot(this.bot.username, item.start);
    return true;
  }
}
