// Says how much room is left, in characters as people see them: an emoji and a line break are one each. Never stops
// anybody from typing: what is longer is kept as well.
const seen = (text) => {
  const plain = text.replace(/\r\n/g, "\n")
  return "Segmenter" in Intl ? [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(plain)].length : [...plain].length
}
for (const area of document.querySelectorAll("textarea[data-advised]")) {
  const advised = Number(area.dataset.advised)
  const note = document.getElementById(area.id + "-info")
  const spoken = document.createElement("p")
  spoken.className = "govuk-visually-hidden"
  spoken.setAttribute("role", "status")
  note.after(spoken)
  let timer
  const count = () => {
    const left = advised - seen(area.value)
    const text = (left < 0 ? area.dataset.over : area.dataset.left).replace("{n}", Math.abs(left).toLocaleString("en-GB"))
    note.textContent = text
    clearTimeout(timer)
    timer = setTimeout(() => { if (left < advised / 10) spoken.textContent = text }, 1000)
  }
  area.addEventListener("input", count)
  if (area.value) count()
}
