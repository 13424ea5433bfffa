/* Keeps the address short: what a filter leaves open is not said in it. Without it the form works as forms do. */

const IMPLIED = { order: "oldest", scale: "true" };

document.addEventListener("htmx:config:request", ({ detail, target }) => {
  if (!target.closest?.("#filters")) return;
  const body = detail.ctx.request.body;
  if (!(body instanceof FormData || body instanceof URLSearchParams)) return;
  for (const [name, value] of [...body.entries()]) {
    if (value === "" || IMPLIED[name] === value) body.delete(name);
  }
});
