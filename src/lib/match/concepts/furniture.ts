import type { Concept } from './concept.ts'

/** Furniture that is given, sought or lent. */
export const furnitureThings = {
  furniture: {
    domain: 'item',
    nl: 'meubel, meubilair, huisraad, inboedel, tweedehands meubel, kringloop meubel, inrichten, woning inrichten, lege woning, eerste huis inrichten, op kamers inrichten, kot inrichten, meubelstuk, statushouder woning, huis leeghalen, ikea meubel, woning leegruimen, antieke meubels, net verhuisd leeg huis, begin met niks, alles kwijt na brand, net gescheiden leeg huis, kale woning, woning gekregen, appartement is leeg',
    en: 'furniture, second hand furniture, ~furnish, furnish a flat, empty apartment, first flat, house clearance, student room, household goods, moving abroad everything must go, antique, dorm room, secondhand furniture, starting with nothing, lost everything in a fire, just divorced empty flat, bare flat, flat is empty, ~unfurnished'
  },
  sofa: {
    domain: 'item',
    nl: 'zitbank, bankstel, hoekbank, tweezits, driezits, loveseat, leren bank, chaise longue, zetel, canapé, poef, slaapbank, ~bank, ikea bank, sofa, tweezitter, driezitter, bank ophalen, bank af te halen, oude bank, bankhoes, ~bankje, tweezitsbank, driezitsbank, hoekbankje, oude sofa, zitmeubel, op de grond zitten woonkamer, bedbank, logeerbank',
    en: 'sofa, couch, settee, corner sofa, two seater, three seater, love seat, leather couch, pouf, sofa bed, footstool, ottoman, something to sit on in the living room, sectional, old couch, sitting on the floor in the living room, corner couch',
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
    nl: 'kast, kledingkast, boekenkast, ladekast, dressoir, commode, vitrinekast, kleerkast, linnenkast, billy, billy kast, kallax, pax kast, wandkast, nachtkastje, stellingkast, tv meubel, tv kast, schoenenkast, wandrek, opbergkast, ikea kast, ~plankje, wandplank, kastje, buffetkast, boekenrek, opbergmeubel, vakkenkast, hoge kast, archiefkast, stellage, ~opbergen, kleren op de grond, boeken op stapels',
    en: 'cupboard, wardrobe, closet, bookcase, bookshelf, bookshelves, shelf, shelving, chest of drawers, dresser, cabinet, sideboard, nightstand, bedside table, tv stand, billy bookcase, kallax, storage unit furniture, filing cabinet, drawers, nowhere to put my books, armoire, clothes on the floor, books in piles, store my clothes',
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
    nl: 'bureau, bureaustoel, zit sta bureau, kantoorstoel, thuiswerkplek, schrijftafel, verstelbaar bureau, werktafel, thuiswerken aan de keukentafel, ergonomische stoel, rugpijn van thuiswerken, bureautje, computertafel, laptopstandaard, sta bureau, zadelkruk, voetensteun, ~thuiswerken, thuis studeren, huiswerkplek, nekpijn laptop',
    en: 'desk, office chair, standing desk, computer desk, desk chair, home office furniture, writing desk, working from the kitchen table, ergonomic chair, back hurts from working at home, laptop stand, swivel chair, footrest, working from home, study at home, homework spot, neck hurts laptop',
    broader: 'furniture',
    near: 'workspace'
  },
  bed: {
    domain: 'item',
    nl: '~bed, tweepersoonsbed, eenpersoonsbed, boxspring, bedframe, ledikant volwassenen, stapelbed, hoogslaper, lattenbodem, twijfelaar, waterbed, tienerbed, slapen op de grond, ikea bed, halfhoogslaper, slaapt op de grond, bed voor mijn zoon, bed voor mijn dochter, kind te groot voor ledikant, op een matras op de grond',
    en: 'bed frame, ~bed, double bed, single bed, bunk bed, loft bed, box spring, boxspring, slatted base, sleeping on the floor, headboard, teen bed, queen bed, king size bed, bed for my son, bed for my daughter, mattress on the floor, outgrown the cot',
    broader: 'furniture',
    near: 'mattress air-bed'
  },
  mattress: {
    domain: 'item',
    nl: 'matras, eenpersoonsmatras, tweepersoonsmatras, topper, topmatras, traagschuim, pocketvering, kindermatras, matrasbeschermer, doorgezakt matras, opblaasmatras, slaapt op de grond, rugpijn van matras',
    en: 'mattress, memory foam, mattress topper, single mattress, double mattress, saggy mattress, cot mattress, mattress protector, sleep on the floor, back hurts from my bed',
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
