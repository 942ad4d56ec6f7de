/** The part of jsonld that tests use; the package comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly format: 'application/n-quads'
    /** Refuses whatever a context does not explain. */
    readonly safe: true
    readonly documentLoader: (url: string) => Promise<never>
  }
  const jsonld: { toRDF(document: object, options: Options): Promise<string> }
  export default jsonld
}
