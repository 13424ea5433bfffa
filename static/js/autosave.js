// Keeps what is being typed on the desk after two seconds of quiet, and offers it back. Saves nothing: a button does that.
//
// Each keystroke is also put aside in this tab alone (sessionStorage), until the desk has it: a login that ran out or a
// desk that cannot be reached costs nothing then.

const QUIET = 2000;
const line = document.querySelector("[data-keep-at]");
const form = line?.closest("form");
// Of this person alone: the next one to log in in this tab is handed nothing.
const about = form && [line.dataset.person, form.elements.keep_subject.value, form.elements.keep_key.value];
const aside = `typed:${about?.join(":")}`;
let timer = 0;
let asking = null;
let isSending = false;

const tell = (sentence) => { line.textContent = sentence; };

// A file that was chosen goes along when the form is sent, and not every two seconds before.
function words() {
  const data = new FormData(form);
  for (const [name, value] of [...data]) if (typeof value !== "string") data.delete(name);
  return data;
}

function putAside() {
  const entries = [...words()];
  try {
    sessionStorage.setItem(aside, JSON.stringify(entries));
  } catch {
    // No room, or not allowed: what the desk keeps has to do.
  }
}

async function send(data) {
  asking?.abort();
  asking = new AbortController();
  const options = { method: "POST", body: data, redirect: "manual", signal: asking.signal };
  const answer = await fetch(line.dataset.keepAt, options);
  if (answer.type === "opaqueredirect" || [401, 403].includes(answer.status)) throw new Error("logged out");
  return answer;
}

async function keep() {
  timer = 0;
  try {
    const answer = await send(words());
    tell((await answer.text()).trim());
    if (answer.ok && !timer) sessionStorage.removeItem(aside);
  } catch (error) {
    if (error.name === "AbortError") return;
    tell(error.message === "logged out" ? line.dataset.loggedOut : line.dataset.notKept);
  }
}

function typed() {
  isSending = false;
  putAside();
  clearTimeout(timer);
  timer = setTimeout(keep, QUIET);
}

// What the last page in this tab could not hand over: the desk gets it now, and offers it on this page.
async function handOver() {
  const entries = new Map(JSON.parse(sessionStorage.getItem(aside) ?? "[]"));
  if (!entries.size || entries.get("keep_tab") === form.elements.keep_tab.value) return;
  const data = new FormData();
  for (const [name, value] of JSON.parse(sessionStorage.getItem(aside))) data.append(name, value);
  data.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
  if (!(await send(data)).ok) return;
  sessionStorage.removeItem(aside);
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const offers = page.getElementById("kept-offers");
  if (offers && !timer) document.getElementById("kept-offers")?.replaceWith(offers);
}

function leave() {
  if (isSending) return;
  if (timer) navigator.sendBeacon(line.dataset.keepAt, words());
  if (!line.dataset.presenceAt) return;
  const data = new FormData();
  for (const name of ["csrfmiddlewaretoken", "keep_tab"]) data.set(name, form.elements[name].value);
  data.set("left", "yes");
  navigator.sendBeacon(line.dataset.presenceAt, data);
}

if (form) {
  form.addEventListener("input", typed);
  form.addEventListener("submit", () => {
    isSending = true;
    putAside();
    clearTimeout(timer);
    timer = 0;
    asking?.abort();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !timer) return;
    clearTimeout(timer);
    keep();
  });
  addEventListener("pagehide", leave);
  // Back from where it was saved: what is typed now is something new.
  addEventListener("pageshow", (event) => {
    if (event.persisted) form.elements.keep_tab.value = crypto.randomUUID().replaceAll("-", "");
    isSending = false;
  });
  // What the form asks for while one types is a part of it; a login page, or a refusal, is no such part.
  document.addEventListener("htmx:before:swap", (event) => {
    const { target, response: { raw } } = event.detail.ctx;
    if ((raw.ok && !raw.redirected) || !(target?.id === "also-editing" || form.contains(target))) return;
    event.preventDefault();
    if (raw.redirected) tell(line.dataset.loggedOut);
  });
  handOver().catch(() => {});
}
