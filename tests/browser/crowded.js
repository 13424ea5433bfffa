// Each visible control's boxes: none outside the window unless it can be scrolled to, none over another, none whose
// own words do not fit. What sticks to the window's edge lies over the page on purpose.
() => {
  const words = (one) => (one.textContent || one.value || "").trim().slice(0, 30);
  const named = (one) => `${one.localName}.${one.className || one.name || one.id} “${words(one)}”`;

  const above = (one) => {
    const all = [];
    for (let each = one; each; each = each.parentElement) all.push(each);
    return all;
  };
  const isStuck = (one) => above(one).some((each) => ["fixed", "sticky"].includes(getComputedStyle(each).position));
  const isScrolled = (one) => above(one.parentElement).some((each) => each.scrollWidth > each.clientWidth
    && ["auto", "scroll"].includes(getComputedStyle(each).overflowX));

  const shared = (a, b) => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });
  const isOver = (a, b) => shared(a, b).width > 2 && shared(a, b).height > 4;

  const all = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const controls = [...document.querySelectorAll(all)]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((one) => !one.closest(".skip-link, .visually-hidden, svg, dialog:not([open])"))
    .map((one) => ({ one, boxes: [...one.getClientRects()].filter((box) => box.width > 1) }));

  const found = [];
  for (const { one, boxes } of controls) {
    const isOutside = boxes.some((box) => box.right > innerWidth + 0.5 || box.left < -0.5);
    if (isOutside && !isScrolled(one)) found.push(`outside: ${named(one)}`);
    const isCutOff = one.matches("button, .button") && one.scrollWidth > one.clientWidth + 1;
    if (isCutOff) found.push(`cut off: ${named(one)}`);
  }
  const still = controls.filter(({ one }) => !isStuck(one));
  for (const [at, { one, boxes }] of still.entries()) {
    for (const other of still.slice(at + 1)) {
      if (one.contains(other.one) || other.one.contains(one)) continue;
      const isCovered = boxes.some((box) => other.boxes.some((otherBox) => isOver(box, otherBox)));
      if (isCovered) found.push(`one over the other: ${named(one)} and ${named(other.one)}`);
    }
  }
  return found.slice(0, 8);
}
