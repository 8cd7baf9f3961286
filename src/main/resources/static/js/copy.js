/* Copies the text of the element named in data-copy and says so. */
behaviours.copy = button => {
  const label = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => { button.textContent = label; }, 2500);
  });
};
