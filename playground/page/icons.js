// Line icons on a 24 by 24 grid, drawn here so that the page asks nobody for anything.

const PATHS = {
  send: ["M5 12h13", "M12.5 6l6 6-6 6"],
  slash: ["M15 5L9 19"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  down: ["M12 5v13", "M6 12.5l6 6 6-6"],
  reply: ["M10 6l-6 6 6 6", "M4.5 12H14c4 0 6 2.5 6 6"],
  edit: ["M5 19l1-4L16 5l3 3L9 18z"],
  heart: ["M12 19.5S4.5 15 4.5 9.6A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7.5 1.6C19.5 15 12 19.5 12 19.5z"],
  clip: ["M18 11l-6.5 6.5a4 4 0 0 1-5.7-5.7L13 4.6a2.7 2.7 0 0 1 3.8 3.8l-7 7a1.3 1.3 0 0 1-1.9-1.9L14 7.5"],
  bin: ["M5 7h14", "M9 7V4.5h6V7", "M7 7l1 12.5h8L17 7"],
  more: ["M12 5.5v.01", "M12 12v.01", "M12 18.5v.01"],
  link: ["M8 16L17 7", "M9.5 7H17v7.5"],
  copy: ["M9 9h10v10H9z", "M15 9V5H5v10h4"],
  share: ["M4 12l16-7-5 15-3.5-6z"],
  window: ["M4 6h16v12H4z", "M4 10h16"],
  hidden: ["M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z", "M12 9.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z"],
  file: ["M7 3h7l4 4v14H7z", "M14 3v4h4", "M10 12h5", "M10 16h5"],
  sun: ["M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", "M12 2.5v2", "M12 19.5v2", "M2.5 12h2", "M19.5 12h2", "M5.3 5.3l1.4 1.4", "M17.3 17.3l1.4 1.4", "M5.3 18.7l1.4-1.4", "M17.3 6.7l1.4-1.4"],
  moon: ["M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10z"],
};

/** A decorative icon: invisible to screen readers, in the colour of its text. */
export function icon(name) {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const settings = { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries(settings)) svg.setAttribute(key, value);
  for (const line of PATHS[name]) {
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("d", line);
    svg.append(path);
  }
  return svg;
}
