import type { ComponentExamples } from '../example.ts'
import { QrCode } from './qr-code.tsx'

export const qrCodeExamples: ComponentExamples = {
  component: 'qr-code',
  examples: [{ name: 'an address', view: <QrCode text="https://plan.musterstadt.example/de/" label="QR-Code" /> }],
}
