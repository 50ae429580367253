// Reads what the services give to browsers and calendars as others would: node pages.mjs <page.html | calendar.ics> ...
import { readFileSync } from "node:fs";
import axe from "axe-core";
import ICAL from "ical.js";
import { JSDOM } from "jsdom";

/** Every rule of axe-core that needs no layout; what it could not tell is printed, too. */
async function violationsOf(html) {
  const { window } = new JSDOM(html, { runScripts: "outside-only" });
  window.eval(axe.source);
  const { violations } = await window.axe.run(window.document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.map((node) => node.html) }));
}

function eventsOf(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue("status"),
      names: component.getAllProperties().map((property) => property.name),
    };
  });
}

const read = {};
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  read[file.split("/").pop()] = file.endsWith(".ics") ? eventsOf(text) : await violationsOf(text);
}
console.log(JSON.stringify(read));
