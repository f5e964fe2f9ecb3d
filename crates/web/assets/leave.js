// Leaving quickly, without an entry to go back to; and a button that prints. Everything else works without script.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form.leave");
  if (!form) return;
  event.preventDefault();
  navigator.sendBeacon(form.action);
  document.body.replaceChildren();
  location.replace("/calendar");
});

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
