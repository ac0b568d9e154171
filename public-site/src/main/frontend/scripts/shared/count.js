// Says how much room is left. Never stops anybody from typing: what is longer is kept as well.
for (const area of document.querySelectorAll("textarea[data-advised]")) {
  const advised = Number(area.dataset.advised)
  const note = document.getElementById(area.id + "-info")
  const spoken = document.createElement("p")
  spoken.className = "govuk-visually-hidden"
  spoken.setAttribute("role", "status")
  note.after(spoken)
  let timer
  const count = () => {
    // A line break is two characters on its way to the server.
    const left = advised - area.value.replace(/\r?\n/g, "\r\n").length
    const text = (left < 0 ? area.dataset.over : area.dataset.left).replace("{n}", Math.abs(left).toLocaleString("en-GB"))
    note.textContent = text
    clearTimeout(timer)
    timer = setTimeout(() => { if (left < advised / 10) spoken.textContent = text }, 1000)
  }
  area.addEventListener("input", count)
  if (area.value) count()
}
