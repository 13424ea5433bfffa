/* Axis and list follow each other: marks of what is being read stand out, and the entry under the hand finds its mark.
   No class changes while the page scrolls; whoever zooms to an entry is brought to the picture. Without it marks and
   entries are links to each other. */

const marksOf = (entry) => document.querySelectorAll(`.axis__mark[href="#${CSS.escape(entry.id)}"]`);
const entryOf = (node) => node.closest?.(".entry");
const STILL = 150;

const changes = new Map();
let timer = 0;

function show() {
  for (const [entry, isRead] of changes) for (const mark of marksOf(entry)) mark.classList.toggle("is-read", isRead);
  changes.clear();
}

/* To paint the picture anew in the middle of a scroll would cost frames; a scroll that goes on puts it off. */
function showSoon() {
  clearTimeout(timer);
  if (changes.size) timer = setTimeout(show, STILL);
}

const watch = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) changes.set(target, isIntersecting);
  showSoon();
}, { rootMargin: "-20% 0px -40% 0px" });

function follow() {
  watch.disconnect();
  for (const entry of document.querySelectorAll(".entry[id]")) watch.observe(entry);
}

function point(event, isPointed) {
  const entry = entryOf(event.target);
  if (!entry || entry.contains(event.relatedTarget)) return;
  for (const mark of marksOf(entry)) mark.classList.toggle("is-pointed", isPointed);
}

for (const [name, isPointed] of [["pointerover", true], ["pointerout", false], ["focusin", true], ["focusout", false]]) {
  document.addEventListener(name, (event) => point(event, isPointed));
}

document.addEventListener("scroll", showSoon, { passive: true });

let isZooming = false;

/* The link is at the entry, most often a long way below the picture that it changes. */
function showPicture() {
  const picture = isZooming && document.querySelector(".axis__picture");
  if (!picture) return;
  picture.focus({ preventScroll: true });
  document.getElementById("axis").scrollIntoView();
}

document.addEventListener("htmx:before:swap", ({ target }) => {
  isZooming = Boolean(target.closest?.(".entry__zoom"));
});

document.addEventListener("htmx:after:swap", () => {
  follow();
  showPicture();
});

/* A mark without words tells a mouse its name. */
document.addEventListener("pointerover", (event) => {
  const mark = event.target.closest?.(".axis__mark[aria-label]:not(:has(title))");
  if (!mark) return;
  const title = document.createElementNS(mark.namespaceURI, "title");
  title.textContent = mark.getAttribute("aria-label");
  mark.prepend(title);
});

follow();
