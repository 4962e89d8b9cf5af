const binary = new Set(
  (
    "png jpg jpeg gif ico icns webp avif bmp tif tiff psd ai sketch fig pdf ps eps zip gz tgz bz2 xz zst 7z rar tar jar war ear " +
    "class so dll exe dylib o a lib obj pdb wasm pyc pyd node nupkg gem whl deb rpm dmg iso img bin dat db sqlite sqlite3 mdb " +
    "woff woff2 ttf otf eot mp3 mp4 m4a mov webm ogg wav flac avi mkv doc docx xls xlsx ppt pptx odt parquet npy npz pkl onnx " +
    "keystore jks p12 pfx der mo snap.bin"
  ).split(" "),
);

const unsupported = new Set(
  (
    "c h cc cpp cxx hh hpp hxx m mm dart lua pl pm r jl erl hrl hs lhs clj cljs groovy fs fsx vb ml mli " +
    "elm zig nim sol sh bash zsh fish ps1 bat cmd sql coffee pas f f90 cob asm s v sv vhd tcl d cr hx"
  ).split(" "),
);

const lockNames =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|flake\.lock|mix\.lock|Podfile\.lock|pubspec\.lock)$|\.(?:svg|map|po|pot|csv|tsv|geojson)$/i;

function extension(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** True for names of formats that hold no text. */
export function isBinaryName(path: string): boolean {
  return binary.has(extension(path));
}

/** True for source code in a language that the engine does not parse. */
export function isUnsupportedSource(path: string): boolean {
  return unsupported.has(extension(path));
}

/** True for text that tools write: hashes and coordinates, which only look like secrets. */
export function isLockFile(path: string): boolean {
  return lockNames.test(path.slice(path.lastIndexOf("/") + 1));
}

/** True for files whose language only their first line can tell. */
export function needsHead(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !name.includes(".") && !/^(?:LICEN[SC]E|COPYING|NOTICE|AUTHORS|Makefile|Dockerfile)$/i.test(name);
}
