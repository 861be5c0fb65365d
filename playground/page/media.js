// Pictures, films and files in a message. Moving pictures loop silently, unless the reader asked for less motion.
import { attr, el } from "./dom.js";
import { icon } from "./icons.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export function renderMedia(media) {
  const picture = media.mime?.startsWith("image/");
  if (media.kind === "document") return fileLink(media);
  if (media.kind === "voice" || media.kind === "audio") return sound(media);
  if (media.kind === "photo" || picture) return frame(media, photo(media));
  return frame(media, media.kind === "animation" ? animation(media) : film(media));
}

function frame(media, node) {
  const holder = el("div", { class: "media", "data-kind": media.kind }, node);
  if (media.width && media.height) holder.style.setProperty("--ratio", media.width / media.height);
  return holder;
}

function photo(media) {
  return el("img", { src: media.url, alt: media.name || "Picture", width: media.width, height: media.height });
}

function film(media) {
  return el("video", { src: media.url, controls: true, playsinline: true, preload: "metadata", "aria-label": media.name || "Film" });
}

function sound(media) {
  return el("audio", { src: media.url, controls: true, preload: "metadata", "aria-label": media.name || "Sound" });
}

function animation(media) {
  const video = el("video", { class: "loop", src: media.url, loop: true, playsinline: true, "aria-label": media.name || "Animation" });
  video.muted = true;
  settle(video);
  return video;
}

function settle(video) {
  attr(video, "controls", calm.matches);
  attr(video, "autoplay", !calm.matches);
  if (calm.matches) video.pause();
  else video.play().catch(() => {}); // Not on the page yet, or out of sight: autoplay starts it later.
}

calm.addEventListener("change", () => {
  for (const video of document.querySelectorAll("video.loop")) settle(video);
});

function fileLink(media) {
  const name = media.name || "File";
  return el("a", { class: "file", href: media.url, download: name }, el("span", { class: "file-icon" }, icon("file")), el("span", {}, name));
}
