// A month, and nothing else. It is drawn here so that it is today's month with no network too.
const language = document.documentElement.lang;
const now = new Date();
const first = new Date(now.getFullYear(), now.getMonth(), 1);
const monday = new Date(first);
monday.setDate(1 - ((first.getDay() + 6) % 7));

const make = (tag, said) => Object.assign(document.createElement(tag), { textContent: said ?? "" });
const table = make("table");
const days = (row, tag, shown) => {
  const line = row.insertRow ? row.insertRow() : row.appendChild(make("tr"));
  for (let at = 0; at < 7; at += 1) line.append(shown(make(tag), at));
};
days(table.createTHead(), "th", (cell, at) => {
  const day = new Date(monday);
  day.setDate(monday.getDate() + at);
  cell.scope = "col";
  cell.textContent = new Intl.DateTimeFormat(language, { weekday: "short" }).format(day);
  return cell;
});
const body = table.createTBody();
for (let week = 0; week < 6; week += 1) {
  days(body, "td", (cell, at) => {
    const day = new Date(monday);
    day.setDate(monday.getDate() + week * 7 + at);
    if (day.getMonth() === now.getMonth()) cell.textContent = new Intl.NumberFormat(language).format(day.getDate());
    if (day.toDateString() === now.toDateString()) cell.className = "now";
    return cell;
  });
}
const month = new Intl.DateTimeFormat(language, { month: "long", year: "numeric" }).format(now);
document.getElementById("main").replaceChildren(make("h1", month), table);
