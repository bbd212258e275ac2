const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A picture of one dot. */
export function pngFile(name = 'rug.png'): File {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  return new File([bytesOf(atob(dot))], name, { type: 'image/png' });
}

/** A document, of a size where that matters. */
export function pdfFile(name = 'contract.pdf', size = 2048): File {
  return new File([bytesOf('%PDF-1.7\n'.padEnd(size, ' '))], name, { type: 'application/pdf' });
}

/** What a drop or a paste carries. */
export function transfer(files: readonly File[], text?: string): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (text !== undefined) data.setData('text/plain', text);
  return data;
}
