import type { Concept } from './concept.ts'

/** Furniture that is given, sought or lent. */
export const furnitureThings = {
  furniture: {
    domain: 'item',
    nl: 'meubel, meubels, meubilair, huisraad, inboedel, tweedehands meubel, kringloop meubel, inrichten, woning inrichten, lege woning, eerste huis inrichten, op kamers inrichten, kot inrichten, kamer inrichten, meubelstuk, statushouder woning, huis leeghalen, ikea meubel, woning leegruimen, antieke meubels, net verhuisd leeg huis',
    en: 'furniture, second hand furniture, furnish, furnish a flat, empty apartment, first flat, house clearance, student room, household goods, moving abroad everything must go, antique, furnished, dorm room, secondhand furniture'
  },
  sofa: {
    domain: 'item',
    nl: 'zitbank, bankstel, hoekbank, tweezits, driezits, loveseat, leren bank, chaise longue, zetel, canapé, poef, slaapbank, ~bank, ikea bank, sofa, tweezitter, driezitter, bank ophalen, bank af te halen, oude bank, bankhoes, bankje',
    en: 'sofa, couch, settee, corner sofa, two seater, three seater, love seat, leather couch, pouf, sofa bed, footstool, ottoman, something to sit on in the living room, sectional',
    broader: 'furniture',
    near: 'armchair'
  },
  armchair: {
    domain: 'item',
    nl: 'fauteuil, leunstoel, relaxstoel, luie stoel, schommelstoel, oorfauteuil, leesstoel, eames, zitzak, ~zetel, relaxfauteuil, sta-op-stoel, opstastoel, opsta stoel',
    en: 'armchair, easy chair, recliner, rocking chair, lounge chair, wing chair, reading chair, bean bag, beanbag, riser chair',
    broader: 'furniture',
    near: 'sofa chairs'
  },
  cupboard: {
    domain: 'item',
    nl: 'kast, kledingkast, boekenkast, ladekast, dressoir, commode, vitrinekast, kleerkast, linnenkast, billy, billy kast, kallax, pax kast, wandkast, nachtkastje, stellingkast, tv meubel, tv kast, schoenenkast, wandrek, opbergkast, ikea kast, plankje, wandplank, kastje, buffetkast, boekenrek, opbergmeubel, vakkenkast, hoge kast, archiefkast, stellage',
    en: 'cupboard, wardrobe, closet, bookcase, bookshelf, bookshelves, shelf, shelves, shelving, chest of drawers, dresser, cabinet, sideboard, nightstand, bedside table, tv stand, billy bookcase, kallax, storage unit furniture, filing cabinet, drawers, nowhere to put my books, armoire',
    broader: 'furniture'
  },
  table: {
    domain: 'item',
    nl: 'eettafel, salontafel, bijzettafel, keukentafel, uitschuiftafel, ronde tafel, koffietafel, sidetable, ~tafel, houten tafel, bartafel, eetkamertafel, tafel voor vier',
    en: 'dining table, coffee table, side table, kitchen table, round table, extendable table, wooden table, ~table',
    broader: 'furniture',
    near: 'tables'
  },
  chair: {
    domain: 'item',
    nl: 'eetkamerstoel, keukenstoel, barkruk, ~kruk, krukje, houten stoel, ~stoel, set stoelen, klapstoeltje, stoelkussen',
    en: 'dining chair, kitchen chair, bar stool, stool, wooden chair, set of chairs, ~chair, seat cushion',
    broader: 'furniture',
    near: 'chairs'
  },
  desk: {
    domain: 'item',
    nl: 'bureau, bureaustoel, zit sta bureau, kantoorstoel, thuiswerkplek, schrijftafel, verstelbaar bureau, werktafel, thuiswerken aan de keukentafel, ergonomische stoel, rugpijn van thuiswerken, bureautje, computertafel, laptopstandaard, sta bureau, zadelkruk, voetensteun',
    en: 'desk, office chair, standing desk, computer desk, desk chair, home office furniture, writing desk, working from the kitchen table, ergonomic chair, back hurts from working at home, laptop stand, swivel chair, footrest',
    broader: 'furniture',
    near: 'workspace'
  },
  bed: {
    domain: 'item',
    nl: '~bed, tweepersoonsbed, eenpersoonsbed, boxspring, bedframe, ledikant volwassenen, stapelbed, hoogslaper, lattenbodem, twijfelaar, waterbed, tienerbed, slapen op de grond, ikea bed, halfhoogslaper',
    en: 'bed frame, ~bed, double bed, single bed, bunk bed, loft bed, box spring, boxspring, slatted base, sleeping on the floor, headboard, teen bed, queen bed, king size bed',
    broader: 'furniture',
    near: 'mattress air-bed'
  },
  mattress: {
    domain: 'item',
    nl: 'matras, eenpersoonsmatras, tweepersoonsmatras, topper, topmatras, traagschuim, pocketvering, kindermatras, matrasbeschermer, doorgezakt matras, opblaasmatras',
    en: 'mattress, memory foam, mattress topper, single mattress, double mattress, saggy mattress, cot mattress, mattress protector',
    broader: 'furniture',
    near: 'bed air-bed'
  },
  'office-furniture': {
    domain: 'item',
    nl: 'kantoormeubel, roomdivider, kamerscherm, scheidingswand, vergadertafel, toonbank, kantoorinventaris, lockerkast, locker, etalagepop, vitrine, winkelinrichting',
    en: 'office furniture, room divider, folding screen, partition, meeting table, reception desk, lockers, shop fittings, display case, mannequin',
    broader: 'furniture'
  }
} as const satisfies Record<string, Concept>
