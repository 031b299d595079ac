import type { FileWords } from './en.ts'

export const file: FileWords = {
  file: {
    limits: 'PDF eller DOCX, högst 7 MB.',
    kept: (name, size) => `Sparad: ${name} (${size})`,
    another: 'Välj en annan fil om du vill byta ut den.',
    remove: 'Ta bort filen',
    sending: 'Filen skickas',
    sent: 'Filen är sparad.',
    again:
      'Vi kunde inte ta emot filen just nu. Det du har skrivit är sparat. Välj filen på nytt om en liten stund.',
    sizeOf: (megabytes) => `${megabytes} MB`,
    sentWith: 'Filen kan inte längre bytas ut här. Skriv till oss om du vill skicka en annan.',
  },
}
