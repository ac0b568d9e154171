// A page that comes out of the browser's memory is asked for again, so that nothing shows after somebody has left.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload()
})
