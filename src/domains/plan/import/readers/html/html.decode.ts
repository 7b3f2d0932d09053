const declared =
  /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]{2,20})/i

/** Text of a web page: byte order mark, then what it declares in its first 2,000 bytes, then UTF-8 or Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderFor(bytes).decode(bytes)
  }
}

/** Valid UTF-8 is never something else by chance, so the declaration counts only for what is not valid. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const start = String.fromCharCode(...bytes.subarray(0, 2000))
  const found = declared.exec(start)
  const label = found?.[1] ?? found?.[2] ?? 'windows-1252'
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
