// Sends a file piece by piece and goes on after a break. Without script the same form sends it at once.
const AT_ONCE = 8 << 20;
const HASHED = 64 << 20;

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form.files");
  const file = form && form.elements.file.files[0];
  if (!file || form.dataset.sending) return;
  event.preventDefault();
  form.dataset.sending = "1";
  form.querySelector("button").disabled = true;
  send(form, file).catch(() => location.reload());
});

async function send(form, file) {
  const status = form.querySelector("[role=status]");
  const said = (bytes) => (bytes < 1e6 ? Math.ceil(bytes / 1e3) + " kB" : (bytes / 1e6).toFixed(1) + " MB");
  const says = (done) => {
    status.textContent = status.dataset.arriving.replace("{done}", said(done)).replace("{all}", said(file.size));
  };
  const about = { person: form.elements.person.value, words: form.elements.words.value };
  const begun = await fetch(form.dataset.pieces, {
    method: "POST",
    body: new URLSearchParams({ ...about, name: file.name, bytes: file.size }),
  });
  if (!begun.ok) return show(begun);
  const at = begun.headers.get("location");
  for (let offset = 0; offset < file.size; says(offset)) {
    try {
      const answer = await fetch(at, {
        method: "PATCH",
        headers: { "upload-offset": offset, "content-type": "application/octet-stream" },
        body: file.slice(offset, offset + AT_ONCE),
      });
      if (answer.ok) offset = Number(answer.headers.get("upload-offset"));
      else if (answer.status === 409) offset = await where(at);
      else return show(answer);
    } catch {
      status.textContent = status.dataset.stopped;
      await new Promise((later) => setTimeout(later, 3000));
      offset = await where(at).catch(() => offset);
    }
  }
  const sha256 = file.size <= HASHED && crypto.subtle ? await digest(file) : "";
  const done = await fetch(at, { method: "POST", body: new URLSearchParams({ sha256 }) });
  if (!done.ok) return show(done);
  location.assign(done.headers.get("location"));
  location.reload();
}

async function where(at) {
  const answer = await fetch(at, { method: "HEAD" });
  if (!answer.ok) throw answer;
  return Number(answer.headers.get("upload-offset"));
}

async function digest(file) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// What went wrong, as the house says it.
async function show(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
}
