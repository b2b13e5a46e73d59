"use strict";
// The page reads without this script; it adds the keys j and k, and brings the value of a chosen fact into view.
const facts = [...document.querySelectorAll("main i[id]")].map((mark) => mark.id.slice(1));
const links = new Map(); // the first words of each fact
document.querySelectorAll("main a.f").forEach((link) => {
  const number = link.hash.slice(2);
  if (!links.has(number)) links.set(number, link);
});
const shown = (number) => document.getElementById("v" + number).offsetParent !== null;
let current = -1;

const choose = (at) => {
  current = at;
  const row = document.getElementById("v" + facts[at]);
  document.querySelectorAll("[aria-current]").forEach((old) => old.removeAttribute("aria-current"));
  row.setAttribute("aria-current", "true");
  row.scrollIntoView({ block: "nearest" });
};

const step = (by) => {
  let at = current;
  do at += by; while (facts[at] !== undefined && !shown(facts[at]));
  if (facts[at] === undefined) return;
  choose(at);
  const link = links.get(facts[at]);
  (link || document.getElementById("f" + facts[at])).scrollIntoView({ block: "center" });
  if (link) link.focus({ preventScroll: true });
};

document.querySelectorAll("main a.f").forEach((link) => link.addEventListener("click", (event) => {
  event.preventDefault();
  choose(facts.indexOf(link.hash.slice(2)));
}));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "о") step(1); // Cyrillic letters of the same keys
  if (event.key === "k" || event.key === "л") step(-1);
});

document.querySelector(".keys").hidden = facts.length === 0;
