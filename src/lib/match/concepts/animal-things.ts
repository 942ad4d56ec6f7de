import type { Concept } from './concept.ts'

/** What animals need: cages, baskets, food, and an animal that needs a home. */
export const animalThings = {
  'pet-things': {
    domain: 'item',
    nl: 'dierenspullen, huisdierspullen, spullen voor huisdier, spullen voor een puppy, spullen voor kitten, dierenspeelgoed, dierbenodigdheden, dierengerief, hondenspullen, kattenspullen, katje komt, puppy komt, hond overleden spullen, kat overleden spullen, pup halen, kitten halen, huisdier kind',
    en: 'pet things, pet supplies, things for a puppy, things for a kitten, pet gear, pet equipment, pet toys, getting a puppy, getting a kitten, dog things, cat things, new puppy, new kitten, dog died things, cat died things, bring puppy home, foster animal, shelter pet'
  },
  'dog-things': {
    domain: 'item',
    nl: 'hondenbench, bench, hondenmand, hondenriem, tuigje hond, hondenkussen, hondenjas, muilkorf, hondenbed, bench voor puppy, hondentuig, loophek, puppybench, hondenspeelgoed, hondentrap, hondenrek auto, riem hond, puppyren, hondenbrokken bak, kap hond, hondenkap, hondentondeuse, trimtafel, hondenluik, lange lijn hond, reisbench, hondenhok, hondenbuggy, hondenloopplank, halsband, vuurwerkangst hond, fietsbeugel hond, plasmatten puppy, hond in de auto vervoeren, puppy zindelijk hok, pup slapen, hond likt wond, pup bijt meubels, oppashond slapen, oude hond auto springen, oudjaar hond bang, hond geopereerd, hond kou wandelen, hond logeert slapen',
    en: 'dog crate, dog bed, dog basket, dog lead, leash, dog harness, dog coat, muzzle, puppy crate, dog ramp, dog guard for the car, puppy pen, dog toys, dog cone, dog clippers, grooming table, dog flap, long line for a dog, kennel, dog stroller, dog collar, puppy pads, dog cage, dog gate, dog life jacket, dog in the car, puppy chews, pup to sleep in, dog licks his stitches, puppy bites furniture, old dog jump car, dog surgery, dog cold walks, puppy night alone, trim dog fur, dog chews stitches, fireworks dog',
    broader: 'pet-things'
  },
  'cat-things': {
    domain: 'item',
    nl: 'kattenmand, vervoersmand, kattenbak, krabpaal, reismand, transportbox dier, kattenluik, mandje voor kat, kattendraagmand, kat naar de dierenarts mand, kattenbakvulling, kattentunnel, kattenspeelgoed, kattenbench, kattennet, kattenren, automatische voerbak, kattenvangkooi, reismandje, vangkooi, kattengrit, drinkfontein kat, krabplank, kattenhuis, vangkooi voor kat, kat naar de dierenarts, poes naar dierenarts vervoeren, kat vervoeren, kat verhuizen, kat krabt aan bank, kitten klimt, kat dierenarts stress, kat krabt behang, kat deur miauwt, zwerfkat vangen, kat balkon vallen, logeerkat, poes autorit, kat reizen',
    en: 'cat carrier, pet carrier, litter box, scratching post, cat flap, cat basket, cat to the vet carrier, cat litter, cat tunnel, cat toys, cat tree, automatic feeder, cat net for the balcony, litter tray, cat trap, travel basket for a cat, water fountain for a cat, cat crate, scratching tree, take the cat to the vet, transport a cat, cat scratches the sofa, move with a cat, kitten climbs, cat vet stress, cat scratches wallpaper, catch a stray, cat falls balcony, cat guest, cat car ride, cat meows door',
    broader: 'pet-things'
  },
  'small-animal-things': {
    domain: 'item',
    nl: 'konijnenhok, hamsterkooi, vogelkooi, kippenhok, cavia kooi, konijnenren, hooi, stro, terrarium, ~kooi, ~hok, volière, kippenren, broedmachine, knaagdierkooi, ren konijn, ruif, houtkrullen, zaagsel, warmtelamp dier, kuikenlamp, parkietenkooi, reptielenbak, kippenvoer, loopren, konijnenspullen, cavia spullen, kippenvoerbak, hamsterwiel, hamsterspullen, mierenboerderij, konijn buiten slapen, kip broedt, kuikens uitbroeden, klasdier, kippen beginnen, slang verblijf, gevonden vogeltje kooi',
    en: 'rabbit hutch, hamster cage, bird cage, chicken coop, guinea pig cage, rabbit run, hay, straw, terrarium, ~cage, hutch, aviary, egg incubator, chicken run, bedding for rabbits, sawdust, heat lamp, chick brooder, vivarium, hen house, chicken feed, animal pen, hamster wheel, straw bale, ant farm, hatch chicks, rabbit outside, guinea pig guest, broody hen, start keeping hens, pet snake, injured bird cage',
    broader: 'pet-things',
    near: 'chicken-run'
  },
  aquarium: {
    domain: 'item',
    nl: 'aquarium, vissenkom, aquariumfilter, aquariumplant, guppy, aquariumpomp, waterslakken, aquariumvissen, garnalen aquarium, visvoer, aquariumkast, vissen weg te geven, guppies over, guppen, viskom, aquarium verwarming, waterplantjes aquarium, siervissen, goudvis kermis, groene aanslag aquarium, kinderkamer vissen, vissen verhuizen, schildpad bak',
    en: 'aquarium, fish tank, fish bowl, aquarium filter, guppies, aquarium plants, fish food, fish to give away, tank heater, snails for aquarium, goldfish bowl, tropical fish, shrimp tank, air pump for a fish tank, goldfish fair, betta fish, move fish, kids room fish, turtle tank, cloudy tank',
    broader: 'pet-things'
  },
  'pet-food': {
    domain: 'item',
    nl: 'hondenvoer, kattenvoer, brokjes, brokken, dierenvoer, blikken voer, kattenbrokjes, hondenbrokken, dierenvoedsel, natvoer, konijnenvoer, vogelzaad, puppyvoer, kittenvoer, groenteafval konijn, kat lust brokken niet, dieetvoer, dierenvoedselbank, lust zijn voer niet, kattenvoer blik, hondensnoepjes, oud brood dieren, voer op voor de hond, voer op voor de kat, kieskeurige kat, hond allergie voer, winkel dicht kat eten, kat overleden voer, hond overleden voer, bijstand huisdier voeren, zak brokken over, kippen etensresten, egel voeren',
    en: 'dog food, cat food, kibble, pet food, wet food, cat biscuits, my cat refuses this food, rabbit food, bird seed, puppy food, diet pet food, pet food bank, scraps for chickens, tins of cat food, vegetable peelings for rabbits, dog treats, run out of cat food, run out of dog food, fussy cat, dog allergy food, hungry cat shop closed, cat died food, dog died food, bag of kibble left, afford pet, hens scraps, feed hedgehog, hungry kitten',
    broader: 'pet-things'
  },
  'pet-adoption': {
    domain: 'item',
    nl: 'huisdier herplaatsen, ~kittens, ~puppy, nestje jonge katten, herplaatsing, nieuw baasje, kat zoekt huis, konijn zoekt nieuw thuis, kippen over, ~haan, cavia zoekt, asielkat, poes zoekt huisje, nieuw thuis gezocht dier, baasje gezocht, gratis kat, hamster over, hond herplaatsen, lieve poes af te halen, konijntje over, parkieten over, kan niet meer voor de kat zorgen, wandelende takken, kipjes, kuikens over, herplaatsen, goed tehuis, allergisch kat baby, verhuizen huisdieren verboden, oude kat mand, verzorgingshuis kat, overleden baasje, cavia gezelschap, konijn eenzaam maatje, asiel dier',
    en: 'pet adoption, ~kittens, ~puppy, rehome, new home for a pet, cat needs a new home, rabbit needs a home, chickens to give away, rooster, adopt a pet, foster a cat, loving home, hamster needs a home, forever home, can no longer keep my dog, stick insects, adopt a cat, hens to give away, allergic to our cat, no pets allowed, child wants pet, owner passed away pet, lonely rabbit companion, care home cat, guinea pig company, moving abroad dog, kittens born'
  }
} as const satisfies Record<string, Concept>
