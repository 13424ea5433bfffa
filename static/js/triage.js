// Keys for the triage desk's buttons, and where the eye and the focus go after each swap. Decides nothing:
// every key presses a button or a link that is on the page and works without it.

import { isTyping } from "./typing.js";

const desk = () => document.getElementById("triage");
const quickly = matchMedia("(prefers-reduced-motion: reduce)");
const FIELDS = "input:not([type='hidden']), textarea, select";
let isWaiting = false;

document.addEventListener("keydown", (event) => {
  if (!desk() || areKeysOff() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === "Escape") return closeChoices();
  // On a button or a link the space bar presses that one, as everywhere, and ticks a box.
  if (event.key === " " && event.target.closest("a, button, summary, input")) return;
  const control = controlFor(event.key);
  if (!control) return;
  event.preventDefault();
  if (!isWaiting && !event.repeat) control.click();
});

function areKeysOff() {
  return document.getElementById("keys")?.dataset.keys === "off";
}

function controlFor(key) {
  const choices = desk().querySelector("[data-chooses][open]");
  // While choices stand open a number is one of them, and never another reading behind them.
  if (choices && /^\d$/.test(key)) return choices.querySelector(`[data-choice="${key}"]`);
  return desk().querySelector(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
}

function closeChoices() {
  const choices = desk().querySelector("[data-chooses][open]");
  if (!choices) return;
  choices.open = false;
  choices.querySelector("summary").focus();
}

// Into view inside its pane alone: the page itself must not jump while somebody reads.
function showCurrent(behaviour) {
  const pane = document.getElementById("triage-article");
  const lit = pane?.querySelector(".is-lit");
  if (!lit || pane.scrollHeight <= pane.clientHeight) return;
  const from = pane.getBoundingClientRect();
  const at = lit.getBoundingClientRect();
  const isSeen = at.top >= from.top + 32 && at.bottom <= from.bottom - 96;
  if (!isSeen) pane.scrollBy({ top: at.top - from.top - from.height / 3, behavior: behaviour });
}

function settle() {
  const card = desk()?.querySelector("[data-card]");
  if (!card) return;
  const wrong = card.querySelector("[aria-invalid='true']");
  const first = card.matches(".card--form") ? card.querySelector(FIELDS) : null;
  if (wrong) wrong.focus();
  else if (!card.contains(document.activeElement)) (first ?? card).focus({ preventScroll: true });
  const top = card.getBoundingClientRect().top;
  if (top < 0) card.scrollIntoView({ block: "start", behavior: "instant" });
  showCurrent(quickly.matches ? "instant" : "smooth");
}

// Choices belong to one proposal: the first of them takes the focus when they open.
document.addEventListener("toggle", (event) => {
  if (!event.target.matches?.("[data-chooses]") || !event.target.open) return;
  event.target.querySelector("button")?.focus();
}, true);

// The sentences are the page’s own, in its language.
function tell(name) {
  const said = document.getElementById("triage-said");
  said.textContent = said.dataset[name];
}

const isOurs = (event) => event.detail?.ctx?.target?.id === "triage";
document.addEventListener("htmx:before:request", (event) => { if (isOurs(event)) isWaiting = true; });
document.addEventListener("htmx:finally:request", (event) => { if (isOurs(event)) isWaiting = false; });
document.addEventListener("htmx:error", (event) => {
  if (isOurs(event)) tell("wordsUnreachable");
});
// A whole page is no part of this one: a login that ran out, a form that is out of date. What is typed stays on screen.
document.addEventListener("htmx:before:swap", (event) => {
  const { ctx } = event.detail;
  if (!isOurs(event) || !/^\s*<!doctype/i.test(ctx.text)) return;
  event.preventDefault();
  const isLoggedOut = ctx.response.raw.redirected;
  tell(isLoggedOut ? "wordsLoggedOut" : "wordsNotDone");
});
document.addEventListener("htmx:after:swap", (event) => { if (isOurs(event)) settle(); });
showCurrent("instant");
