// Times as a person reads them: in that phone's own zone and language. All times are unix seconds.

const cache = new Map();

function formatter(place, options) {
  const key = JSON.stringify([place.language, place.zone, options]);
  if (!cache.has(key)) cache.set(key, build(place, options));
  return cache.get(key);
}

function build({ language, zone }, options) {
  try {
    return new Intl.DateTimeFormat(language || "en", { timeZone: zone, hourCycle: "h23", ...options });
  } catch {
    // An unknown zone or language must not take the phone down.
    return new Intl.DateTimeFormat("en", { timeZone: "UTC", hourCycle: "h23", ...options });
  }
}

const HOUR = { hour: "2-digit", minute: "2-digit" };

export function clockTime(unix, place) {
  return formatter(place, HOUR).format(unix * 1000);
}

export function weekdayTime(unix, place) {
  return `${formatter(place, { weekday: "short" }).format(unix * 1000)} ${clockTime(unix, place)}`;
}

export function fullTime(unix, place) {
  return formatter(place, { weekday: "long", day: "numeric", month: "long", year: "numeric", ...HOUR }).format(unix * 1000);
}

const days = new Map();

/** The day as a key that sorts and compares: 2026-11-23. Asked for every message, so remembered by the quarter hour. */
export function dayKey(unix, place) {
  const key = `${place.zone} ${Math.floor(unix / 900)}`;
  if (!days.has(key)) days.set(key, findDay(unix, place.zone));
  return days.get(key);
}

function findDay(unix, zone) {
  const parts = formatter({ zone, language: "en" }, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(unix * 1000);
  const get = (type) => parts.find((part) => part.type === type).value;
  return `${get("year")}-${get("month")}-${get("day")}`;
}

/** "Today", "Yesterday", or the date, with the year only where it is not this one. */
export function dayLabel(unix, now, place) {
  const day = dayKey(unix, place);
  const today = dayKey(now, place);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days === 0 || days === -1) return capital(relative(place).format(days, "day"));
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
  return capital(formatter(place, { weekday: "long", day: "numeric", month: "long", ...year }).format(unix * 1000));
}

const STEPS = [["year", 31_536_000], ["month", 2_592_000], ["week", 604_800], ["day", 86_400], ["hour", 3_600], ["minute", 60], ["second", 1]];

function fromNow(unix, now, place) {
  const seconds = Math.round(unix - now);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return relative(place).format(Math.round(seconds / size), unit);
}

/**
 * A date-time entity's text: Telegram's format is `r`, or `w?[dD]?[tT]?`.
 * Gives null where the format shows nothing, and the text in the message stands.
 */
export function entityTime(unix, format, now, place) {
  if (format === "r") return fromNow(unix, now, place);
  if (!format || !/^w?[dD]?[tT]?$/.test(format)) return null;
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (format.includes("d")) Object.assign(options, { year: "2-digit", month: "2-digit", day: "2-digit" });
  if (format.includes("D")) Object.assign(options, { year: "numeric", month: "long", day: "numeric" });
  if (/[tT]/.test(format)) Object.assign(options, HOUR);
  if (format.includes("T")) options.second = "2-digit";
  return formatter(place, options).format(unix * 1000);
}

function relative({ language }) {
  const key = `relative ${language}`;
  if (!cache.has(key)) cache.set(key, safeRelative(language));
  return cache.get(key);
}

function safeRelative(language) {
  try {
    return new Intl.RelativeTimeFormat(language || "en", { numeric: "auto" });
  } catch {
    return new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  }
}

function capital(word) {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
