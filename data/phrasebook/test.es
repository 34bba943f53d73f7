¿La reunión es el domingo 20 de septiembre?
La reunión empieza el miércoles a las diez menos cuarto.
¿Busca ella cincuenta billetes?
La casa está detrás del perro.
No voy a la escuela la próxima semana.
Tu vecina Carmen es ingeniera.
¿De quién es la ventana barata?
Él no compra la casa vieja.
¿Tu hermana tiene cuarenta y tres años?
¿Mi hermana es jardinera?
Viajaré a Ciudad de México en barco el viernes.
Ella tiene nueve cajas.
¿Están las cartas debajo de la casa?
El perro grande cuesta cincuenta euros.
Él tiene un gato.
¿Tu vecino Pedro tiene veintisiete años?
Vendes dos cajas.
No traes la maleta nueva.
Ella no usa un mapa.
¿Buscamos dos sombreros?
¿Dónde está el billete limpio?
La taza no está cerca de la mesa.
Hace dos días visitaste la farmacia de París.
¿Quieres ocho bicicletas?
Mi madre tiene treinta y ocho años.
Me gustan las sillas viejas.
¿La maleta limpia cuesta nueve euros?
¿Tu vecino Pedro es profesor?
¿Dónde están las bicicletas limpias?
¿Tu madre está enferma esta noche?
Ella viajará a Roma en coche el miércoles.
La camisa no está debajo del paraguas.
El sombrero blanco cuesta seis euros.
Te gustan las puertas negras.
¿Tu tío está contento mañana?
El concierto no es el domingo 6 de noviembre.
¿Va él al hospital la próxima semana?
Ayer no visitamos la estación de Bogotá.
¿Tu hermano está listo hoy?
El concierto empieza el domingo a las doce y cuarto.
El año pasado no visitamos el mercado de Ciudad de México.
¿Tu padre tiene cuarenta y tres años?
A él no le gusta la maleta azul.
El año pasado visité el hospital de París.
Mi hija está enferma mañana.
La ventana no está delante de la maleta.
¿Tu amiga Ana está preocupada ahora?
¿Dónde están los libros pequeños?
¿Cuánto cuesta el periódico verde?
Él viajará a París en coche el miércoles.
¿Usamos dos gatos?
Buenos días, Julia. Habla despacio, por favor.
Ella encuentra un sombrero.
Buenos días, Lucía. ¿Qué hora es?
Nuestra hija no es abogada.
Mi madre está cansada esta noche.
El concierto termina el jueves a las siete menos cuarto.
Mi amigo Luis está contento mañana.
¿Vemos la maleta nueva?
Mi vecino Pedro tiene veintisiete años.
Mi hermano está solo mañana.
¿Tu madre está lista mañana?
¿Va ella al banco hoy?
¿Venden ellos dos cajas?
La mesa limpia cuesta cuarenta euros.
El examen es el sábado 23 de agosto.
Vas a la iglesia los domingos.
¿Quieren ellos un periódico?
El concierto termina el lunes a las cinco y media.
Tengo la manzana azul.
¿Mi tía es pintora?
¿Ve él un paraguas?
Hasta mañana, Carmen. Hoy hace calor.
A él no le gustan las casas nuevas.
Hasta mañana, María. Estoy perdido.
Buenos días, Lucía. ¿Cómo estás?
¿Uso una bicicleta?
¿Usamos el paraguas nuevo?
La clase empieza el miércoles a las once y cuarto.
No nos gustan los libros sucios.
Ellos no encuentran un paraguas.
Mi hermana está cansada mañana.
¿Compramos el zapato verde?
¿De quién son las bicicletas pequeñas?
¿Tu amigo Luis es escritor?
Voy al aeropuerto hoy.
Felicidades, Rosa. Es muy tarde.
¿Cuánto cuesta el zapato verde?
¿El billete sucio cuesta ocho euros?
Mi vecina Carmen está contenta esta noche.
¿Tu tío está cansado esta tarde?
Mi tío tiene treinta y siete años.
Esta mañana ella no visitó el parque de Roma.
Mi padre tiene veinticinco años.
¿Tu hijo está cansado esta tarde?
¿La mesa cara cuesta diez euros?
Las casas están debajo de la manzana.
Ella tiene treinta cuadros.
¿Ves treinta cajas?
A ella no le gustan las maletas azules.
¿Vendes un billete?
¿Usas un sombrero?
¿El libro viejo cuesta nueve euros?
¿Tienen ellos siete tazas?
No tienes un coche.
A ella le gusta la ventana blanca.
Mi tía tiene treinta y seis años.
Mi padre está solo mañana.
¿Tu amigo Luis tiene cuarenta y siete años?
Buenas tardes, Rosa. La cuenta, por favor.
Mi madre tiene cuarenta y tres años.
¿Dónde están las llaves pequeñas?
¿Están los periódicos cerca de la casa?
Mi padre es enfermero.
Ella viajará a Lisboa en bicicleta el miércoles.
Mi hijo es médico.
¿De quién es el billete limpio?
Usas treinta billetes.
¿El concierto es el domingo 21 de noviembre?
¿Tu tío tiene treinta y siete años?
Hola, Elena. La cuenta, por favor.
¿Tienen ellos treinta cuadros?
No voy al hotel los domingos.
Buenas tardes, Carmen. No entiendo.
¿Encuentran ellos el mapa bonito?
¿Tu hermana tiene treinta y ocho años?
Él no necesita el billete caro.
La boda no es el jueves 11 de enero.
Adiós, Carmen. Hoy hace frío.
Usamos dos sombreros.
¿De quién es la bicicleta barata?
Compro cincuenta camisas.
La boda empieza el domingo a las cinco y cuarto.
La caja cara cuesta nueve euros.
Gracias, Lucía. Hoy hace frío.
El año pasado visité el hotel de Madrid.
Ellos no tienen la llave grande.
Él vende dos casas.
Gracias, María. No entiendo.
¿La carta azul cuesta cuatro euros?
A ella le gustan las manzanas grandes.
No necesitas un libro.
Viajaré a Bogotá en coche el jueves.
¿Tu padre tiene veinticinco años?
Mi madre está lista mañana.
Mi vecina Carmen está triste hoy.
¿Mi madre es pintora?
Me gusta la mesa barata.
¿Compras la camisa pequeña?
¿Están los zapatos sobre el perro?
¿Tu amigo Luis está contento mañana?
¿Vas al hospital esta tarde?
La ventana limpia cuesta diez euros.
El concierto empieza el sábado a las nueve y media.
Encontramos el perro rojo.
La semana pasada él visitó la farmacia de Sevilla.
Me gusta la maleta azul.
¿Cuánto cuesta la puerta grande?
El concierto es el viernes 12 de noviembre.
Nos gusta la ventana blanca.
Mi madre está enferma mañana.
Adiós, Ana. Es muy tarde.
A ella le gusta la ventana vieja.
¿Va él a la escuela hoy?
¿De quién son las llaves negras?
¿Tu madre está enferma mañana?
¿La llave sucia cuesta ocho euros?
Me gustan los mapas pequeños.
¿Tu madre tiene veintisiete años?
Buenos días, Julia. Es muy tarde.
¿De quién es la caja cara?
La boda termina el jueves a las ocho y media.
¿Queremos una maleta?
Ellos no traen una camisa.
El perro no está cerca del sombrero.
La casa no está cerca de la taza.
No te gustan los mapas pequeños.
Ellos no usan once coches.
Tu hermano no es abogado.
El partido empieza el lunes a las tres y media.
No queremos una camisa.
No vas a la iglesia hoy.
Bienvenida, Ana. ¿Dónde está el baño?
¿Tu tía tiene veintisiete años?
Tu vecino Pedro no es profesor.
Mi hermano está listo hoy.
El periódico viejo cuesta diez euros.
El concierto empieza el domingo a las doce en punto.
Él viajará a París en tren el sábado.
Mi hermana tiene treinta y ocho años.
Los mapas no están detrás del billete.
Él va a la farmacia todos los días.
¿Dónde está la bicicleta barata?
Los libros no están detrás del coche.
Vamos a la farmacia la próxima semana.
Ayer ella visitó el hospital de París.
¿Dónde está la manzana cara?
Él va a la escuela hoy.
¿Tu madre tiene cuarenta y tres años?
La silla grande cuesta siete euros.
¿De quién son las maletas sucias?
¿Dónde están las tazas verdes?
Buenos días, Carmen. Hoy hace frío.
El examen no es el jueves 19 de octubre.
Mi hermana está cansada esta noche.
Él no va a la iglesia hoy.
Él usa ocho sillas.
¿Tu hermano está solo mañana?
Buscamos una llave.
No vendemos una camisa.
Nuestra hija es abogada.
Felicidades, Sofía. Estoy perdido.
¿El concierto es el viernes 18 de noviembre?
Nos gustan los cuadros rojos.
Mi madre tiene veintinueve años.
La clase termina el jueves a las cuatro en punto.
Ellos viajarán a Lisboa en bicicleta el miércoles.
¿El perro rojo cuesta veinte euros?
El libro verde cuesta quince euros.
Tu vecina Carmen no es ingeniera.
¿Tu vecino Pedro está contento hoy?
A ella le gustan las casas nuevas.
No te gusta el cuadro nuevo.
Traigo el zapato azul.
El perro no está debajo de la mesa.
¿Tu madre tiene veintinueve años?
Mi tío está contento mañana.
La fiesta empieza el domingo a las cinco y media.
¿Cuánto cuesta el sombrero grande?
A él no le gustan los zapatos nuevos.
Los libros están delante de la carta.
Compras un periódico.
¿Tu tía es enfermera?
Mi madre tiene veintisiete años.
Mi amiga Ana está lista esta noche.
Ella va a la escuela los domingos.
El año pasado ellos visitaron el hotel de Madrid.
La puerta bonita cuesta ocho euros.
La maleta pequeña cuesta ocho euros.
No voy a la biblioteca los domingos.
Mi hija está ocupada esta tarde.
La reunión empieza el martes a las cuatro en punto.
Tu tía es enfermera.
Buenas noches, Carmen. Hoy hace calor.
¿Compra ella una maleta?
Mi hija tiene cuarenta y seis años.
¿Quiero once gatos?
¿El coche bonito cuesta tres euros?
El partido es el domingo 25 de diciembre.
No usamos una manzana.
¿Están los periódicos sobre el zapato?
Ella necesita un sombrero.
No quieres ocho cuadros.
¿Nuestra amiga Ana es ingeniera?
Ellos encuentran diez cuadros.
¿El almuerzo es el domingo 24 de agosto?
Mi vecino Pedro está contento hoy.
La caja no está cerca de la camisa.
Mi vecino Pedro tiene veintiséis años.
¿Tu tía tiene treinta y seis años?
¿Van ellos al banco hoy?
Esta mañana visité el parque de Roma.
Mi tío está triste hoy.
Él no compra una puerta.
Mi padre está listo ahora.
No me gusta el zapato blanco.
¿Tu vecina Carmen está triste hoy?
Mi amiga Ana está contenta hoy.
Viajarás a Bogotá en avión el lunes.
Ella compra un billete.
El gato nuevo cuesta cinco euros.
¿Tu vecina Carmen tiene cuarenta y ocho años?
La maleta pequeña cuesta dos euros.
No nos gusta el cuadro azul.
Él no viajará a París en tren el lunes.
Buenos días, Julia. Hoy hace calor.
El almuerzo empieza el viernes a las siete en punto.
El partido empieza el martes a las dos en punto.
¿Mi padre es enfermero?
¿Tu tío está preocupado hoy?
Viajaremos a Bogotá en coche el jueves.
Quieres la bicicleta sucia.
A ella le gustan los cuadros rojos.
Ella viajará a Londres en autobús el miércoles.
¿Tu hija está enferma mañana?
¿Compra ella el paraguas pequeño?
Necesitamos un sombrero.
No viajaremos a París en barco el sábado.
¿Tu padre está listo ahora?
Mi amiga Ana tiene treinta y siete años.
El zapato no está delante del cuadro.
Viajaré a Roma en coche el miércoles.
Esta mañana él no visitó la biblioteca de Lisboa.
¿Voy a la biblioteca los domingos?
¿Tu amigo Luis está cansado ahora?
Mi padre está solo esta noche.
No usamos diez perros.
Él no va a la farmacia todos los días.
Tu madre es cantante.
El año pasado ella no visitó la escuela de París.
¿Tenemos una camisa?
¿De quién son los paraguas viejos?
¿Dónde está la bicicleta negra?
Las manzanas no están debajo de la bicicleta.
Ella no va al aeropuerto los domingos.
¿Vas al mercado ahora?
Mi hermano es enfermero.
La boda empieza el jueves a las tres menos cuarto.
¿Tu hija está lista esta tarde?
Ella no quiere una carta.
Mi amigo Luis tiene cuarenta y siete años.
La boda empieza el jueves a las ocho en punto.
¿De quién son los libros pequeños?
Buenas noches, Julia. Necesito ayuda.
El concierto empieza el domingo a las nueve en punto.
Mi hijo está triste esta tarde.
El paraguas nuevo cuesta cuarenta euros.
¿Dónde está el coche grande?
Hasta mañana, Rosa. Hoy hace frío.
El sombrero viejo cuesta diez euros.
Ellos viajarán a París en coche el miércoles.
¿Voy a la oficina esta tarde?
Hola, Lucía. ¿Cómo estás?
Ella viajará a Nueva York en avión el sábado.
No viajaremos a Madrid en autobús el sábado.
No quiero la puerta blanca.
¿El examen es el jueves 1 de octubre?
A ella no le gustan las bicicletas blancas.
Te gustan las bicicletas blancas.
Buenas tardes, Julia. Necesito ayuda.
¿De quién son las mesas sucias?
¿Dónde están los zapatos grandes?
Él va a la oficina todos los días.
No te gustan los libros sucios.
Ella va a la iglesia mañana.
El partido termina el sábado a las tres menos cuarto.
La clase es el domingo 27 de enero.
La semana pasada ellos no visitaron la farmacia de Sevilla.
¿Tu vecino Pedro tiene veintiséis años?
El partido no es el domingo 14 de diciembre.
¿Tu hijo está cansado esta noche?
Vas al mercado ahora.
Buenos días, Ana. ¿Dónde está el baño?
No traes cinco tazas.
¿De quién son los paraguas pequeños?
¿Tu amiga Ana tiene cuarenta y seis años?
Viajaré a París en tren el lunes.
La reunión es el domingo 25 de febrero.
Mi hermana tiene cuarenta y tres años.
Las sillas no están delante de la taza.
Tu tío es cocinero.
Mi hijo está listo esta tarde.
¿Encuentra él treinta mesas?
Mi tía es pintora.
Hasta mañana, Rosa. ¿Qué hora es?
No quiero el billete limpio.
¿Están las puertas sobre la mesa?
Bienvenida, María. La cuenta, por favor.
No quiero once zapatos.
Ella no usa un gato.
Buenas noches, Carmen. Hoy hace frío.
Mi vecina Carmen tiene cuarenta y ocho años.
La semana pasada ellos visitaron el aeropuerto de Lima.
Mi padre tiene cuarenta y tres años.
No me gustan las maletas nuevas.
Ella no necesita el billete caro.
¿De quién es la manzana nueva?
Ella usa cinco paraguas.
La reunión termina el martes a las cuatro menos cuarto.
¿Va él a la iglesia hoy?
¿Está la carta sobre el perro?
¿Está la carta debajo de la camisa?
¿Dónde está la silla azul?
Ella encuentra el coche rojo.
La boda termina el viernes a las diez en punto.
La reunión termina el miércoles a las diez en punto.
¿De quién son las cartas negras?
¿De quién es el gato sucio?
El partido es el domingo 15 de diciembre.
Él quiere la taza negra.
No voy al hospital esta noche.
A ella no le gustan las casas nuevas.
Veo el sombrero rojo.
¿Encuentro siete ventanas?
¿Dónde están las tazas negras?
Mi hijo está cansado esta noche.
Felicidades, María. Habla despacio, por favor.
Adiós, María. ¿Dónde está el baño?
¿Encuentra él una caja?
¿Dónde está la caja cara?
La reunión empieza el miércoles a las diez y media.
El sombrero está detrás del billete.
¿Tu hermano está ocupado mañana?
¿Dónde están las cartas azules?
¿El gato limpio cuesta treinta euros?
Bienvenida, Sofía. La cuenta, por favor.
¿Está el mapa delante de la mesa?
Ella va al banco hoy.
Mi hermana es jardinera.
Me gusta la puerta bonita.
Él no viajará a Madrid en autobús el sábado.
Esta mañana ellos visitaron el hospital de Madrid.
¿Cuánto cuesta el cuadro limpio?
Buenas noches, Sofía. ¿Qué hora es?
Encuentro una caja.
Buenas noches, María. Hoy hace frío.
Él compra diez bicicletas.
Ella va al banco esta noche.
A ella le gusta el paraguas caro.
Mi tío está preocupado hoy.
Mi tía tiene veintisiete años.
Viajarás a Lisboa en bicicleta el miércoles.
Ella viajará a París en coche el miércoles.
A ella le gusta la carta barata.
La bicicleta nueva cuesta veinte euros.
Adiós, Lucía. La cena está lista.
Las ventanas no están debajo de la bicicleta.
Vas al hospital los domingos.
Mi madre está enferma esta noche.
La clase termina el sábado a las nueve en punto.
Tu amigo Luis es escritor.
La taza verde cuesta siete euros.
¿Tu hijo está preocupado ahora?
El concierto termina el martes a las nueve en punto.
¿La manzana sucia cuesta seis euros?
La carta bonita cuesta once euros.
Felicidades, Elena. ¿Qué hora es?
¿La camisa nueva cuesta nueve euros?
El partido empieza el lunes a las tres en punto.
Ayer no visitamos la oficina de Sevilla.
El concierto termina el domingo a las nueve en punto.
¿El examen es el jueves 18 de octubre?
¿Tu madre tiene treinta y ocho años?
Vas al hospital hoy.
Encontramos cincuenta mapas.
¿Busco seis llaves?
Hola, Julia. ¿Cómo estás?
¿Encuentra ella una casa?
A ella no le gustan las manzanas negras.
Buenas noches, Lucía. ¿Cómo estás?
¿La ventana cara cuesta treinta euros?
¿Tu amiga Ana tiene treinta y siete años?
El almuerzo empieza el jueves a las ocho en punto.
Uso cuatro manzanas.
Mi vecino Pedro no es cocinero.
No vendes dos cajas.
¿Tienen ellos diez perros?
Tu tía no es enfermera.
El gato está cerca de la casa.
La clase termina el miércoles a las once en punto.
Esta mañana él visitó el banco de Ciudad de México.
¿Dónde está el zapato blanco?
¿Dónde están las cartas negras?
La camisa limpia cuesta treinta euros.
La semana pasada él visitó el aeropuerto de Nueva York.
Hace dos días ella no visitó el parque de Nueva York.
¿De quién es el billete pequeño?
¿Tu padre está solo mañana?
¿Necesitas el billete caro?
Compras una taza.
