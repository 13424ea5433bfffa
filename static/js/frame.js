/* Tells the page around the frame how high this page is, in each language that such pages understand, and which event
   is looked at. Heeds the host alone, and of what it says only what has a known shape: nothing becomes HTML, CSS or an
   address. A classic script: a module would need an origin, which a sandboxed frame does not have. */
(() => {
  const host = window.parent;
  if (host === window) return;
  const root = document.documentElement;
  const id = root.dataset.timeline || "";
  const most = Number(root.dataset.most) || Infinity;
  const plain = /^[A-Za-z0-9_-]{1,64}$/;
  const named = (words) => (plain.test(words || "") ? words : "");
  // What pym.js calls this frame, and the secret by which WordPress knows it. Both come in the address.
  const pym = named(new URLSearchParams(location.search).get("childId"));
  const secret = named((/^#\?secret=(.*)$/.exec(location.hash) || [])[1]);
  let resizer = "";
  let told = 0;

  // To any origin: a height is no secret, and which site this stands in is none of our business.
  const say = (message) => host.postMessage(message, "*");

  function height() {
    return Math.min(Math.ceil(root.getBoundingClientRect().height), most);
  }

  function tell() {
    const now = height();
    // A frame that is not shown has none.
    if (!now || now === told) return;
    told = now;
    say({ type: "timeline:height", v: 1, id, height: now });
    if (pym) say(`pymxPYMx${pym}xPYMxheightxPYMx${now}`);
    if (secret) say({ message: "height", value: now, secret });
    if (resizer) say(`[iFrameSizer]${resizer}:${now}:${innerWidth}:mutationObserver`);
    say({ type: "iframe-resized", width: innerWidth, height: now });
    say({ sentinel: "amp", type: "embed-size", height: now });
    say(JSON.stringify({ src: location.href, context: "iframe.resize", height: now }));
    say({ "datawrapper-height": { [id]: now } });
  }

  function tellAgain() {
    told = 0;
    tell();
  }

  /* The event whose card the address points to: where it stands, for a host that scrolls there. */
  function tellEvent() {
    const name = (/^#e-([a-z0-9]{1,20})$/.exec(location.hash) || [])[1];
    const card = name && document.getElementById(`e-${name}`);
    if (!card) return;
    card.closest("details")?.setAttribute("open", "");
    const top = Math.round(card.getBoundingClientRect().top - root.getBoundingClientRect().top);
    say({ type: "timeline:slide", v: 1, id, event: name, top });
    if (pym) say(`pymxPYMx${pym}xPYMxscrollToChildPosxPYMx${top}`);
  }

  // What an editor chose stands, whatever the host prefers.
  const isThemeChosen = /\bis-(light|dark)\b/.test(root.className);
  const asked = {
    __proto__: null,
    "iframe-child-init": tellAgain,
    "iframe-get-child-dimensions": tellAgain,
    "timeline:hello": tellAgain,
    "timeline:theme": ({ theme }) => {
      if (isThemeChosen) return;
      root.classList.toggle("is-light", theme === "light");
      root.classList.toggle("is-dark", theme === "dark");
    },
    "timeline:show": ({ event }) => {
      if (/^[a-z0-9]{1,20}$/.test(event)) location.hash = `e-${event}`;
    },
  };

  addEventListener("message", ({ source, data }) => {
    if (source !== host) return;
    if (typeof data === "string") {
      const [, name] = /^\[iFrameSizer\]([A-Za-z0-9_-]{1,64}):/.exec(data) || [];
      if (!name) return;
      resizer = name;
      say(`[iFrameSizer]${name}:${height()}:${innerWidth}:init`);
    } else asked[data?.type]?.(data);
  });
  addEventListener("hashchange", tellEvent);
  // A tab in the background lays nothing out until it is asked to.
  addEventListener("load", tell);
  document.addEventListener("visibilitychange", tell);
  new ResizeObserver(tell).observe(root);

  say("[iFrameResizerChild]Ready");
  if (secret) say({ message: "ready", secret });
  say({ type: "timeline:ready", v: 1, id });
  tell();
  tellEvent();
})();
