"""The phrasebook's words, English and Spanish, and what grammar has to know of each."""

from __future__ import annotations

from typing import NamedTuple


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
