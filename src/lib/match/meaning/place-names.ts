/**
 * Towns and lands people ride to. Two sentences that both name one and not the same are about different rides.
 * Each entry gives the ways one place is written, without accents.
 */
const entries = `
  amsterdam, rotterdam, den haag/haag/hague/s-gravenhage, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen,
  apeldoorn, haarlem, arnhem, enschede, amersfoort, zaandam, den bosch/bosch/s-hertogenbosch, hoofddorp, zwolle, leiden,
  zoetermeer, leeuwarden, maastricht, dordrecht, ede, alphen, emmen, delft, venlo, deventer, sittard, helmond, hilversum,
  heerlen, oss, amstelveen, schiedam, roosendaal, vlissingen, middelburg, goes, zeeland, friesland, drenthe, limburg,
  brabant, gelderland, overijssel, twente, texel, terschelling, ameland, vlieland, hoorn, alkmaar, gouda, assen, lelystad,
  zandvoort, scheveningen, schiphol, zaventem, eelde, antwerpen/antwerp, gent/ghent, brussel/brussels, brugge/bruges,
  leuven, mechelen, hasselt, luik/liege, oostende/ostend, kortrijk, genk, charleroi, namen/namur, parijs/paris,
  berlijn/berlin, keulen/cologne, dusseldorf, hamburg, munchen/munich, frankfurt, londen/london, rome/roma, milaan/milan,
  madrid, barcelona, lissabon/lisbon, warschau/warsaw, praag/prague, wenen/vienna, kopenhagen/copenhagen, rijsel/lille,
  luxemburg/luxembourg, frankrijk/france, duitsland/germany, spanje/spain, italie/italy, polen/poland, engeland/england,
  marokko/morocco, turkije/turkey, zwitserland/switzerland, oostenrijk/austria, denemarken/denmark, noorwegen/norway,
  zweden/sweden, portugal, kroatie/croatia, belgie/belgium`

const byName = new Map(
  entries.split(',').flatMap((entry) => {
    const names = entry.trim().split('/')
    return names.map((name) => [name.trim(), names[0] ?? ''] as const)
  })
)

/** The place a word names, under one name in both languages; null for other words. */
export function placeNamed(word: string): string | null {
  return byName.get(word) ?? null
}
