/* Served first. A behaviour is something an element can do, named in its data-behaviour; never a screen. */
const behaviours = {};
const begun = new WeakMap();

const begin = root => {
  for (const element of [root, ...root.querySelectorAll("[data-behaviour]")]) {
    for (const name of (element.dataset?.behaviour ?? "").split(" ")) {
      const done = begun.get(element) ?? begun.set(element, new Set()).get(element);
      if (behaviours[name] && !done.has(name)) {
        done.add(name);
        behaviours[name](element);
      }
    }
  }
};

document.addEventListener("htmx:load", event => begin(event.detail.elt));
queueMicrotask(() => begin(document.body));
