/* Lets each preview frame be as high as it says it is, as a host page would. Listens to its own frames only. */
const frames = [...document.querySelectorAll(".embed-preview iframe")];
const HIGHEST = 20000;

addEventListener("message", ({ source, data }) => {
  const frame = frames.find((one) => one.contentWindow === source);
  if (!frame || data?.type !== "timeline:height") return;
  const height = Math.ceil(Number(data.height));
  if (height > 0 && height < HIGHEST) frame.height = String(height);
});
