// Where the focus goes when the part of the page that held it is replaced: to what is wrong, to what was said of the
// act, or to the heading of the new part. Moves nothing that is still on the page.

const PLACES = ["[aria-invalid='true']", ".messages", ".notice--problem", "h1", "h2"];
let lost = "";

document.addEventListener("htmx:before:swap", (event) => {
  const part = event.detail.ctx.target;
  lost = part?.contains(document.activeElement) && document.activeElement !== document.body ? part.id : "";
});

document.addEventListener("htmx:after:swap", () => {
  const part = lost && document.getElementById(lost);
  lost = "";
  if (!part || (document.activeElement && document.activeElement !== document.body)) return;
  const place = PLACES.map((one) => part.querySelector(one)).find(Boolean) ?? part;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
});
