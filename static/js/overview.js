/* The whole timeline in small: its frame is dragged along, or wider and narrower by its edges. The picture above moves
   with it, and the server draws the new window when the hand lets go. Without it the controls lead everywhere too. */

import { isMirrored, move, open, rest } from "./axis_picture.js";

/* How near an edge a hand takes that edge, in CSS pixels: a finger is not as fine as a mouse. */
const EDGES = { mouse: 10, pen: 10, touch: 22 };
const NARROWEST = 1 / 64;

let held = null;

const shareOf = (event, box) => {
  const share = (event.clientX - box.left) / box.width;
  return isMirrored() ? 1 - share : share;
};

function windowOf(overview) {
  const frame = overview.querySelector(".axis__window");
  const whole = overview.viewBox.baseVal.width;
  const left = Number(frame.getAttribute("x")) / whole;
  const width = Number(frame.getAttribute("width")) / whole;
  const first = isMirrored() ? 1 - left - width : left;
  return { frame, whole, first, last: first + width };
}

function place(frame, whole, { first, last }) {
  frame.setAttribute("x", (isMirrored() ? 1 - last : first) * whole);
  frame.setAttribute("width", (last - first) * whole);
}

/* Which part of the frame is taken: an edge of it, or all. A press beside it brings the frame there first. Of a frame
   that is hardly wider than its edges the middle third can be taken still. */
function gripOf(at, { first, last }, edge) {
  const inside = Math.min(edge, (last - first) / 3);
  const isNear = (place, inwards) => (inwards >= 0 ? inwards < inside : Math.abs(at - place) < edge);
  if (isNear(first, at - first)) return "first";
  if (isNear(last, last - at)) return "last";
  return "whole";
}

document.addEventListener("pointerdown", (event) => {
  const overview = event.target.closest?.(".axis__overview");
  if (!overview || event.button !== 0) return;
  const seen = windowOf(overview);
  const box = overview.getBoundingClientRect();
  const at = shareOf(event, box);
  const edge = (EDGES[event.pointerType] ?? EDGES.mouse) / box.width;
  const grip = gripOf(at, seen, edge);
  const isBeside = grip === "whole" && (at < seen.first || at > seen.last);
  const from = isBeside ? (seen.first + seen.last) / 2 : at;
  held = { overview, box, ...seen, grip, from, now: { first: seen.first, last: seen.last } };
  overview.setPointerCapture(event.pointerId);
  if (isBeside) slide(at);
  event.preventDefault();
});

function slide(at) {
  const { first, last, grip, from, frame, whole } = held;
  const by = Math.max(-first, Math.min(1 - last, at - from));
  const now = {
    first: { first: Math.max(0, Math.min(at, last - NARROWEST)), last },
    last: { first, last: Math.min(1, Math.max(at, first + NARROWEST)) },
    whole: { first: first + by, last: last + by },
  }[grip];
  held.now = now;
  place(frame, whole, now);
  const width = last - first;
  move((now.first + now.last - first - last) / 2 / width, width / (now.last - now.first));
}

document.addEventListener("pointermove", (event) => held && slide(shareOf(event, held.box)));

function drop(event) {
  if (!held) return;
  const { overview, now, first, last, frame, whole } = held;
  held = null;
  const stops = overview.dataset.stops.split(" ");
  const steps = stops.length - 1;
  const [from, to] = [Math.round(now.first * steps), Math.round(now.last * steps)];
  const isSame = from === Math.round(first * steps) && to === Math.round(last * steps);
  if (event.type !== "pointercancel" && !isSame) return open(stops[Math.min(from, steps - 1)], stops[Math.max(to, from + 1)]);
  place(frame, whole, { first, last });
  rest();
}

document.addEventListener("pointerup", drop);
document.addEventListener("pointercancel", drop);
