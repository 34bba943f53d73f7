"""Write the phrasebook: English-Spanish everyday sentences from a small grammar.

    python data/phrasebook/generate.py

Each family of sentences below yields `(key, english, spanish)`. The key names the words that are
combined; a combination is in one split only, so dev and test ask for combinations that training
never showed. The same seed writes the same files.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import NamedTuple

SEED = 2
PAIRS_PER_FAMILY = 510
HELD_OUT = {"dev": 6, "test": 6}  # percent of the combinations

Pair = tuple[tuple[str, ...], str, str]


class Noun(NamedTuple):
    en: str
    en_plural: str
    es: str
    es_plural: str
    gender: str  # m or f

    def the(self, plural: bool = False) -> tuple[str, str]:
        article = {"m": ("el", "los"), "f": ("la", "las")}[self.gender][plural]
        return f"the {self.en_form(plural)}", f"{article} {self.es_form(plural)}"

    def a(self) -> tuple[str, str]:
        article = "un" if self.gender == "m" else "una"
        return f"{english_article(self.en)} {self.en}", f"{article} {self.es}"

    def en_form(self, plural: bool) -> str:
        return self.en_plural if plural else self.en

    def es_form(self, plural: bool) -> str:
        return self.es_plural if plural else self.es


class Verb(NamedTuple):
    en: str
    en_third: str
    es: tuple[str, str, str, str, str]  # yo, tú, él/ella, nosotros, ellos


class Person(NamedTuple):
    en: str
    es: str  # "" where Spanish leaves the pronoun out
    form: int  # index into Verb.es
    do: str
    be: str


def nouns(table: str) -> list[Noun]:
    return [Noun(*line.split()) for line in table.strip().splitlines()]


def pairs(table: str) -> list[tuple[str, str]]:
    rows = [line.split("=") for line in table.strip().splitlines()]
    return [(en.strip(), es.strip()) for en, es in rows]


THINGS = nouns("""
book books libro libros m
house houses casa casas f
car cars coche coches m
table tables mesa mesas f
window windows ventana ventanas f
key keys llave llaves f
dog dogs perro perros m
cat cats gato gatos m
shirt shirts camisa camisas f
shoe shoes zapato zapatos m
letter letters carta cartas f
map maps mapa mapas m
ticket tickets billete billetes m
cup cups taza tazas f
apple apples manzana manzanas f
chair chairs silla sillas f
hat hats sombrero sombreros m
bicycle bicycles bicicleta bicicletas f
suitcase suitcases maleta maletas f
umbrella umbrellas paraguas paraguas m
newspaper newspapers periódico periódicos m
door doors puerta puertas f
box boxes caja cajas f
picture pictures cuadro cuadros m
""")
ADJECTIVES = [  # English; Spanish masculine, feminine, and their plurals
    ("red", "rojo roja rojos rojas"),
    ("new", "nuevo nueva nuevos nuevas"),
    ("small", "pequeño pequeña pequeños pequeñas"),
    ("expensive", "caro cara caros caras"),
    ("cheap", "barato barata baratos baratas"),
    ("old", "viejo vieja viejos viejas"),
    ("clean", "limpio limpia limpios limpias"),
    ("dirty", "sucio sucia sucios sucias"),
    ("white", "blanco blanca blancos blancas"),
    ("black", "negro negra negros negras"),
    ("green", "verde verde verdes verdes"),
    ("blue", "azul azul azules azules"),
    ("big", "grande grande grandes grandes"),
    ("pretty", "bonito bonita bonitos bonitas"),
]
PEOPLE = [
    Person("I", "", 0, "do", "am"),
    Person("you", "", 1, "do", "are"),
    Person("he", "él", 2, "does", "is"),
    Person("she", "ella", 2, "does", "is"),
    Person("we", "", 3, "do", "are"),
    Person("they", "ellos", 4, "do", "are"),
]
VERBS = [
    Verb("buy", "buys", ("compro", "compras", "compra", "compramos", "compran")),
    Verb("sell", "sells", ("vendo", "vendes", "vende", "vendemos", "venden")),
    Verb("need", "needs", ("necesito", "necesitas", "necesita", "necesitamos", "necesitan")),
    Verb("want", "wants", ("quiero", "quieres", "quiere", "queremos", "quieren")),
    Verb("see", "sees", ("veo", "ves", "ve", "vemos", "ven")),
    Verb("have", "has", ("tengo", "tienes", "tiene", "tenemos", "tienen")),
    Verb("bring", "brings", ("traigo", "traes", "trae", "traemos", "traen")),
    Verb("use", "uses", ("uso", "usas", "usa", "usamos", "usan")),
    Verb("look for", "looks for", ("busco", "buscas", "busca", "buscamos", "buscan")),
    Verb("find", "finds", ("encuentro", "encuentras", "encuentra", "encontramos", "encuentran")),
]
NUMBERS = dict(
    pairs("""
two = dos
three = tres
four = cuatro
five = cinco
six = seis
seven = siete
eight = ocho
nine = nueve
ten = diez
eleven = once
twelve = doce
fifteen = quince
twenty = veinte
thirty = treinta
forty = cuarenta
fifty = cincuenta
""")
)
HOURS = list(NUMBERS)[:11]
DAYS = pairs("""
Monday = lunes
Tuesday = martes
Wednesday = miércoles
Thursday = jueves
Friday = viernes
Saturday = sábado
Sunday = domingo
""")
MONTHS = pairs("""
January = enero
February = febrero
March = marzo
April = abril
May = mayo
June = junio
July = julio
August = agosto
September = septiembre
October = octubre
November = noviembre
December = diciembre
""")
EVENTS = nouns("""
meeting meetings reunión reuniones f
party parties fiesta fiestas f
exam exams examen exámenes m
concert concerts concierto conciertos m
wedding weddings boda bodas f
class classes clase clases f
lunch lunches almuerzo almuerzos m
match matches partido partidos m
""")
PLACES = nouns("""
station stations estación estaciones f
museum museums museo museos m
beach beaches playa playas f
market markets mercado mercados m
hospital hospitals hospital hospitales m
library libraries biblioteca bibliotecas f
school schools escuela escuelas f
park parks parque parques m
pharmacy pharmacies farmacia farmacias f
hotel hotels hotel hoteles m
bank banks banco bancos m
church churches iglesia iglesias f
office offices oficina oficinas f
airport airports aeropuerto aeropuertos m
""")
TIMES = pairs("""
today = hoy
tomorrow = mañana
now = ahora
this afternoon = esta tarde
tonight = esta noche
every day = todos los días
on Sundays = los domingos
next week = la próxima semana
""")
CITIES = pairs("""
Madrid = Madrid
Lima = Lima
London = Londres
Paris = París
Seville = Sevilla
Mexico City = Ciudad de México
Bogotá = Bogotá
New York = Nueva York
Lisbon = Lisboa
Rome = Roma
""")
TRANSPORT = pairs("""
by train = en tren
by car = en coche
by plane = en avión
by bus = en autobús
by ship = en barco
by bicycle = en bicicleta
""")
RELATIVES = [  # English, Spanish, gender
    ("brother", "hermano", "m"),
    ("sister", "hermana", "f"),
    ("father", "padre", "m"),
    ("mother", "madre", "f"),
    ("uncle", "tío", "m"),
    ("aunt", "tía", "f"),
    ("son", "hijo", "m"),
    ("daughter", "hija", "f"),
    ("friend Ana", "amiga Ana", "f"),
    ("friend Luis", "amigo Luis", "m"),
    ("neighbor Carmen", "vecina Carmen", "f"),
    ("neighbor Pedro", "vecino Pedro", "m"),
]
PROFESSIONS = [  # English, Spanish masculine and feminine
    ("doctor", "médico", "médica"),
    ("teacher", "profesor", "profesora"),
    ("nurse", "enfermero", "enfermera"),
    ("cook", "cocinero", "cocinera"),
    ("lawyer", "abogado", "abogada"),
    ("engineer", "ingeniero", "ingeniera"),
    ("writer", "escritor", "escritora"),
    ("singer", "cantante", "cantante"),
    ("painter", "pintor", "pintora"),
    ("gardener", "jardinero", "jardinera"),
]
STATES = [  # English, Spanish masculine and feminine, of a person
    ("tired", "cansado", "cansada"),
    ("happy", "contento", "contenta"),
    ("sick", "enfermo", "enferma"),
    ("busy", "ocupado", "ocupada"),
    ("ready", "listo", "lista"),
    ("worried", "preocupado", "preocupada"),
    ("sad", "triste", "triste"),
    ("alone", "solo", "sola"),
]
POSITIONS = pairs("""
on = sobre
under = debajo de
near = cerca de
behind = detrás de
in front of = delante de
""")
GREETINGS = pairs("""
Good morning = Buenos días
Good afternoon = Buenas tardes
Good night = Buenas noches
Hello = Hola
Goodbye = Adiós
Thank you = Gracias
See you tomorrow = Hasta mañana
Congratulations = Felicidades
Welcome = Bienvenida
""")
WOMEN = ["Ana", "Carmen", "Lucía", "María", "Elena", "Sofía", "Rosa", "Julia"]
REMARKS = pairs("""
how are you? = ¿cómo estás?
it is very late. = es muy tarde.
it is cold today. = hoy hace frío.
it is hot today. = hoy hace calor.
dinner is ready. = la cena está lista.
I do not understand. = no entiendo.
please speak slowly. = habla despacio, por favor.
I need help. = necesito ayuda.
where is the bathroom? = ¿dónde está el baño?
what time is it? = ¿qué hora es?
I am lost. = estoy perdido.
the bill, please. = la cuenta, por favor.
""")


def english_article(word: str) -> str:
    return "an" if (word[0] in "aeiou" and not word.startswith("u")) or word == "umbrella" else "a"


def agree(adjective: tuple[str, str], noun: Noun, plural: bool = False) -> str:
    return adjective[1].split()[2 * plural + (noun.gender == "f")]


def contracted(spanish: str) -> str:
    """`a el` and `de el` become `al` and `del`."""
    return f" {spanish} ".replace(" a el ", " al ").replace(" de el ", " del ").strip()


def sentence(english: str, spanish: str) -> tuple[str, str]:
    """Capital first letters, also behind an opening question mark."""
    spanish = contracted(" ".join(spanish.split()))
    opening = "¿" if spanish.startswith("¿") else ""
    spanish = spanish.removeprefix("¿")
    return english[0].upper() + english[1:], opening + spanish[0].upper() + spanish[1:]


def clauses(
    person: Person, verb: Verb, en_object: str, es_object: str
) -> Iterator[tuple[str, str]]:
    """The statement, its negation and its question."""
    es_verb = verb.es[person.form]
    en_verb = verb.en_third if person.do == "does" else verb.en
    yield f"{person.en} {en_verb} {en_object}.", f"{person.es} {es_verb} {es_object}."
    yield (
        f"{person.en} {person.do} not {verb.en} {en_object}.",
        f"{person.es} no {es_verb} {es_object}.",
    )
    yield (
        f"{person.do} {person.en} {verb.en} {en_object}?",
        f"¿{es_verb} {person.es} {es_object}?",
    )


def transitive_definite() -> Iterator[Pair]:
    for verb, thing, adjective in product(VERBS, THINGS, ADJECTIVES):
        en_object = f"the {adjective[0]} {thing.en}"
        es_object = f"{thing.the()[1]} {agree(adjective, thing)}"
        for person in PEOPLE:
            for en, es in clauses(person, verb, en_object, es_object):
                yield (verb.en, thing.en, adjective[0]), en, es


def transitive_indefinite() -> Iterator[Pair]:
    for verb, thing, person in product(VERBS, THINGS, PEOPLE):
        en_object, es_object = thing.a()
        for en, es in clauses(person, verb, en_object, es_object):
            yield (verb.en, thing.en, person.en), en, es


def counted() -> Iterator[Pair]:
    for (en_number, es_number), thing, verb in product(NUMBERS.items(), THINGS, VERBS):
        for person in PEOPLE:
            en_object = f"{en_number} {thing.en_plural}"
            es_object = f"{es_number} {thing.es_plural}"
            for en, es in clauses(person, verb, en_object, es_object):
                yield (en_number, thing.en, verb.en), en, es


def located() -> Iterator[Pair]:
    for thing, other, position, plural in product(THINGS, THINGS, POSITIONS, (False, True)):
        if thing != other:
            en_thing, es_thing = thing.the(plural)
            en_other, es_other = other.the()
            be, estar = ("are", "están") if plural else ("is", "está")
            key = (thing.en, other.en, position[0])
            en_place, es_place = f"{position[0]} {en_other}", f"{position[1]} {es_other}"
            yield key, f"{en_thing} {be} {en_place}.", f"{es_thing} {estar} {es_place}."
            yield key, f"{en_thing} {be} not {en_place}.", f"{es_thing} no {estar} {es_place}."
            yield key, f"{be} {en_thing} {en_place}?", f"¿{estar} {es_thing} {es_place}?"


def asked_where() -> Iterator[Pair]:
    for thing, adjective, plural in product(THINGS, ADJECTIVES, (False, True)):
        be, estar = ("are", "están") if plural else ("is", "está")
        en, es = thing.en_form(plural), f"{thing.the(plural)[1]} {agree(adjective, thing, plural)}"
        key = (thing.en, adjective[0], be)
        yield key, f"where {be} the {adjective[0]} {en}?", f"¿dónde {estar} {es}?"
        yield (
            key,
            f"whose {be} the {adjective[0]} {en}?",
            f"¿de quién {'son' if plural else 'es'} {es}?",
        )


def dated() -> Iterator[Pair]:
    for event, day, month, number in product(EVENTS, DAYS, MONTHS, range(1, 29)):
        en, es = event.the()
        key = (event.en, day[0], month[0])
        when = f"on {day[0]}, {month[0]} {number}", f"el {day[1]} {number} de {month[1]}"
        yield key, f"{en} is {when[0]}.", f"{es} es {when[1]}."
        yield key, f"{en} is not {when[0]}.", f"{es} no es {when[1]}."
        yield key, f"is {en} {when[0]}?", f"¿{es} es {when[1]}?"


def timed() -> Iterator[Pair]:
    minutes = pairs("""
    at {} o'clock = a las {} en punto
    at half past {} = a las {} y media
    at a quarter past {} = a las {} y cuarto
    at a quarter to {} = a las {} menos cuarto
    """)
    for event, hour, minute, day in product(EVENTS, HOURS, minutes, DAYS):
        en, es = event.the()
        key = (event.en, hour, day[0])
        en_time, es_time = minute[0].format(hour), minute[1].format(NUMBERS[hour])
        yield key, f"{en} starts on {day[0]} {en_time}.", f"{es} empieza el {day[1]} {es_time}."
        yield key, f"{en} ends on {day[0]} {en_time}.", f"{es} termina el {day[1]} {es_time}."


def going() -> Iterator[Pair]:
    forms = ("voy", "vas", "va", "vamos", "van")
    for person, place, time in product(PEOPLE, PLACES, TIMES):
        en_place, es_place = place.the()
        key = (person.en, place.en, time[0])
        go = forms[person.form]
        yield (
            key,
            f"{person.en} {person.be} going to {en_place} {time[0]}.",
            f"{person.es} {go} a {es_place} {time[1]}.",
        )
        yield (
            key,
            f"{person.en} {person.be} not going to {en_place} {time[0]}.",
            f"{person.es} no {go} a {es_place} {time[1]}.",
        )
        yield (
            key,
            f"{person.be} {person.en} going to {en_place} {time[0]}?",
            f"¿{go} {person.es} a {es_place} {time[1]}?",
        )


def priced() -> Iterator[Pair]:
    for thing, adjective, (en_number, es_number) in product(THINGS, ADJECTIVES, NUMBERS.items()):
        key = (thing.en, adjective[0], en_number)
        es = f"{thing.the()[1]} {agree(adjective, thing)}"
        en = f"the {adjective[0]} {thing.en}"
        yield key, f"{en} costs {en_number} euros.", f"{es} cuesta {es_number} euros."
        yield key, f"does {en} cost {en_number} euros?", f"¿{es} cuesta {es_number} euros?"
        yield key, f"how much does {en} cost?", f"¿cuánto cuesta {es}?"


def visited() -> Iterator[Pair]:
    forms = ("visité", "visitaste", "visitó", "visitamos", "visitaron")
    past = pairs("""
    yesterday = ayer
    last week = la semana pasada
    last year = el año pasado
    this morning = esta mañana
    two days ago = hace dos días
    """)
    for person, place, city, time in product(PEOPLE, PLACES, CITIES, past):
        en_place, es_place = place.the()
        key = (place.en, city[0], time[0])
        es_where, en_where = f"{es_place} de {city[1]}", f"{en_place} in {city[0]}"
        yield (
            key,
            f"{time[0]} {person.en} visited {en_where}.",
            f"{time[1]} {person.es} {forms[person.form]} {es_where}.",
        )
        yield (
            key,
            f"{time[0]} {person.en} did not visit {en_where}.",
            f"{time[1]} {person.es} no {forms[person.form]} {es_where}.",
        )


def travelling() -> Iterator[Pair]:
    forms = ("viajaré", "viajarás", "viajará", "viajaremos", "viajarán")
    for person, city, transport, day in product(PEOPLE, CITIES, TRANSPORT, DAYS):
        key = (city[0], transport[0], day[0])
        es = f"{forms[person.form]} a {city[1]} {transport[1]} el {day[1]}"
        en = f"travel to {city[0]} {transport[0]} on {day[0]}"
        yield key, f"{person.en} will {en}.", f"{person.es} {es}."
        yield key, f"{person.en} will not {en}.", f"{person.es} no {es}."


def family_members() -> Iterator[Pair]:
    owners = (("my", "mi"), ("your", "tu"), ("our", "nuestr"))
    for (en, es, gender), profession, owner in product(RELATIVES, PROFESSIONS, owners):
        es_owner = owner[1] + ("" if owner[0] != "our" else "o" if gender == "m" else "a")
        job = profession[1 + (gender == "f")]
        en_job = f"{english_article(profession[0])} {profession[0]}"
        key = (en, profession[0], owner[0])
        who = f"{es_owner} {es}"
        yield key, f"{owner[0]} {en} is {en_job}.", f"{who} es {job}."
        yield key, f"{owner[0]} {en} is not {en_job}.", f"{who} no es {job}."
        yield key, f"is {owner[0]} {en} {en_job}?", f"¿{who} es {job}?"


def feelings() -> Iterator[Pair]:
    for (en, es, gender), state, time in product(RELATIVES, STATES, TIMES[:5]):
        feeling = state[1 + (gender == "f")]
        key = (en, state[0], time[0])
        yield key, f"my {en} is {state[0]} {time[0]}.", f"mi {es} está {feeling} {time[1]}."
        yield key, f"is your {en} {state[0]} {time[0]}?", f"¿tu {es} está {feeling} {time[1]}?"


def ages() -> Iterator[Pair]:
    tens = {"twenty": "veinti", "thirty": "treinta y ", "forty": "cuarenta y "}
    accents = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
    for (en, es, _), ten, one in product(RELATIVES, tens, HOURS[:8]):
        number = tens[ten] + NUMBERS[one]
        key = (en, ten, one)
        years = f"{accents.get(number, number)} años"
        yield key, f"my {en} is {ten}-{one} years old.", f"mi {es} tiene {years}."
        yield key, f"is your {en} {ten}-{one} years old?", f"¿tu {es} tiene {years}?"


def liked() -> Iterator[Pair]:
    likers = (
        ("I", "do", "like", "me"),
        ("you", "do", "like", "te"),
        ("we", "do", "like", "nos"),
        ("he", "does", "likes", "a él le"),
        ("she", "does", "likes", "a ella le"),
    )
    for liker, thing, adjective, plural in product(likers, THINGS, ADJECTIVES, (False, True)):
        person, do, like, pronoun = liker
        key = (thing.en, adjective[0], "s" * plural)
        please = "gustan" if plural else "gusta"
        en = f"the {adjective[0]} {thing.en_form(plural)}"
        es = f"{thing.the(plural)[1]} {agree(adjective, thing, plural)}"
        negated = " no ".join(pronoun.rsplit(" ", 1)) if " " in pronoun else f"no {pronoun}"
        yield key, f"{person} {like} {en}.", f"{pronoun} {please} {es}."
        yield key, f"{person} {do} not like {en}.", f"{negated} {please} {es}."


def greeted() -> Iterator[Pair]:
    for greeting, name, remark in product(GREETINGS, WOMEN, REMARKS):
        key = (greeting[0], name, remark[0])
        english = remark[0][0].upper() + remark[0][1:]
        _, spanish = sentence("x", remark[1])
        yield key, f"{greeting[0]}, {name}. {english}", f"{greeting[1]}, {name}. {spanish}"


FAMILIES = (
    transitive_definite,
    transitive_indefinite,
    counted,
    located,
    asked_where,
    dated,
    timed,
    going,
    priced,
    visited,
    travelling,
    family_members,
    feelings,
    ages,
    liked,
    greeted,
)


def split_of(key: tuple[str, ...]) -> str:
    """The split of a combination, by a hash that no run or platform changes."""
    percent = int(sha256("|".join(key).encode()).hexdigest(), 16) % 100
    for name, share in HELD_OUT.items():
        if percent < share:
            return name
        percent -= share
    return "train"


def generate() -> dict[str, list[tuple[str, str]]]:
    """The pairs of each split; no sentence of either side is in two splits."""
    rng = random.Random(SEED)
    drawn: list[tuple[str, str, str]] = []
    for family in FAMILIES:
        made = [(split_of(key), *sentence(en, es)) for key, en, es in family()]
        made = list(dict.fromkeys(made))
        drawn += rng.sample(made, min(PAIRS_PER_FAMILY, len(made)))
    rng.shuffle(drawn)
    splits: dict[str, list[tuple[str, str]]] = {"test": [], "dev": [], "train": []}
    owner: dict[str, str] = {}
    for name in splits:
        for split, en, es in drawn:
            if split == name and owner.get(f"en {en}", name) == owner.get(f"es {es}", name) == name:
                owner[f"en {en}"] = owner[f"es {es}"] = name
                splits[name].append((en, es))
    return splits


def main() -> None:
    folder = Path(__file__).parent
    for name, rows in generate().items():
        for side, language in enumerate(("en", "es")):
            lines = "".join(row[side] + "\n" for row in rows)
            (folder / f"{name}.{language}").write_text(lines, "utf-8")
        print(f"{name}: {len(rows):,} pairs")


if __name__ == "__main__":
    main()
