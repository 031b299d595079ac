/** The words around a file that somebody sends along. */
export const file = {
  file: {
    limits: 'PDF or DOCX, at most 7 MB.',
    kept: (name: string, size: string) => `Kept: ${name} (${size})`,
    another: 'Choose another file, if you want to replace it.',
    remove: 'Remove the file',
    sending: 'The file is being sent',
    sent: 'The file is kept.',
    again:
      'We could not receive the file right now. What you have written is kept. Please choose the file again in a moment.',
    sizeOf: (megabytes: string) => `${megabytes} MB`,
    sentWith: 'A file can no longer be changed here. Write to us if you want to send another one.',
  },
}

export type FileWords = typeof file
