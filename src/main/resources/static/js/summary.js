/* What is wrong comes into view and is read out; its links lead to the field itself. */
behaviours.summary = summary => {
  summary.focus();
  summary.addEventListener("click", event => {
    const field = event.target.closest("a") && document.getElementById(decodeURIComponent(event.target.hash.slice(1)));
    if (field) {
      event.preventDefault();
      field.closest(".field")?.scrollIntoView({ block: "center" });
      field.focus({ preventScroll: true });
    }
  });
};
