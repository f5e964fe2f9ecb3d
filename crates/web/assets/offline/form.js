// The logic of the sheets: which questions are asked, and whether an answer can be one. Nothing of it is kept.

export const valueOf = (scopes, name) => {
  for (const scope of scopes) {
    const found = Object.entries(scope).find(([path, said]) => said !== "" && path.split("/").at(-1) === name);
    if (found) return found[1];
  }
  return "";
};

// Whether a question is asked, by what was answered in this sitting. `scopes` begins with the person's own answers.
export const isAsked = (field, scopes) => (field.if ?? []).every(([name, says, wanted]) => {
  const said = valueOf(scopes, name);
  if (says === "is") return said === wanted;
  if (says === "is not") return said !== "" && said !== wanted;
  return said !== "" && Number(said) >= wanted;
});

// Digits of any script as 0 to 9.
export const plainDigits = (typed) => typed.replace(/\p{Nd}/gu, (digit) => {
  let zero = digit.codePointAt(0);
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0) - zero < 9) zero -= 1;
  return String(digit.codePointAt(0) - zero);
});

// What is wrong with an answer: a message key with its gaps, or nothing.
export function wrong(field, said) {
  if (said === "") return null;
  if (field.kind === "whole" && !/^\d+$/.test(said)) return ["offline-needs-whole", {}];
  if (field.kind === "number" && !/^\d+(\.\d+)?$/.test(said)) return ["offline-needs-number", {}];
  if ((field.kind === "whole" || field.kind === "number") && field.max !== undefined && Number(said) > field.max) {
    return ["offline-too-high", { high: String(field.max) }];
  }
  if (field.kind === "date" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(said)) return ["offline-needs-year", {}];
  return null;
}

// The screens of a sheet that are asked once, or of each person: one for each block; what is asked alone has one of its own.
export const screensOf = (blocks) => blocks.flatMap((block) => {
  const open = block.fields.filter((field) => !field.private);
  const alone = block.fields.filter((field) => field.private);
  const screen = (id, fields, isAlone, uploads) => ({ id, label: block.label, path: block.path, fields, alone: isAlone, uploads });
  const found = [];
  if (open.length || block.uploads.length) found.push(screen(block.path, open, false, block.uploads));
  for (const field of alone) found.push(screen(`${block.path}/${field.name}`, [field], true, []));
  return found;
});
