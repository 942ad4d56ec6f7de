import type { Concept } from './concept.ts'

/** Furniture that is given, sought or lent. */
export const furnitureThings = {
  furniture: {
    domain: 'item',
    nl: 'meubel, meubilair, huisraad, inboedel, tweedehands meubel, kringloop meubel, inrichten, woning inrichten, lege woning, eerste huis inrichten, op kamers inrichten, kot inrichten, meubelstuk, statushouder woning, huis leeghalen, ikea meubel, woning leegruimen, antieke meubels, net verhuisd leeg huis, alles kwijt na brand, net gescheiden leeg huis, kale woning, woning gekregen, appartement is leeg, moeder overleden huis leeg, nalatenschap meubels, verpleeghuis verhuizen, samenwonen dubbel, scheiding opnieuw beginnen, studentenhuis inrichten',
    en: 'furniture, second hand furniture, ~furnish, furnish a flat, empty apartment, first flat, house clearance, student room, household goods, moving abroad everything must go, antique, dorm room, secondhand furniture, starting with nothing, lost everything in a fire, just divorced empty flat, bare flat, flat is empty, ~unfurnished, care home move, emigrating furniture, refugee family house, bare rooms, estate furniture'
  },
  sofa: {
    domain: 'item',
    nl: 'zitbank, bankstel, hoekbank, tweezits, driezits, loveseat, leren bank, chaise longue, zetel, canapé, poef, slaapbank, ~bank, ikea bank, sofa, tweezitter, driezitter, bank ophalen, bank af te halen, oude bank, bankhoes, ~bankje, tweezitsbank, driezitsbank, hoekbankje, oude sofa, zitmeubel, op de grond zitten woonkamer, bedbank, logeerbank, kat bank kapot, woonkamer leeg, doorgezeten, tv kijken vloer, nieuwe bank bezorgd, plofbank',
    en: 'sofa, couch, settee, corner sofa, two seater, three seater, love seat, leather couch, pouf, sofa bed, footstool, ottoman, something to sit on in the living room, sectional, old couch, sitting on the floor in the living room, corner couch, sagging couch, watch tv floor, cat ruined couch, empty living room, new couch arriving, nowhere to sit, sofa springs',
    broader: 'furniture',
    near: 'armchair'
  },
  armchair: {
    domain: 'item',
    nl: 'fauteuil, leunstoel, relaxstoel, luie stoel, schommelstoel, oorfauteuil, leesstoel, eames, zitzak, ~zetel, relaxfauteuil, sta-op-stoel, opstastoel, opsta stoel, borstvoeding stoel, opstaan moeilijk stoel, lekker lezen stoel, voeden baby stoel, leesplek',
    en: 'armchair, easy chair, recliner, rocking chair, lounge chair, wing chair, reading chair, bean bag, beanbag, riser chair, nursing chair, grandpa getting up chair, reading nook, rise from chair, comfy seat, cosy corner chair',
    broader: 'furniture',
    near: 'sofa chairs'
  },
  cupboard: {
    domain: 'item',
    nl: 'kast, kledingkast, boekenkast, ladekast, dressoir, commode, vitrinekast, kleerkast, linnenkast, billy, billy kast, kallax, pax kast, wandkast, nachtkastje, stellingkast, tv meubel, tv kast, schoenenkast, wandrek, opbergkast, ikea kast, ~plankje, wandplank, kastje, buffetkast, boekenrek, opbergmeubel, vakkenkast, hoge kast, archiefkast, stellage, ~opbergen, kleren op de grond, boeken op stapels, kleren in dozen, stapels kleren, kleren in koffer, kastruimte, servies opbergen, kinderkamer opbergen, zolderkamer opbergen',
    en: 'cupboard, wardrobe, closet, bookcase, bookshelf, bookshelves, shelf, shelving, chest of drawers, dresser, cabinet, sideboard, nightstand, bedside table, tv stand, billy bookcase, kallax, storage unit furniture, filing cabinet, drawers, nowhere to put my books, armoire, clothes on the floor, books in piles, store my clothes, clothes in boxes, living out of a suitcase, closet space, storage bedroom, display plates, toys storage, hang my shirts',
    broader: 'furniture'
  },
  table: {
    domain: 'item',
    nl: 'eettafel, salontafel, bijzettafel, keukentafel, uitschuiftafel, ronde tafel, koffietafel, sidetable, ~tafel, houten tafel, bartafel, eetkamertafel, tafel voor vier, eten op schoot, op de vloer eten, krappe keuken, tafel te klein gezin, kerstdiner tafel, kinderen tekenen tafel',
    en: 'dining table, coffee table, side table, kitchen table, round table, extendable table, wooden table, ~table, eating on our laps, eat on floor, family meals table, christmas dinner table, kids draw table, tiny kitchen table, laptop on my lap',
    broader: 'furniture',
    near: 'tables'
  },
  chair: {
    domain: 'item',
    nl: 'eetkamerstoel, keukenstoel, barkruk, ~kruk, krukje, houten stoel, ~stoel, set stoelen, klapstoeltje, stoelkussen, stoelpoot gebroken, ontbijtbar, zitplek keuken, verschillende stoelen, stoelen gezin',
    en: 'dining chair, kitchen chair, bar stool, stool, wooden chair, set of chairs, ~chair, seat cushion, broken chair, mismatched chairs, breakfast bar, chair legs wobble, sit in kitchen, high stools',
    broader: 'furniture',
    near: 'chairs'
  },
  desk: {
    domain: 'item',
    nl: 'bureau, bureaustoel, zit sta bureau, kantoorstoel, thuiswerkplek, schrijftafel, verstelbaar bureau, werktafel, thuiswerken aan de keukentafel, ergonomische stoel, rugpijn van thuiswerken, bureautje, computertafel, laptopstandaard, sta bureau, zadelkruk, voetensteun, ~thuiswerken, thuis studeren, huiswerkplek, nekpijn laptop, laptop op bed, scriptie schrijven tafel, zoon huiswerk tafel, vergaderen eettafel, schouders pijn laptop, hybride thuiswerken, examenjaar studeren, keukentafel rugpijn',
    en: 'desk, office chair, standing desk, computer desk, desk chair, home office furniture, writing desk, working from the kitchen table, ergonomic chair, back hurts from working at home, laptop stand, swivel chair, footrest, working from home, study at home, homework spot, neck hurts laptop, laptop on bed, homework at dinner table, zoom from couch, shoulders ache laptop, exam year study, study corner, hybrid working, kitchen table back hurts',
    broader: 'furniture',
    near: 'workspace'
  },
  bed: {
    domain: 'item',
    nl: '~bed, tweepersoonsbed, eenpersoonsbed, boxspring, bedframe, ledikant volwassenen, stapelbed, hoogslaper, lattenbodem, twijfelaar, waterbed, tienerbed, slapen op de grond, ikea bed, halfhoogslaper, slaapt op de grond, bed voor mijn zoon, bed voor mijn dochter, kind te groot voor ledikant, op een matras op de grond, puberkamer, stiefkinderen, maanden op bank slapen, co-ouderschap slapen, kinderen kamer delen, puber te lang bed, bed gezakt',
    en: 'bed frame, ~bed, double bed, single bed, bunk bed, loft bed, box spring, boxspring, slatted base, sleeping on the floor, headboard, teen bed, queen bed, king size bed, bed for my son, bed for my daughter, mattress on the floor, outgrown the cot, kids share a room, stepchildren, share one bed, sleep on couch for months, feet stick out bed, broken slats, co-parenting room',
    broader: 'furniture',
    near: 'mattress air-bed'
  },
  mattress: {
    domain: 'item',
    nl: 'matras, eenpersoonsmatras, tweepersoonsmatras, topper, topmatras, traagschuim, pocketvering, kindermatras, matrasbeschermer, doorgezakt matras, opblaasmatras, slaapt op de grond, rugpijn van matras, rug stijf wakker, kuil bed, veren prikken, hard slapen rug, te zacht slapen, caravan matras, nachten slecht bed',
    en: 'mattress, memory foam, mattress topper, single mattress, double mattress, saggy mattress, cot mattress, mattress protector, sleep on the floor, back hurts from my bed, wake up stiff, dip in bed, too soft sleep, caravan mattress, lumpy bed, sore back mornings',
    broader: 'furniture',
    near: 'bed air-bed'
  },
  'office-furniture': {
    domain: 'item',
    nl: 'kantoormeubel, roomdivider, kamerscherm, scheidingswand, vergadertafel, toonbank, kantoorinventaris, lockerkast, locker, etalagepop, vitrine, winkelinrichting, studio afscheiden, kamer delen scherm, winkel openen inrichting, kantoor sluit, bedrijf stopt meubels, vergaderruimte inrichten, slaaphoek afscheiden',
    en: 'office furniture, room divider, folding screen, partition, meeting table, reception desk, lockers, shop fittings, display case, mannequin, split a room, studio privacy, office closes, business closing furniture, furnish meeting room, startup desks',
    broader: 'furniture'
  }
} as const satisfies Record<string, Concept>
