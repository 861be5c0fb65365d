// Links that lead to the bot itself, which the page follows instead of leaving for the web.

/** {username, payload} for an address like https://t.me/test_bot?start=hello, or null for any other. */
export function botLink(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === "tg:" && (url.hostname || url.pathname).replaceAll("/", "") === "resolve") {
    return found(url.searchParams.get("domain"), url);
  }
  if (!/^(www\.)?(t|telegram)\.me$/.test(url.hostname)) return null;
  return found(/^\/(\w+)\/?$/.exec(url.pathname)?.[1], url);
}

function found(username, url) {
  return username ? { username, payload: url.searchParams.get("start") } : null;
}
