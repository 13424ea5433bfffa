/* Tells the page around the frame how high this page is, in each language that such pages understand, and which event
   is looked at. Heeds the host alone, and of what it says only what has a known shape: nothing becomes HTML, CSS or an
   address. Takes neither keys nor wheel. A classic script: a module would need an origin, which a sandboxed frame does
   not have. The words that it speaks: docs/embedding.md. */
(() => {
  const host = window.parent;
  if (host === window) return;
  const root = document.documentElement;
  const id = root.dataset.timeline || "";
  const most = Number(root.dataset.most) || Infinity;
  const given = (pattern, words) => (pattern.exec(words || "") || [])[1] || "";
  const eventIn = (hash) => given(/^#e-([a-z0-9]{1,20})$/, hash);
  const secretIn = (hash) => given(/^#\?secret=([A-Za-z0-9]{1,64})$/, hash);
  /* What pym.js calls this frame, and the secret by which WordPress knows it. Both come in the address. */
  const pym = given(/^([\w-]{1,64})$/, new URLSearchParams(location.search).get("childId"));
  /* What an editor chose stands, whatever the host prefers. */
  const isThemeChosen = /\bis-(light|dark)\b/.test(root.className);
  let secret = secretIn(location.hash);
  let resizer = "";
  let told = 0;
  let before = 0;
  let width = 0;
  let spokenAt = 0;
  let swings = 0;

  /* To any origin: a height is no secret, and which site this stands in is none of our business. */
  const say = (message) => host.postMessage(message, "*");
  const sayOwn = (type, rest) => say({ type: `timeline:${type}`, v: 1, id, ...rest });
  const height = () => Math.min(Math.ceil(root.getBoundingClientRect().height), most);

  const inWords = {
    own: (now) => sayOwn("height", { height: now }),
    pym: (now) => pym && say(`pymxPYMx${pym}xPYMxheightxPYMx${now}`),
    wordpress: (now) => secret && say({ message: "height", value: now, secret }),
    resizer: (now) => resizer && say(`[iFrameSizer]${resizer}:${now}:${innerWidth}:mutationObserver`),
    open: (now) => say({ type: "iframe-resized", width: innerWidth, height: now }),
    amp: (now) => say({ sentinel: "amp", type: "embed-size", height: now }),
    medium: (now) => say(JSON.stringify({ src: location.href, context: "iframe.resize", height: now })),
    datawrapper: (now) => say({ "datawrapper-height": { [id]: now } }),
  };
  /* A frame that is not shown has no height, and nothing to say of it. */
  const answer = (language) => height() && inWords[language](height());

  function tell() {
    const now = height();
    if (!now || now === told || isSwinging(now)) return;
    before = told;
    told = now;
    width = innerWidth;
    spokenAt = Date.now();
    for (const speak of Object.values(inWords)) speak(now);
  }

  /* Where our height decides how wide the host makes us, as when its scrollbar comes and goes, the two could swing for
     ever. After two turns the higher of the two heights stands. */
  function isSwinging(now) {
    const isTurn = now === before && innerWidth !== width && Date.now() - spokenAt < 1000;
    swings = isTurn ? swings + 1 : 0;
    return swings > 3 && now < told;
  }

  /* The event that the address points to, and where it stands. `isAsked`: bring it into sight, which a frame as high as
     its contents can do through its host alone. */
  function tellEvent(isAsked) {
    const event = eventIn(location.hash);
    const card = event && document.getElementById(`e-${event}`);
    if (!card) return;
    const folded = card.closest("details");
    if (folded) folded.open = true;
    tell();
    const top = Math.round(card.getBoundingClientRect().top - root.getBoundingClientRect().top);
    sayOwn("slide", { event, top });
    if (!isAsked) return;
    const seek = () => card.scrollIntoView({ block: "nearest" });
    seek();
    /* Where the host then makes room for what was folded, the card moves once more. */
    addEventListener("resize", seek, { once: true, signal: AbortSignal.timeout(1000) });
    if (pym) say(`pymxPYMx${pym}xPYMxscrollToChildPosxPYMx${top}`);
    if (resizer) say(`[iFrameSizer]${resizer}:${top}:0:scrollToOffset`);
  }

  /* Without a step in the history: "back" leads out of the article, as it did before. */
  function show(event) {
    if (eventIn(location.hash) === event) tellEvent(true);
    else location.replace(`#e-${event}`);
  }

  const asked = {
    __proto__: null,
    "iframe-child-init": () => answer("open"),
    "iframe-get-child-dimensions": () => answer("open"),
    "timeline:hello": () => {
      answer("own");
      tellEvent();
    },
    "timeline:theme": ({ theme }) => {
      if (isThemeChosen || !["light", "dark"].includes(theme)) return;
      root.classList.toggle("is-light", theme === "light");
      root.classList.toggle("is-dark", theme === "dark");
    },
    "timeline:show": ({ event }) => {
      if (typeof event === "string" && eventIn(`#e-${event}`)) show(event);
    },
  };

  function hear(words) {
    if (pym && words.startsWith(`pymxPYMx${pym}xPYMx`)) tell();
    else if (words === "[iFrameSizer]resize") answer("resizer");
    else {
      const name = given(/^\[iFrameSizer\]([\w-]{1,64}):\d{0,4}:(?:true|false):/, words);
      if (!name) return;
      resizer = name;
      say(`[iFrameSizer]${name}:${height()}:${innerWidth}:init`);
    }
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === "string") hear(data);
    else if (secret && data.message === "ready" && data.secret === secret) answer("wordpress");
    else if (typeof data.type === "string") asked[data.type]?.(data);
  });
  addEventListener("click", (click) => {
    const link = click.target.closest("a");
    const event = link && eventIn(link.getAttribute("href"));
    if (click.button || click.ctrlKey || click.metaKey || click.shiftKey || !link) return;
    if (event) {
      click.preventDefault();
      show(event);
      return;
    }
    const target = new URL(link.getAttribute("href"), location);
    if (!secret || origin !== "null" || target.host !== location.host) return;
    /* WordPress's sandbox opens no window, but follows a link to where the frame comes from. */
    click.preventDefault();
    say({ message: "link", value: target.href, secret });
  });
  addEventListener("hashchange", () => {
    /* WordPress's script gives the secret to a frame that came without one. */
    secret = secretIn(location.hash) || secret;
    if (secretIn(location.hash)) answer("wordpress");
    else tellEvent(true);
  });
  new ResizeObserver(tell).observe(root);
  /* Out of the reader's sight, further down the page or in another tab, nothing is laid out until it is asked for, and
     observers wait. Events do not; that a picture has come is told to no window. */
  for (const change of ["load", "resize", "toggle"]) addEventListener(change, tell, true);
  for (const change of ["load", "visibilitychange"]) document.addEventListener(change, tell, true);

  say("[iFrameResizerChild]Ready");
  sayOwn("ready");
  tell();
  tellEvent();
})();
