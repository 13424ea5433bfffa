/* Asks the server by htmx, which is fetched when a hand or a key first comes near what needs it: whoever only reads never
   waits for it. What is done before it is there is done again when it is; where it cannot be fetched, links and forms
   lead as they do without it. */

const ASKERS = "a[hx-get], form[hx-get], #filters, .live";
const UNDER_A_MOUSE = ".axis__picture";

let fetched = null;
let isThere = false;
let held = null;

function fetchHtmx() {
  fetched ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = document.querySelector("[data-htmx]").dataset.htmx;
    script.addEventListener("error", reject);
    document.addEventListener("htmx:after:process", () => resolve(window.htmx), { once: true });
    document.head.append(script);
  });
  fetched.then(() => { isThere = true; }, () => { fetched = null; });
  return fetched;
}

/* Whoever says no to this event tells the reader in another way than by leading on to the address. */
function leadOn(asker, lead) {
  if (asker.dispatchEvent(new CustomEvent("unasked", { bubbles: true, cancelable: true }))) lead();
}

/* Has the address's answer put where the source's answers go. */
export function ask(address, source) {
  return fetchHtmx().then(
    (htmx) => htmx.ajax("GET", address, { source }),
    () => leadOn(source, () => location.assign(address)),
  );
}

for (const sign of ["pointerover", "pointerdown", "focusin", "keydown"]) {
  document.addEventListener(sign, ({ target, pointerType }) => {
    if (isThere || !target.closest) return;
    /* A finger on the picture scrolls the page more often than it moves the picture. */
    if (target.closest(ASKERS) || (pointerType !== "touch" && target.closest(UNDER_A_MOUSE))) fetchHtmx();
  }, { passive: true });
}

function hold(event, again, lead) {
  event.preventDefault();
  const isWaiting = held !== null;
  held = { again, lead, asker: event.target };
  if (isWaiting) return;
  const release = () => {
    const kept = held;
    held = null;
    return kept;
  };
  fetchHtmx().then(() => release().again(), () => {
    const kept = release();
    leadOn(kept.asker, kept.lead);
  });
}

document.addEventListener("click", (event) => {
  const link = !isThere && event.target.closest("a[hx-get]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  hold(event, () => link.click(), () => location.assign(link.href));
}, { capture: true });

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!isThere && form.matches("form[hx-get]")) hold(event, () => form.requestSubmit(event.submitter), () => form.submit());
}, { capture: true });

document.addEventListener("input", ({ target }) => {
  const say = () => target.dispatchEvent(new Event("input", { bubbles: true }));
  if (!isThere && target.matches("[hx-get]")) fetchHtmx().then(say, () => {});
});

/* Back to what was put into the page before it was loaded again. */
addEventListener("popstate", ({ state }) => !isThere && state?.htmx && location.reload());
