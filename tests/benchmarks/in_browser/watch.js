/* Notes when the first headline can be read, what moved, and how long the main thread was busy. The same for all. */

(() => {
  const HEADLINE = new RegExp(benchHeadline);
  const seen = { readable: null, shift: 0, blocked: 0 };
  window.benchSeen = seen;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocked += entry.duration - 50;
  }).observe({ type: "longtask", buffered: true });

  const isSeen = (node) => {
    if (!node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
  };

  const look = () => {
    if (document.body) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!HEADLINE.test(node.data) || !isSeen(node)) continue;
        /* What stands now is on the screen when the next frame begins. */
        requestAnimationFrame(() => { seen.readable = performance.now(); });
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
