// Leaving quickly, without an entry to go back to. Everything else works without script.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form.leave");
  if (!form) return;
  event.preventDefault();
  navigator.sendBeacon(form.action);
  document.body.replaceChildren();
  location.replace("/calendar");
});
