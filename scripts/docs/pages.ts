import { configurationFile, configurationPage } from './configuration.ts'

export interface GeneratedPage {
  /** From the folder of the project. */
  readonly file: string
  readonly text: string
}

export async function generatedPages(): Promise<readonly GeneratedPage[]> {
  return [{ file: configurationFile, text: await configurationPage() }]
}
