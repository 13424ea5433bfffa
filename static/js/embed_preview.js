/* Lets each preview frame be as high as it says it is, as a host page would. Listens to its own frames only. */
const HIGHEST = 20000;

addEventListener("message", ({ source, data }) => {
  if (data?.type !== "timeline:height") return;
  // Looked up each time: where choices are tried out, frames come and go.
  const frames = [...document.querySelectorAll(".embed-preview iframe")];
  const frame = frames.find((one) => one.contentWindow === source);
  const height = Math.ceil(Number(data.height));
  if (frame && height > 0 && height < HIGHEST) frame.height = String(height);
});
