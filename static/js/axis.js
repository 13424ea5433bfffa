/* Moves the axis under the hand while the server draws it anew. Without it every control is still a link. Listens at
   the document, for the picture is morphed away beneath it. */

import { across, allowed, bake, control, go, isMirrored, move, open, pictureOf, placeOf, rest, say, settle } from "./axis_picture.js";

const FARTHEST_ZOOM = 4;
const WHEEL_PAUSE = 160;
const KEYS = { ArrowLeft: "earlier", ArrowRight: "later", "+": "in", "=": "in", "-": "out", 0: "whole" };
const KEYS_MIRRORED = { ArrowLeft: "later", ArrowRight: "earlier" };
const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const bounded = (zoom) => Math.max(0.5, Math.min(FARTHEST_ZOOM, zoom));

const fingers = new Map();
let drag = null;
let pinch = null;

document.addEventListener("pointerdown", (event) => {
  const picture = pictureOf(event.target);
  if (!picture || event.button !== 0 || event.target.closest(".axis__overview")) return;
  if (event.pointerType === "touch") fingers.set(event.pointerId, event);
  if (fingers.size === 2) return beginPinch(picture);
  if (across(picture)?.contains(event.target)) drag = { picture, x: event.clientX, length: placeOf(event, picture).length, shift: 0 };
});

document.addEventListener("pointermove", (event) => {
  if (fingers.has(event.pointerId)) fingers.set(event.pointerId, event);
  if (pinch) return stretch();
  if (!drag) return;
  const distance = (drag.x - event.clientX) * (isMirrored() ? -1 : 1);
  if (!drag.moved && Math.abs(distance) < 6) return;
  if (!drag.moved) drag.picture.setPointerCapture(event.pointerId);
  drag.moved = true;
  drag.picture.classList.add("is-moving");
  drag.shift = Math.max(-1, Math.min(1, allowed(distance / drag.length)));
  move(drag.shift);
});

const distanceOf = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

function beginPinch(picture) {
  const hands = [...fingers.values()];
  const middle = { clientX: (hands[0].clientX + hands[1].clientX) / 2, clientY: (hands[0].clientY + hands[1].clientY) / 2 };
  pinch = { picture, distance: distanceOf(hands) || 1, focus: placeOf(middle, picture).focus, zoom: 1 };
  drag = null;
}

function stretch() {
  pinch.zoom = bounded(distanceOf([...fingers.values()]) / pinch.distance);
  if (pinch.zoom > 1 ? control("in") : control("out")) move(0, pinch.zoom, pinch.focus);
}

function lift(event) {
  fingers.delete(event.pointerId);
  if (pinch) {
    const { picture, focus, zoom } = pinch;
    pinch = null;
    return event.type === "pointercancel" || Math.abs(zoom - 1) < 0.1 ? rest() : settle(picture, focus, zoom);
  }
  if (!drag) return;
  const { picture, shift, moved } = drag;
  drag = null;
  if (!moved) return;
  picture.classList.remove("is-moving");
  const steps = Number(picture.dataset.stopsPerWindow);
  const by = Math.round(shift * steps);
  if (event.type === "pointercancel" || by === 0) return rest();
  /* A mouse that lets go of a mark has clicked it; a finger has not, and its next touch is meant. */
  const swallow = (click) => click.preventDefault();
  picture.addEventListener("click", swallow, { capture: true });
  setTimeout(() => {
    picture.removeEventListener("click", swallow, { capture: true });
    go(picture, steps + by, 2 * steps + by);
  });
}

document.addEventListener("pointerup", lift);
document.addEventListener("pointercancel", lift);
document.addEventListener("dragstart", (event) => pictureOf(event.target) && event.preventDefault());

let wheel = { zoom: 1 };

document.addEventListener("wheel", (event) => {
  const picture = pictureOf(event.target);
  if (!picture || !(event.ctrlKey || event.metaKey || picture.matches(":focus-within"))) return;
  const name = event.deltaY < 0 ? "in" : "out";
  if (event.deltaY === 0 || !control(name) || !across(picture)) return;
  event.preventDefault();
  const { focus } = placeOf(event, picture);
  wheel.zoom = bounded(wheel.zoom * Math.exp(-event.deltaY / 300));
  move(0, wheel.zoom, focus);
  clearTimeout(wheel.timer);
  wheel.timer = setTimeout(() => {
    const { zoom } = wheel;
    wheel = { zoom: 1 };
    settle(picture, focus, zoom);
  }, WHEEL_PAUSE);
}, { passive: false });

/* To the first or the last window of this width. */
function goToEnd(picture, isLast) {
  const overview = picture.querySelector(".axis__overview");
  if (!overview || !control(isLast ? "later" : "earlier")) return false;
  const stops = overview.dataset.stops.split(" ");
  const share = Number(overview.querySelector(".axis__window").getAttribute("width")) / overview.viewBox.baseVal.width;
  const steps = Math.max(1, Math.round(share * (stops.length - 1)));
  open(...(isLast ? [stops.at(-1 - steps), stops.at(-1)] : [stops[0], stops[steps]]));
  return true;
}

document.addEventListener("keydown", (event) => {
  const picture = pictureOf(event.target);
  if (!picture || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Home" || event.key === "End") {
    if (goToEnd(picture, event.key === "End")) event.preventDefault();
    return;
  }
  const link = control((isMirrored() && KEYS_MIRRORED[event.key]) || KEYS[event.key]);
  if (!link) return;
  event.preventDefault();
  link.click();
});

const isOurs = (event) => event.target.closest?.(".axis");

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-shift]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || stillness.matches) return;
  move(Number(link.dataset.shift), Number(link.dataset.zoom));
});

document.addEventListener("htmx:before:request", (event) => isOurs(event) && say(""));

for (const failure of ["htmx:error", "htmx:response:error", "unasked"]) {
  document.addEventListener(failure, (event) => isOurs(event) && say(document.querySelector(".axis__silence").dataset.words));
}

/* What could not even be asked for leads nowhere: the picture that is there is better than none. */
document.addEventListener("unasked", (event) => {
  if (!isOurs(event)) return;
  event.preventDefault();
  rest();
});

document.addEventListener("htmx:before:swap", () => !stillness.matches && bake());
document.addEventListener("htmx:finally:request", (event) => isOurs(event) && rest());
