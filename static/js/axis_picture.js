/* The picture of the axis, moved at once by a transform, and the ways to ask the server for the next one. Listens to
   nothing and holds no state but the next frame's: the address does. */

import { ask } from "./asking.js";

export const control = (name) => document.querySelector(`a[data-move="${name}"]`);
export const pictureOf = (node) => node.closest?.(".axis__picture");
export const isSeen = (node) => node?.getClientRects().length > 0;
const isAcross = (drawing) => !drawing.classList.contains("axis__drawing--narrow");
const shown = () => [...document.querySelectorAll(".axis__drawing")].filter(isSeen);
/* The drawing that is seen, where time runs across it. */
export const across = (picture) => [...picture.querySelectorAll(".axis__drawing")].find((drawing) => isSeen(drawing) && isAcross(drawing));
/* Where the writing runs from right to left, so does time. */
export const isMirrored = () => document.documentElement.dir === "rtl";

let wanted = null;

/* In windows: `shift` to the right, then `zoom` about `focus`, which is 0 at the window's start and 1 at its end. However
   often a hand says so, once a frame. */
export function move(shift, zoom = 1, focus = 0.5) {
  if (!wanted) requestAnimationFrame(moveAsWanted);
  wanted = [shift, zoom, focus];
}

function moveAsWanted() {
  if (!wanted) return;
  const [shift, zoom, focus] = wanted;
  wanted = null;
  for (const drawing of shown()) {
    const isTurned = isMirrored() && isAcross(drawing);
    const start = Number(drawing.dataset.start);
    const length = Number(drawing.dataset.length);
    const fixed = start + (isTurned ? 1 - focus : focus) * length;
    const by = fixed - zoom * (fixed + (isTurned ? -shift : shift) * length);
    /* As a style and not as the attribute: a style's transform moves what is painted already, by the compositor. */
    const transform = isAcross(drawing) ? `translate(${by}px, 0) scale(${zoom}, 1)` : `translate(0, ${by}px) scale(1, ${zoom})`;
    drawing.querySelector(".axis__moving").style.transform = transform;
  }
}

export function rest() {
  wanted = null;
  for (const moving of document.querySelectorAll(".axis__moving")) moving.style.removeProperty("transform");
}

/* Puts into each mark how far the picture was moved, so that it glides from where it is seen to where it is drawn next. */
export function bake() {
  moveAsWanted();
  for (const drawing of shown()) {
    const moving = drawing.querySelector(".axis__moving");
    if (!moving.style.transform) continue;
    const moved = new DOMMatrix(moving.style.transform);
    drawing.classList.add("is-baking");
    for (const mark of drawing.querySelectorAll(".axis__mark")) {
      const { e, f } = mark.transform.baseVal.consolidate().matrix;
      mark.setAttribute("transform", `translate(${moved.a * e + moved.e} ${moved.d * f + moved.f})`);
    }
    moving.style.removeProperty("transform");
    drawing.getBoundingClientRect();
    drawing.classList.remove("is-baking");
  }
}

export function say(words) {
  const silence = document.querySelector(".axis__silence");
  if (silence && silence.textContent !== words) silence.textContent = words;
}

/* The window from one date to another. Any control lends its target and its manners to the request. */
export function open(from, to) {
  const address = new URL(location.href);
  address.searchParams.set("from", from);
  address.searchParams.set("to", to);
  for (const place of ["after", "before"]) address.searchParams.delete(place);
  const source = document.querySelector("a[data-move]");
  if (source) ask(address.pathname + address.search, source);
  else location.assign(address);
}

/* The window from one stop to another, of those that the picture knows. */
export function go(picture, first, last) {
  const stops = picture.dataset.stops.split(" ");
  const within = (place) => Math.max(0, Math.min(stops.length - 1, place));
  if (within(first) < within(last)) open(stops[within(first)], stops[within(last)]);
  else rest();
}

/* How long the window is on the screen, and which share of it comes before a point. */
export function placeOf({ clientX, clientY }, picture) {
  const drawing = [...picture.querySelectorAll(".axis__drawing")].find(isSeen);
  const box = drawing.getBoundingClientRect();
  const unit = box.width / drawing.viewBox.baseVal.width;
  const length = Number(drawing.dataset.length) * unit;
  const before = isAcross(drawing) ? clientX - box.left : clientY - box.top;
  const share = (before - Number(drawing.dataset.start) * unit) / length;
  return { length, focus: isMirrored() && isAcross(drawing) ? 1 - share : share };
}

/* Only where there is somewhere to go: at the ends of the timeline the picture stays. */
export const allowed = (shift) => (shift < 0 && !control("earlier")) || (shift > 0 && !control("later")) ? 0 : shift;

/* A window so and so many times nearer, about a focus; what is farther is the server's next step out. */
export function settle(picture, focus, zoom) {
  if (zoom < 1) return control("out") ? control("out").click() : rest();
  if (zoom === 1) return rest();
  const steps = Number(picture.dataset.stopsPerWindow);
  const first = Math.round(steps * (1 + focus - focus / zoom));
  const last = Math.round(steps * (1 + focus + (1 - focus) / zoom));
  return go(picture, first, last);
}
