/* Makes of <sourceline-timeline src="…"><a href="…">Title</a></sourceline-timeline> on somebody's page a frame that is as
   high as what it holds; the link stays until the frame has spoken, and alone where it never speaks. ES5, so that an old
   browser reads it and keeps the link. Leaves no name behind, and styles by properties alone, which no policy refuses. Served at /embed.js. */
(function () {
  var name = "sourceline-timeline";
  if (!Element.prototype.replaceChildren || customElements.get(name)) return;
  var night = matchMedia("(prefers-color-scheme: dark)");

  function Timeline() {
    return Reflect.construct(HTMLElement, [], Timeline);
  }
  Timeline.prototype = Object.create(HTMLElement.prototype);
  Timeline.prototype.connectedCallback = function () {
    var self = this;
    var src = self.getAttribute("src");
    var isLinked = self.hasAttribute("data-deep-links");
    var frame = document.createElement("iframe");
    var slot = document.createElement("slot");
    var root = self.shadowRoot || self.attachShadow({ mode: "open" });

    function tell(said) {
      said.v = 1;
      if (frame.contentWindow) frame.contentWindow.postMessage(said, "*");
    }

    /* The event that the page's own address asks for. */
    function asked() {
      return isLinked && (/^#e-([a-z0-9]{1,20})$/.exec(location.hash) || [])[1];
    }

    function show() {
      if (asked()) tell({ type: "timeline:show", event: asked() });
    }

    /* Light or dark, as the ground is on which it stands; where none is painted, as the page says of itself. */
    function tint() {
      var scheme = getComputedStyle(self).colorScheme;
      var isDark = /dark/.test(scheme) && (night.matches || !/light/.test(scheme));
      for (var at = self; at; at = at.parentElement) {
        var ground = getComputedStyle(at).backgroundColor;
        var parts = ground.match(/[\d.]+/g);
        if (/^(rgb|ok)/.test(ground) && !(parts[3] < 0.5)) {
          isDark = (/^o/.test(ground) ? parts[0] : (parts[0] * 3 + parts[1] * 6 + parts[2] * 1) / 2550) < 0.5;
          break;
        }
      }
      tell({ type: "timeline:theme", theme: isDark ? "dark" : "light" });
    }

    /* The height to wait with: between those that the code tells for 320, 768 and 1,200 pixels. */
    function guess() {
      var told = (self.getAttribute("heights") || "").split(" ");
      var width = Math.min(Math.max(self.offsetWidth, 320), 1200);
      var from = +(width > 768);
      var share = from ? (width - 768) / 432 : (width - 320) / 448;
      return told[from] * (1 - share) + told[from + 1] * share || 640;
    }

    /* What this frame says, and no other. */
    function hear(event) {
      var said = event.data || {};
      if (event.source !== frame.contentWindow) return;
      if (said.type === "timeline:ready") {
        frame.onload = null;
        frame.title = self.textContent.trim();
        tint();
        show();
      } else if (said.type === "timeline:height" && said.height > 0 && said.height < 1e5) {
        frame.height = Math.ceil(said.height);
        slot.remove();
      } else if (said.type === "timeline:slide" && isLinked && /^[a-z0-9]{1,20}$/.test(said.event)) {
        history.replaceState(history.state, "", "#e-" + said.event);
        scrollTo(scrollX, scrollY + frame.getBoundingClientRect().top + (+said.top || 0));
      }
    }

    /* As long as it stands on the page. */
    function listen(to, type, act) {
      to.addEventListener(type, function on(event) {
        if (frame.isConnected) act(event);
        else to.removeEventListener(type, on);
      });
    }

    if (!/^https?:/.test(src)) return;
    self.style.display = frame.style.display = "block";
    frame.style.border = 0;
    frame.width = "100%";
    root.replaceChildren(slot, frame);
    frame.title = self.textContent.trim();
    frame.loading = asked() ? "eager" : "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.height = guess();
    frame.src = src;
    /* A site that may not show it, and a server that is down, leave a browser's own page, which nobody may look into: no
       room is kept for that. */
    frame.onload = function () {
      setTimeout(function () {
        if (frame.onload && !frame.contentDocument) frame.height = 0;
      }, 1e3);
    };
    listen(window, "message", hear);
    listen(window, "hashchange", show);
    listen(night, "change", tint);
    var watch = new MutationObserver(tint);
    watch.observe(document.documentElement, { attributes: true });
    watch.observe(document.body, { attributes: true });
    /* Out of sight, a frame learns of its new width only once it is spoken to. */
    new ResizeObserver(tint).observe(self);
  };
  customElements.define(name, Timeline);
})();
