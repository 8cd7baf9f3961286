/* A form that has just grown a row goes on at that row. */
behaviours.next = form => form.elements.namedItem(form.dataset.next)?.focus();
