// Where the focus goes when the part of the page that held it is replaced: to what is wrong, to what was said of the
// act, to the place that was named beside what was pressed (`data-then`), or to the heading of the new part. Moves
// nothing that is still on the page.

const PLACES = ["[aria-invalid='true']", ".messages", ".notice--problem", "h1", "h2"];
let lost = "";
let then = "";

document.addEventListener("htmx:before:swap", (event) => {
  const part = event.detail.ctx.target;
  const held = document.activeElement;
  lost = part?.contains(held) && held !== document.body ? part.id : "";
  then = (lost && held.closest("[data-then]")?.dataset.then) || "";
});

document.addEventListener("htmx:after:swap", () => {
  const part = lost && document.getElementById(lost);
  lost = "";
  if (!part || (document.activeElement && document.activeElement !== document.body)) return;
  const place = [then || null, ...PLACES].map((one) => one && part.querySelector(one)).find(Boolean) ?? part;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
});
