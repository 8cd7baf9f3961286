/* Whoever leaves a page with something typed and not yet sent is asked first, by the browser's own words. */
behaviours.leave = page => {
  const typed = new Set(page.querySelectorAll("form:has(.field--wrong)"));
  page.addEventListener("input", event => {
    const form = event.target.form;
    if (form?.method === "post" && event.target.closest(".field") && !form.querySelector("[type=password]")) {
      typed.add(form);
    }
  });
  page.addEventListener("submit", () => typed.clear());
  page.addEventListener("reset", event => typed.delete(event.target));
  addEventListener("beforeunload", event => {
    if ([...typed].some(form => form.isConnected)) {
      event.preventDefault();
    }
  });
};
