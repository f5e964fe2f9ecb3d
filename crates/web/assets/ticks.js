// Ticking everybody or nobody at once, so that what was typed stays. Without script the links bring the form anew.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-tick]");
  if (!link) return;
  event.preventDefault();
  const boxes = link.closest("fieldset").querySelectorAll('input[type="checkbox"]');
  for (const box of boxes) box.checked = link.dataset.tick === "all";
});
