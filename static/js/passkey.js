// Shows the buttons for passkeys where the browser knows them, and says in words when nothing came of it.
const buttons = document.querySelectorAll("[data-passkey]");
const problem = document.querySelector("[data-passkey-problem]");

if (window.PublicKeyCredential) {
  for (const button of buttons) button.hidden = false;
  for (const without of document.querySelectorAll("[data-no-passkey]")) without.hidden = true;
}

// allauth's script reports whatever goes wrong: cancelled, timed out, not known here.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  if (problem) problem.hidden = false;
});
