/* Moves the axis under the hand while the server draws it anew. Holds no state: the address does. Without it every
   control is still a link. Listens at the document, for the picture is morphed away beneath it. */

const FARTHEST_ZOOM = 4;
const WHEEL_PAUSE = 160;
const KEYS = { ArrowLeft: "earlier", ArrowRight: "later", "+": "in", "=": "in", "-": "out", 0: "whole" };
const stillness = matchMedia("(prefers-reduced-motion: reduce)");

const control = (name) => document.querySelector(`a[data-move="${name}"]`);
const pictureOf = (node) => node.closest?.(".axis__picture");
const wide = (picture) => picture.querySelector(".axis__drawing--wide");
const shown = () => [...document.querySelectorAll(".axis__drawing")].filter((drawing) => drawing.getClientRects().length);

/* In windows: `shift` to the right, then `zoom` about `focus`, which is 0 at the window's start and 1 at its end. */
function move(shift, zoom = 1, focus = 0.5) {
  for (const drawing of shown()) {
    const start = Number(drawing.dataset.start);
    const length = Number(drawing.dataset.length);
    const fixed = start + focus * length;
    const by = fixed - zoom * (fixed + shift * length);
    const across = drawing.classList.contains("axis__drawing--wide");
    const transform = across ? `translate(${by} 0) scale(${zoom} 1)` : `translate(0 ${by}) scale(1 ${zoom})`;
    drawing.querySelector(".axis__moving").setAttribute("transform", transform);
  }
}

function rest() {
  for (const moving of document.querySelectorAll(".axis__moving")) moving.removeAttribute("transform");
}

function say(words) {
  const silence = document.querySelector(".axis__silence");
  if (silence && silence.textContent !== words) silence.textContent = words;
}

/* The window from one stop to another. Any control lends its target and its manners to the request. */
function go(picture, first, last) {
  const stops = picture.dataset.stops.split(" ");
  const within = (place) => Math.max(0, Math.min(stops.length - 1, place));
  const address = new URL(location.href);
  address.searchParams.set("from", stops[within(first)]);
  address.searchParams.set("to", stops[within(last)]);
  const source = document.querySelector("a[data-move]");
  if (source && window.htmx) window.htmx.ajax("GET", address.pathname + address.search, { source });
  else location.assign(address);
}

function placeOf(event, picture) {
  const drawing = wide(picture);
  const box = drawing.getBoundingClientRect();
  const unit = box.width / drawing.viewBox.baseVal.width;
  const length = Number(drawing.dataset.length) * unit;
  return { length, focus: (event.clientX - box.left - Number(drawing.dataset.start) * unit) / length };
}

/* Only where there is somewhere to go: at the ends of the timeline the picture stays. */
const allowed = (shift) => (shift < 0 && !control("earlier")) || (shift > 0 && !control("later")) ? 0 : shift;

let drag = null;

document.addEventListener("pointerdown", (event) => {
  const picture = pictureOf(event.target);
  if (picture && event.button === 0 && wide(picture).contains(event.target)) drag = { picture, x: event.clientX, shift: 0 };
});

document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const distance = drag.x - event.clientX;
  if (!drag.moved && Math.abs(distance) < 6) return;
  if (!drag.moved) drag.picture.setPointerCapture(event.pointerId);
  drag.moved = true;
  drag.picture.classList.add("is-moving");
  drag.shift = Math.max(-1, Math.min(1, allowed(distance / placeOf(event, drag.picture).length)));
  move(drag.shift);
});

function drop(event) {
  if (!drag) return;
  const { picture, shift, moved } = drag;
  drag = null;
  if (!moved) return;
  picture.classList.remove("is-moving");
  const steps = Number(picture.dataset.stopsPerWindow);
  const by = Math.round(shift * steps);
  if (event.type === "pointercancel" || by === 0) return rest();
  picture.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
  setTimeout(() => go(picture, steps + by, 2 * steps + by));
}

document.addEventListener("pointerup", drop);
document.addEventListener("pointercancel", drop);
document.addEventListener("dragstart", (event) => pictureOf(event.target) && event.preventDefault());

let wheel = { zoom: 1 };

document.addEventListener("wheel", (event) => {
  const picture = pictureOf(event.target);
  if (!picture || !(event.ctrlKey || event.metaKey || picture.matches(":focus-within"))) return;
  const name = event.deltaY < 0 ? "in" : "out";
  if (event.deltaY === 0 || !control(name) || !wide(picture).getClientRects().length) return;
  event.preventDefault();
  const { focus } = placeOf(event, picture);
  wheel.zoom = Math.max(0.5, Math.min(FARTHEST_ZOOM, wheel.zoom * Math.exp(-event.deltaY / 300)));
  move(0, wheel.zoom, focus);
  clearTimeout(wheel.timer);
  wheel.timer = setTimeout(() => settle(picture, focus), WHEEL_PAUSE);
}, { passive: false });

function settle(picture, focus) {
  const { zoom } = wheel;
  wheel = { zoom: 1 };
  if (zoom <= 1) return zoom < 1 ? control("out")?.click() : rest();
  const steps = Number(picture.dataset.stopsPerWindow);
  const first = Math.round(steps * (1 + focus - focus / zoom));
  const last = Math.round(steps * (1 + focus + (1 - focus) / zoom));
  return last > first ? go(picture, first, last) : rest();
}

document.addEventListener("keydown", (event) => {
  const name = KEYS[event.key];
  if (!name || event.ctrlKey || event.metaKey || event.altKey || !pictureOf(event.target)) return;
  const link = control(name);
  if (!link) return;
  event.preventDefault();
  link.click();
});

const isOurs = (event) => event.target.closest?.(".axis");

document.addEventListener("htmx:before:request", (event) => {
  if (!isOurs(event)) return;
  say("");
  const { shift, zoom } = event.target.dataset;
  const isAsked = event.detail.ctx.request.action.endsWith(event.target.getAttribute("href"));
  if (shift && isAsked && !stillness.matches) move(Number(shift), Number(zoom));
});

for (const failure of ["htmx:error", "htmx:response:error"]) {
  document.addEventListener(failure, (event) => isOurs(event) && say(document.querySelector(".axis__silence").dataset.words));
}

document.addEventListener("htmx:finally:request", (event) => isOurs(event) && rest());
