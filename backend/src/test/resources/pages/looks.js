// How a page looks to a person who reads it large, spaced out, in their own colours, or by keyboard. Runs in the page;
// each function returns faults in words, and an empty list when there are none.
(() => {
  const described = (element) => `${element.localName}${element.id ? "#" + element.id : ""} "${element.textContent.trim().slice(0, 40)}"`
  const hiddenFromSight = (element) => element.closest(".govuk-visually-hidden, [hidden], .govuk-skip-link:not(:focus)") !== null
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const withText = () => [...document.body.querySelectorAll("*")].filter((element) =>
    shown(element) && !hiddenFromSight(element) && !element.matches("textarea, input, script, option")
    && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""))

  const wide = () => document.documentElement.scrollWidth > innerWidth
    ? [`scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}: ` + [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(described).join(", ")] : []

  const clipped = () => withText().filter((element) => {
    const style = getComputedStyle(element)
    return (style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
      || (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1)
  }).map((element) => "clipped: " + described(element))

  const floats = (element) => element !== null
    && (["sticky", "fixed"].includes(getComputedStyle(element).position) || floats(element.parentElement))
  const lines = (text) => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()]
  }
  const overlapping = () => {
    const boxes = withText().filter((element) => !floats(element)).flatMap((element) => [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "")
      .flatMap((node) => lines(node).map((box) => ({ element, box }))))
    return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      return across > 4 && down > 8 && one.element !== other.element
    }).map((other) => `overlap: ${described(one.element)} and ${described(other.element)}`))
  }

  const fits = () => [...wide(), ...clipped(), ...overlapping()]

  // What a control is drawn with must be a border, an outline or its own text: backgrounds and shadows are taken away.
  const drawn = (style) => ["Top", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0)
  const colourless = () => [...document.querySelectorAll("main input:not([type=hidden]), main textarea, main select, .govuk-button")]
    .filter(shown)
    .filter((element) => {
      const box = element.matches("[type=radio], [type=checkbox]") && element.labels?.[0]
      return box ? !drawn(getComputedStyle(box, "::before")) : !drawn(getComputedStyle(element))
    }).map((element) => "has no edge of its own: " + described(element) + " " + (element.name ?? ""))

  const tabbable = () => {
    const groups = new Set()
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']")]
      .filter((element) => !element.disabled && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        if (element.type !== "radio") return true
        const chosen = element.form?.querySelector(`[name="${CSS.escape(element.name)}"]:checked`)
        if (chosen) return element === chosen
        return !groups.has(element.name) && groups.add(element.name)
      })
  }

  const style = (element) => {
    const look = (of) => [of.outlineStyle + of.outlineWidth, of.boxShadow, of.backgroundColor, of.borderTopWidth, of.borderTopColor,
      of.textDecorationLine + of.textDecorationThickness, of.clipPath, of.position].join("|")
    const box = element.matches("[type=radio], [type=checkbox]") && element.labels?.[0]
    return look(getComputedStyle(element)) + (box ? look(getComputedStyle(box, "::before")) : "")
  }

  // Called once at first, then after each press of Tab.
  let plain
  let expected
  let stops
  const begin = () => {
    const top = document.createElement("span")
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
    scrollTo(0, 0)
    expected = tabbable()
    plain = new Map(expected.map((element) => [element, style(element)]))
    stops = []
    return expected.length
  }
  const seen = (at) => {
    const box = at.getBoundingClientRect()
    return box.width > 0 && box.height > 0 && [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]].some(([x, y]) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
      return top !== null && (at.contains(top) || top.contains(at) || top.closest("label")?.control === at)
    })
  }
  const stop = () => {
    const at = document.activeElement
    const wanted = expected[stops.length]
    stops.push(at)
    if (at !== wanted) return [`stop ${stops.length} is ${described(at)} instead of ${wanted ? described(wanted) : "the end"}`]
    const faults = []
    if (!seen(at)) faults.push("has the focus and is not seen: " + described(at))
    if (style(at) === plain.get(at)) faults.push("does not show that it has the focus: " + described(at))
    if (matchMedia("(forced-colors: active)").matches && getComputedStyle(at).outlineStyle === "none"
      && !(at.labels?.[0] && getComputedStyle(at.labels[0], "::before").outlineStyle !== "none")) {
      faults.push("shows no outline in forced colours: " + described(at))
    }
    return faults
  }

  // Not the style sheet of a page: what a reader sets for all pages.
  const wear = (rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }

  const small = () => [...document.querySelectorAll(".govuk-button, .govuk-radios__input, .govuk-checkboxes__input")]
    .filter(shown)
    .filter((element) => Math.min(element.offsetWidth, element.offsetHeight) < 40)
    .map((element) => `is ${element.offsetWidth} by ${element.offsetHeight}: ` + described(element))

  globalThis.looks = { fits, colourless, begin, stop, wear, small }
})()
