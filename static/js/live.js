/* Asks every half minute, while the page is looked at, whether anything on the timeline is new, and lays what is behind
   a button: nothing moves until that is pressed. Answers that nothing has changed cost no more than their headers.
   Without it the page tells what it told when it was opened. */

import { ask as askFor } from "./asking.js";

const EVERY = 30_000;
const MOST_FAILURES = 4;

const place = document.getElementById("live");
let timer = 0;
let asked = Date.now();
let failures = 0;
let shown = "";
let read = null;

const pause = () => EVERY * 2 ** failures;

function wait() {
  clearTimeout(timer);
  if (!document.hidden && place?.isConnected) timer = setTimeout(ask, Math.max(0, asked + pause() - Date.now()));
}

async function ask() {
  asked = Date.now();
  try {
    const answer = await fetch(`${place.dataset.address}?since=${place.dataset.since}`, { cache: "no-cache" });
    /* The timeline is gone. */
    if (answer.status === 404 || answer.status === 410) return;
    if (!answer.ok) throw new Error(answer.status);
    failures = 0;
    show((await answer.text()).trim());
  } catch {
    failures = Math.min(failures + 1, MOST_FAILURES);
  }
  wait();
}

/* What is said already is not said again: it would be read aloud each time. */
function show(news) {
  if (news === shown) return;
  shown = news;
  place.innerHTML = news;
}

document.addEventListener("visibilitychange", wait);

place?.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  /* Under a name of its own: a cache on the way may still keep the page as it was before the news. */
  const address = new URL(location.href);
  address.searchParams.set("news", button.dataset.since);
  askFor(address.pathname + address.search, place);
});

/* The entry at the top of the window, and how far from there. */
function readingPlace() {
  const entry = [...document.querySelectorAll("#list .entry[id]")].find((one) => one.getBoundingClientRect().bottom > 0);
  return entry && { id: entry.id, top: entry.getBoundingClientRect().top };
}

function keepReading() {
  const entry = read && document.getElementById(read.id);
  if (entry) scrollBy({ top: entry.getBoundingClientRect().top - read.top, behavior: "instant" });
}

document.addEventListener("htmx:before:swap", (event) => {
  if (event.target === place) read = readingPlace();
});

document.addEventListener("htmx:after:swap", (event) => {
  if (event.target !== place || !read) return;
  keepReading();
  /* Once more when the browser has anchored the page in its own way. */
  requestAnimationFrame(keepReading);
  place.dataset.since = place.querySelector("button")?.dataset.since ?? place.dataset.since;
  const done = document.createElement("p");
  done.textContent = place.dataset.done;
  place.replaceChildren(done);
  shown = "";
  place.focus({ preventScroll: true });
  setTimeout(() => done.remove(), 5000);
});

wait();
