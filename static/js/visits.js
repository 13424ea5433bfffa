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
  const line = document.createElement("span");
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
    if (isNew) entry.querySelector(".entry__date").after(newMark(entry));
    count += isNew;
  }
  const { stamps, updated } = document.getElementById("list").dataset;
  if (!stamps || Number(updated) <= since) say(count);
  else onWhole(stamps, updated).then(say, () => say(count));
}

// Of a list that shows a part alone, the rest is counted by the moments of publication that everybody is told.
let counted = {};

function onWhole(address, updated) {
  if (counted.updated !== updated) counted = { updated, count: ask(address) };
  return counted.count;
}

async function ask(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.status);
  const { stamps, hasMore } = await answer.json();
  const newer = stamps.filter(([second]) => second > since);
  const count = newer.reduce((sum, [, events]) => sum + events, 0);
  return hasMore && newer.length === stamps.length ? `${count}+` : count;
}

function say(count) {
  const said = document.querySelector("[data-visit]");
  if (!said) return;
  said.hidden = count === 0;
  said.querySelector("strong").textContent = count;
}

document.addEventListener("htmx:after:swap", mark);
mark();
