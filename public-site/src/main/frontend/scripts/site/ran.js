// Says that a script ran, for a figure of each day: whether reports without one are held more often. It is joined to nothing.
for (const field of document.querySelectorAll("[data-ran]")) field.value = "1"
