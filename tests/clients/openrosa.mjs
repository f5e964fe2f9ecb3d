// What every client of the protocol does, in Node and in a browser: the list, the form and its files, a report.

const ASKS = { 'X-OpenRosa-Version': '1.0' };

async function text(address) {
  const answer = await fetch(address, { headers: ASKS });
  if (!answer.ok) throw new Error(`${new URL(address).pathname.split('/').at(-1)} was answered ${answer.status}`);
  return answer.text();
}

const xml = (read) => new DOMParser().parseFromString(read, 'text/xml');
const word = (element, name) => element.getElementsByTagName(name)[0]?.textContent;

// A server may say its own address; the client reaches it where it found the list.
const here = (base, said) => base.slice(0, base.indexOf('/key/')) + new URL(said).pathname;

// The form of this id, as the list leads to it: its text, and its files by name.
export async function form(base, id) {
  const listed = [...xml(await text(`${base}/formList`)).getElementsByTagName('xform')].find((one) => word(one, 'formID') === id);
  if (!listed) throw new Error(`${id} is not listed`);
  const files = {};
  const manifest = word(listed, 'manifestUrl');
  if (manifest) {
    for (const file of xml(await text(here(base, manifest))).getElementsByTagName('mediaFile')) {
      files[word(file, 'filename')] = await text(here(base, word(file, 'downloadUrl')));
    }
  }
  return { text: await text(here(base, word(listed, 'downloadUrl'))), files };
}

// Sends a report; the status.
export async function send(base, report) {
  const body = new FormData();
  body.append('xml_submission_file', new Blob([report], { type: 'text/xml' }), 'submission.xml');
  return (await fetch(`${base}/submission`, { method: 'POST', headers: ASKS, body })).status;
}

// Answers in the order of their names: a name that comes again answers the next repeat, `new_person` asks for one.
export class Answers {
  constructor(lines) {
    this.waiting = new Map();
    for (const line of lines.split('\n')) {
      const at = line.indexOf('=');
      const name = line.slice(0, at);
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), line.slice(at + 1)]);
    }
  }

  take(name) { return this.waiting.get(name)?.shift(); }

  // Names of answers that no question asked for.
  left() { return [...this.waiting].filter(([, texts]) => texts.length > 0).map(([name]) => name); }
}
