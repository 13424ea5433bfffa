/* Within a preview, events lead to the desk, other links out of the frame, and filters stay: nothing of it is public. */
for (const link of document.querySelectorAll("a[href^='/']")) {
  if (link.closest(".filters, .outline .empty")) {
    link.pathname = location.pathname;
    continue;
  }
  link.target = "_top";
  if (link.pathname.startsWith("/events/")) link.pathname = `/desk${link.pathname}`;
}
for (const form of document.querySelectorAll(".filters form")) form.action = location.pathname;
