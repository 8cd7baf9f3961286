/* Whoever comes back to a form that made something finds it still filled in: a sentence says that it went off
   before, because saving it once more makes a second one. */
behaviours.again = page => {
  const makes = form => form.method === "post" && form.elements.id?.value && !form.action.includes(form.elements.id.value);
  page.addEventListener("submit", event => {
    if (!event.defaultPrevented && makes(event.target)) {
      history.replaceState({ ...history.state, sent: true }, "");
    }
  });
  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  const form = [...page.querySelectorAll("main form")].find(makes);
  if (cameBack && history.state?.sent && form) {
    const told = document.createElement("p");
    told.className = "card card--warn";
    told.setAttribute("role", "status");
    told.textContent = page.dataset.again;
    form.before(told);
  }
};
