// Keys for the desk: the rows of a list, the search box, and going from room to room. Decides nothing: every key
// presses a link, a box or a button that is on the page and works without it. Not loaded for who has switched keys off.

import { isTyping } from "./typing.js";

const ROW = "[data-row]";
const PATIENCE = 1500;
let goesUntil = 0;

// While capturing, before the triage desk's own keys: the letter after “g” is no letter of theirs.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const isDone = event.timeStamp < goesUntil ? go(key) : press(key, event.timeStamp);
  if (!isDone) return;
  event.preventDefault();
  event.stopPropagation();
}, true);

function go(key) {
  goesUntil = 0;
  const place = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
  place?.click();
  return place !== null;
}

function press(key, now) {
  if (key === "g") {
    goesUntil = now + PATIENCE;
    return true;
  }
  if (key === "/") return focusOn(document.getElementById("desk-q"));
  // The triage desk has keys of its own, and a help of its own.
  if (document.getElementById("triage")) return false;
  if (key === "?") return showHelp();
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
  const control = document.activeElement?.closest(ROW)?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  control?.click();
  return Boolean(control);
}

function move(step) {
  const rows = [...document.querySelectorAll(ROW)];
  const here = rows.indexOf(document.activeElement?.closest(ROW));
  const next = here < 0 ? rows.at(step > 0 ? 0 : -1) : rows[here + step];
  return focusOn(next?.querySelector("[data-key='o']"));
}

function focusOn(element) {
  element?.focus();
  element?.select?.();
  return Boolean(element);
}

function showHelp() {
  const help = document.getElementById("keys-help");
  help?.showModal();
  return Boolean(help);
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-shows-keys]") && showHelp()) event.preventDefault();
});
