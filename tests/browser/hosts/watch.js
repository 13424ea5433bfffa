/* What every host page of these tests keeps: each message that it hears, and whose it is. */
window.told = [];
addEventListener("message", ({ data, origin, source }) => {
  const frames = [...document.querySelectorAll("iframe")];
  window.told.push({ data, origin, frame: frames.findIndex((frame) => frame.contentWindow === source) });
});
