/* What is new since this browser was last here. Remembered in this browser alone, and told to nobody; where nothing may
   be remembered, nothing is said. A visit lasts as long as its tab, so that looking again takes no mark away. */

const KEY = `last seen ${location.pathname}`;

function remembered(store, key) {
  try {
    return store().getItem(key);
  } catch {
    return null;
  }
}

function remember(store, key, value) {
  try {
    store().setItem(key, value);
  } catch {
    // Full, or forbidden.
  }
}

const forGood = () => localStorage;
const forNow = () => sessionStorage;
const since = Number(remembered(forNow, KEY) ?? remembered(forGood, KEY) ?? NaN);
const latest = Number(document.getElementById("list")?.dataset.updated);

if (latest) {
  if (since) remember(forNow, KEY, since);
  else remember(forNow, KEY, latest);
  remember(forGood, KEY, Math.max(latest, Number(remembered(forGood, KEY)) || 0));
}

function newMark(entry) {
  const words = document.getElementById("list").dataset;
  const line = document.createElement("li");
  line.className = "entry__new";
  line.textContent = "isFirst" in entry.dataset ? words.new : words.changed;
  return line;
}

function mark() {
  if (!since) return;
  let count = 0;
  for (const entry of document.querySelectorAll(".entry[data-public-from]")) {
    const isNew = Number(entry.dataset.publicFrom) > since;
    entry.querySelector(".entry__new")?.remove();
    if (isNew) entry.querySelector(".entry__marks").prepend(newMark(entry));
    count += isNew;
  }
  const said = document.querySelector("[data-visit]");
  if (!said) return;
  said.hidden = count === 0;
  said.querySelector("strong").textContent = count;
}

document.addEventListener("htmx:after:swap", mark);
mark();
