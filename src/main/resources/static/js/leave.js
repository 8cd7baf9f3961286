/* Whoever leaves a page with something typed and not yet sent is asked first, by the browser's own words. */
behaviours.leave = page => {
  const typed = new Set();
  const unmended = root => root.querySelectorAll("form:has(.field--wrong)").forEach(form => typed.add(form));
  unmended(page);
  page.addEventListener("htmx:load", event => unmended(event.detail.elt));
  page.addEventListener("input", event => {
    const form = event.target.form;
    if (form?.method === "post" && event.target.closest(".field") && !form.querySelector("[type=password]")) {
      typed.add(form);
    }
  });
  for (const done of ["submit", "reset"]) {
    page.addEventListener(done, event => typed.delete(event.target));
  }
  addEventListener("beforeunload", event => {
    if ([...typed].some(form => form.isConnected)) {
      event.preventDefault();
    }
  });
};
