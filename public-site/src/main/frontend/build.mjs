// Builds what browsers load: styles, scripts and the icon, each with its gzip and brotli form, and a manifest of
// content hashes. Beside them it puts the fonts for PDFs, with their licence; no browser loads those.
import { createHash } from "node:crypto"
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { brotliCompressSync, gzipSync, constants } from "node:zlib"
import { compile } from "sass"

const out = new URL("../../../target/classes/site-assets/", import.meta.url)
const here = (path) => new URL(path, import.meta.url)

const style = (name) =>
  compile(here(`styles/${name}.scss`).pathname, {
    style: "compressed",
    loadPaths: [here("node_modules").pathname],
    quietDeps: true,
  }).css

// Each file keeps its own names in a block of its own; comments and indentation stay at home.
const script = (...folders) =>
  folders
    .flatMap((folder) =>
      readdirSync(here(`scripts/${folder}`))
        .filter((name) => name.endsWith(".js"))
        .sort()
        .map((name) => readFileSync(here(`scripts/${folder}/${name}`), "utf8")),
    )
    .map((text) => `{\n${text.replace(/^\s*\/\/.*$/gm, "").replace(/^\s+/gm, "")}}\n`)
    .join("")

const assets = {
  "site.css": style("site"),
  "desk.css": style("desk"),
  "site.js": script("shared", "site"),
  "desk.js": script("shared", "desk"),
  "task.js": script("task"),
  "worker.js": script("worker"),
  "icon.svg": readFileSync(here("images/icon.svg"), "utf8").trim(),
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const manifest = Object.entries(assets).map(([name, text]) => {
  const bytes = Buffer.from(text)
  writeFileSync(new URL(name, out), bytes)
  writeFileSync(new URL(`${name}.gz`, out), gzipSync(bytes, { level: 9 }))
  writeFileSync(new URL(`${name}.br`, out), brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }))
  return `${name}=${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`
})
writeFileSync(new URL("manifest.properties", out), manifest.sort().join("\n") + "\n")

const fonts = new URL("fonts/", out)
mkdirSync(fonts)
const dejavu = { "ttf/DejaVuSans.ttf": "DejaVuSans.ttf", "ttf/DejaVuSans-Bold.ttf": "DejaVuSans-Bold.ttf", "LICENSE": "LICENSE" }
Object.entries(dejavu).forEach(([from, to]) =>
  copyFileSync(here(`node_modules/dejavu-fonts-ttf/${from}`), new URL(to, fonts)),
)
