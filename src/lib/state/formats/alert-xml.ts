/**
 * The elements of a file of XML that are in one namespace. Nothing in it is followed or filled in: a document type is
 * refused, so there are no entities but the five of XML itself; what is in other namespaces is passed over. Depth and
 * number of elements are counted while it is read.
 */
import { alertBounds } from '#lib/domain/alert.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** Without prefix. */
  readonly name: string
  /** Its own, without that of what is in it. */
  text: string
  readonly children: XmlElement[]
}

export interface XmlFile {
  /** The outermost element, with the namespace it is in. */
  readonly root: XmlElement
  readonly namespace: string
  /** As it says itself; null when it does not. */
  readonly encoding: string | null
  /** There is an XML signature somewhere in it. */
  readonly isSigned: boolean
}

export type XmlProblem =
  /** No XML, broken off, or with names nobody declared. */
  | 'unreadable'
  /** It has a document type: nothing of ours needs one, and traps do. */
  | 'trap'
  /** More elements, or deeper within each other, than are looked at. */
  | 'tooMuch'

const signatures = 'http://www.w3.org/2000/09/xmldsig#'

class Stop extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem)
    this.problem = problem
  }
}

/** Of a text no larger than a file may be. */
export function readXml(text: string): Result<XmlFile, XmlProblem> {
  const reading = new Reading()
  try {
    reading.parser.write(text).close()
  } catch (error) {
    if (error instanceof Stop) return refused(error.problem)
    throw error
  }
  const { root, namespace, encoding, isSigned } = reading
  return root ? accepted({ root, namespace, encoding, isSigned }) : refused('unreadable')
}

class Reading {
  readonly parser = new SaxesParser({ xmlns: true, position: false })
  root: XmlElement | null = null
  namespace = ''
  encoding: string | null = null
  isSigned = false
  #count = 0
  /** From the root inwards; null for an element that is passed over. */
  readonly #open: (XmlElement | null)[] = []

  constructor() {
    const { parser } = this
    parser.on('error', () => stop('unreadable'))
    parser.on('doctype', () => stop('trap'))
    parser.on('xmldecl', ({ encoding }) => (this.encoding = encoding ?? null))
    parser.on('opentag', ({ local, uri }) => this.#begin(local, uri))
    parser.on('closetag', () => this.#open.pop())
    parser.on('text', (text) => this.#say(text))
    parser.on('cdata', (text) => this.#say(text))
  }

  #begin(name: string, uri: string): void {
    if (++this.#count > alertBounds.maxElements || this.#open.length >= alertBounds.maxDepth) stop('tooMuch')
    if (uri === signatures && name === 'Signature') this.isSigned = true
    const element = { name, text: '', children: [] }
    if (!this.root) {
      this.root = element
      this.namespace = uri
    }
    const isOurs = uri === this.namespace
    const around = this.#open.at(-1)
    if (isOurs && around) around.children.push(element)
    this.#open.push(isOurs ? element : null)
  }

  #say(text: string): void {
    const element = this.#open.at(-1)
    if (element) element.text += text
  }
}

function stop(problem: XmlProblem): never {
  throw new Stop(problem)
}
