/** Forms no rule finds, with the stem they belong to. */

export const irregularDutch = table(`
  kind: kinderen kinders kinder, ei: eieren eier eitje, stad: steden, schip: schepen, gat: gaten, glas: glazen,
  dag: dagen, pad: paden, dak: daken, vat: vaten, bad: baden, weg: wegen, slot: sloten, lot: loten, hof: hoven,
  lid: leden, blad: bladeren blaadjes blaadje, kleed: kleren kleertjes, lam: lammeren, goed: goederen,
  kleinkind: kleinkinderen, schoolkind: schoolkinderen, les: les lessen lesje, bus: bussen,
  rijd: rij rijdt gereden reed reden rijden rijd, breng: bracht brachten gebracht, koop: gekocht kocht kochten,
  help: geholpen hielp hielpen, zoek: gezocht zocht zochten, geef: gegeven gaf gaven,
  breek: gebroken brak braken, spreek: gesproken sprak, schrijf: geschreven schreef, vind: gevonden vond,
  steel: gestolen, loop: gelopen liep liepen, slaap: geslapen sliep, val: gevallen viel vallen,
  kijk: gekeken keek, neem: genomen nam, draag: gedragen droeg, vries: gevroren, snijd: gesneden snij,
  zwem: gezwommen zwom, zing: gezongen zong, bak: gebakken, verlies: verloren verloor, vergeet: vergeten vergat,
  blijf: gebleven bleef, zie: ziet gezien zag, sterf: gestorven, overlijd: overleden, was: gewassen wassen,
  laars: laarzen laars, kaars: kaarsen kaars, doe: doet doen gedaan, ga: gaat gaan, sta: staat staan, hang: hing,
  sla: slaat slaan, zit: zitten, huis: huizen huisje huis,
  verhuis: verhuizing verhuizingen, oppas: oppassen opgepast, uur: uren, oor: oren, bijt: bijt bijten gebeten, oog: ogen, eet: eten gegeten at aten`)

export const irregularEnglish = table(`
  drive: drove driven, teach: taught, bring: brought, lend: lent, give: gave given, break: broke broken,
  buy: bought, take: took taken, grow: grew grown, child: children, man: men, woman: women, knife: knives,
  shelf: shelves, mouse: mice, foot: feet, tooth: teeth, leaf: leaves, loaf: loaves, speak: spoken,
  write: wrote written, ride: rode ridden, steal: stole stolen, sew: sewn, knit: knitted knitting, hang: hung,
  fall: fell fallen, lose: lost, freeze: froze frozen, sing: sang sung, swim: swam swum, eat: ate eaten,
  bake: baked baking baker, make: made, sell: sold, feed: fed, build: built, find: found, tear: torn tore,
  sleep: slept, know: knew known, wife: wives, half: halves, scarf: scarves, person: people, tire: tyre tyres,
  color: colour colours, mold: mould mouldy moldy, program: programme programming, organise: organize,
  center: centre, license: licence, practice: practise practising, catalog: catalogue, mum: mom mam`)

function table(list: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  for (const entry of list.split(',')) {
    const [stem = '', forms = ''] = entry.split(':').map((side) => side.trim())
    for (const form of forms.split(/\s+/)) stems.set(form, stem)
  }
  return stems
}
