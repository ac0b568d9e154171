// The error summary takes the focus, and its links lead to the field itself, with its label in sight.
const summary = document.querySelector("[data-error-summary]")
if (summary) {
  summary.focus()
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']")
    const field = link && document.getElementById(link.hash.slice(1))
    if (!field) return
    event.preventDefault()
    const heading = field.closest("fieldset")?.querySelector("legend") ?? document.querySelector(`label[for="${field.id}"]`)
    ;(heading ?? field).scrollIntoView()
    field.focus({ preventScroll: true })
  })
}
