El almuerzo empieza el jueves a las dos y cuarto.
La reunión termina el viernes a las nueve en punto.
Bienvenida, Carmen. Necesito ayuda.
Las camisas no están debajo de la manzana.
¿La clase es el martes 21 de julio?
No voy a la playa esta tarde.
Los libros no están delante de la ventana.
Hace dos días visitamos la oficina de Lisboa.
La fiesta es el domingo 8 de agosto.
Esta mañana él no visitó el mercado de Lisboa.
La carta no está sobre el paraguas.
Buenas tardes, Elena. ¿Dónde está el baño?
Hace dos días no visité la iglesia de Madrid.
Viajaré a Lima en barco el domingo.
La fiesta termina el miércoles a las nueve en punto.
La boda no es el viernes 13 de marzo.
Voy a la estación todos los días.
La boda termina el martes a las nueve en punto.
¿Trae ella una silla?
Mi amiga Ana tiene treinta y seis años.
No nos gustan los sombreros blancos.
Nuestra amiga Ana no es médica.
Mi amigo Luis tiene veintiséis años.
No nos gusta el perro viejo.
Usas seis cajas.
¿Está la camisa sobre la puerta?
Ella no va al hospital todos los días.
La taza no está delante de la caja.
Hasta mañana, Rosa. Estoy perdido.
¿Veo nueve llaves?
Hola, Julia. La cuenta, por favor.
¿Tu madre está lista esta tarde?
Él no busca dos sillas.
El año pasado visité la escuela de Londres.
No te gusta el libro verde.
Viajaremos a Roma en barco el jueves.
El partido no es el domingo 12 de mayo.
Él no va al mercado ahora.
Nuestra vecina Carmen no es cantante.
¿El cuadro barato cuesta dos euros?
La puerta roja cuesta cincuenta euros.
La semana pasada ella visitó el hospital de Lima.
Ellos no viajarán a Londres en coche el viernes.
Compramos el paraguas grande.
Él no viajará a Roma en coche el domingo.
Mi vecina Carmen es profesora.
A él le gustan las mesas caras.
No nos gusta el periódico nuevo.
Él viajará a Ciudad de México en autobús el domingo.
Él viajará a París en bicicleta el sábado.
El coche barato cuesta seis euros.
La semana pasada no visité el banco de Roma.
Bienvenida, Carmen. Hoy hace frío.
Mi vecino Pedro tiene treinta y cinco años.
La boda es el jueves 2 de agosto.
Encontramos una taza.
Mi hija es pintora.
Ella viajará a Lima en avión el miércoles.
Ella viajará a Madrid en avión el domingo.
¿Tu hermana tiene veintiocho años?
Él no trae un coche.
El coche no está cerca de la camisa.
Adiós, Lucía. Habla despacio, por favor.
Nuestra madre es enfermera.
¿Tu tío tiene veinticuatro años?
Ellos traen ocho zapatos.
Mi hijo es abogado.
El almuerzo termina el sábado a las siete en punto.
Ella no ve un libro.
El gato nuevo cuesta veinte euros.
Él va al museo los domingos.
¿Tu amiga Ana tiene cuarenta y ocho años?
¿Dónde están las cartas caras?
No nos gusta el paraguas rojo.
Él no viajará a París en autobús el lunes.
El almuerzo termina el miércoles a las doce en punto.
El examen termina el domingo a las cinco y media.
¿Va ella al mercado ahora?
Ellos encuentran siete cartas.
Él viajará a Londres en coche el lunes.
Mi tío tiene veintitrés años.
¿Dónde está el sombrero nuevo?
El almuerzo no es el jueves 6 de julio.
¿La mesa pequeña cuesta siete euros?
Él no viajará a Bogotá en tren el jueves.
¿Venden ellos doce mesas?
No nos gusta la taza azul.
Queremos la camisa sucia.
La reunión termina el lunes a las doce en punto.
¿El partido es el sábado 2 de marzo?
¿El partido es el martes 2 de febrero?
Viajaré a Roma en avión el viernes.
Ella viajará a Lima en tren el domingo.
Esta mañana visité la oficina de Bogotá.
La fiesta es el jueves 1 de agosto.
No me gustan los sombreros bonitos.
¿Dónde está el billete viejo?
¿Mi madre es cocinera?
No compramos la manzana verde.
¿Tienes veinte periódicos?
¿La clase es el miércoles 24 de septiembre?
¿Usa él el coche barato?
El examen es el miércoles 7 de marzo.
El examen no es el viernes 4 de septiembre.
Mi vecina Carmen es ingeniera.
Ayer ellos visitaron la oficina de Ciudad de México.
¿Tu hermano tiene cuarenta y siete años?
Ella usa cuarenta cartas.
¿Tu hija está enferma esta noche?
¿Dónde está el coche rojo?
Ella viajará a París en tren el viernes.
La boda termina el domingo a las seis menos cuarto.
Traemos ocho periódicos.
¿Tienes la taza roja?
La camisa limpia cuesta once euros.
No te gustan los gatos bonitos.
Adiós, Julia. Estoy perdido.
La fiesta no es el domingo 12 de marzo.
¿De quién es la maleta nueva?
No nos gustan las mesas verdes.
Mi padre está ocupado mañana.
Ella va al aeropuerto ahora.
A ella no le gusta el gato grande.
No voy al banco ahora.
Hace dos días ella no visitó el mercado de Bogotá.
¿De quién son las cajas negras?
¿Busco ocho paraguas?
El almuerzo es el miércoles 24 de abril.
Ayer visitamos la escuela de Lisboa.
Ella va al museo todos los días.
Hace dos días él visitó el parque de Lima.
¿Tu hermana tiene cuarenta y ocho años?
Tu tío es abogado.
Mi hermana tiene veintisiete años.
El año pasado él visitó la iglesia de Madrid.
¿Tu hija tiene treinta y tres años?
¿De quién es el sombrero bonito?
El cuadro negro cuesta once euros.
El almuerzo es el viernes 7 de agosto.
¿Mi amiga Ana es ingeniera?
Él necesita el coche rojo.
Ella no va al banco esta tarde.
¿Tu tío es abogado?
No te gustan las maletas negras.
No te gustan las llaves sucias.
Encontramos el paraguas verde.
¿El concierto es el martes 15 de junio?
Buenas noches, Ana. Hoy hace frío.
Hola, María. ¿Cómo estás?
¿El zapato viejo cuesta ocho euros?
La reunión termina el sábado a las doce menos cuarto.
Él no ve diez mapas.
La clase empieza el sábado a las ocho en punto.
¿Dónde están los paraguas rojos?
Ayer él visitó el mercado de París.
Tu hijo no es jardinero.
Ayer visitamos la iglesia de Ciudad de México.
¿Tu tío está solo esta noche?
¿De quién son las sillas grandes?
La semana pasada ella no visitó el museo de Ciudad de México.
Mi hijo tiene cuarenta y cinco años.
Él encuentra la taza blanca.
¿Mi hermano es jardinero?
Adiós, Sofía. ¿Qué hora es?
¿El sombrero nuevo cuesta quince euros?
La fiesta termina el miércoles a las siete y cuarto.
Mi hermano tiene veinticuatro años.
Tu amigo Luis no es cocinero.
La clase termina el martes a las cuatro y media.
Mi hijo está listo hoy.
No encontramos un sombrero.
Ella va al hotel mañana.
Ella no viajará a Lisboa en coche el jueves.
¿Tu amigo Luis tiene cuarenta y ocho años?
Esta mañana él visitó la biblioteca de Londres.
Esta mañana visitamos el museo de Sevilla.
Viajarás a Lima en barco el viernes.
Ella va al hotel los domingos.
¿La llave nueva cuesta nueve euros?
Hasta mañana, Julia. Hoy hace calor.
El concierto no es el miércoles 14 de julio.
¿De quién es la mesa verde?
No necesitamos una bicicleta.
Te gustan los sombreros azules.
Compras la camisa roja.
¿Tu amiga Ana es pintora?
Viajaré a Ciudad de México en coche el martes.
Él va a la farmacia mañana.
No viajarás a Ciudad de México en tren el sábado.
¿La llave barata cuesta tres euros?
Mi hija tiene veinticuatro años.
El almuerzo termina el viernes a las dos en punto.
¿Dónde está el paraguas blanco?
¿Dónde está la casa grande?
Él va a la iglesia los domingos.
Ellos buscan cincuenta libros.
Él no va a la iglesia esta tarde.
No compro el zapato barato.
Mi padre está triste hoy.
No me gusta el coche nuevo.
¿Tu tía está cansada esta noche?
El examen empieza el lunes a las seis y media.
Los billetes no están detrás de la casa.
Mi madre está sola esta tarde.
La clase termina el sábado a las ocho en punto.
Las puertas están detrás de la taza.
Mi vecina Carmen tiene veintinueve años.
¿Cuánto cuesta el mapa limpio?
La clase no es el viernes 23 de diciembre.
¿Dónde está la caja barata?
¿De quién es el mapa azul?
Viajarás a Madrid en autobús el lunes.
Vendes cuarenta sombreros.
¿Compramos el zapato barato?
Mi amigo Luis está ocupado mañana.
El almuerzo empieza el lunes a las dos menos cuarto.
Ellos compran la puerta sucia.
El periódico no está cerca de la bicicleta.
¿De quién son los perros baratos?
Ellos no necesitan una llave.
El partido no es el lunes 6 de noviembre.
¿La ventana verde cuesta tres euros?
No me gustan las ventanas limpias.
¿Tu padre es abogado?
Ella no vende un sombrero.
Viajaré a Sevilla en coche el sábado.
La carta está debajo de la maleta.
¿El partido es el viernes 28 de marzo?
Mi tío está enfermo esta tarde.
El libro sucio cuesta nueve euros.
¿Dónde están los zapatos negros?
¿Están las bicicletas debajo del coche?
Tu padre no es abogado.
Uso un perro.
El concierto empieza el lunes a las once y cuarto.
¿Está el zapato detrás del billete?
Gracias, Carmen. ¿Qué hora es?
Me gusta el perro viejo.
¿De quién son las ventanas baratas?
¿El perro viejo cuesta seis euros?
¿Tu hijo tiene treinta y seis años?
Ellos viajarán a Londres en autobús el sábado.
El año pasado visitaste la farmacia de Sevilla.
¿Están las puertas sobre el coche?
Mi tía está ocupada ahora.
¿Vemos una taza?
Ellos venden la llave vieja.
La fiesta es el miércoles 24 de julio.
Ellos no usan la mesa barata.
Ella no viajará a Ciudad de México en coche el viernes.
No voy a la iglesia mañana.
Ellos no viajarán a Sevilla en bicicleta el viernes.
¿El sombrero sucio cuesta nueve euros?
La boda es el jueves 23 de septiembre.
No nos gustan las bicicletas rojas.
Hace dos días ella no visitó el hotel de Lima.
El partido empieza el sábado a las nueve menos cuarto.
Mi hermano tiene cuarenta y tres años.
¿Está la silla delante del sombrero?
¿La taza blanca cuesta cuarenta euros?
El año pasado ellos no visitaron el aeropuerto de Nueva York.
¿Dónde está el sombrero limpio?
El examen empieza el miércoles a las tres y media.
Mi vecina Carmen tiene cuarenta y cinco años.
Traes un libro.
¿Tu tía tiene cuarenta y dos años?
Ayer no visitaste el hotel de Nueva York.
¿Necesita ella cinco llaves?
No viajarás a Londres en barco el lunes.
¿De quién es el sombrero verde?
Buenos días, Rosa. Necesito ayuda.
A él no le gusta la carta limpia.
Mi amigo Luis está listo mañana.
¿Vendemos una ventana?
El examen empieza el viernes a las dos y cuarto.
¿La manzana blanca cuesta ocho euros?
Vamos al hospital esta noche.
Ella no tiene treinta mesas.
Esta mañana no visitaste el aeropuerto de París.
Hasta mañana, Lucía. Hoy hace calor.
Ellos no compran el gato nuevo.
El libro sucio cuesta once euros.
Ella va a la estación hoy.
¿Encuentra él una carta?
Ella no viajará a Ciudad de México en autobús el sábado.
¿Traes la taza azul?
Ellos no buscan el zapato blanco.
A él no le gustan las puertas baratas.
Gracias, Rosa. No entiendo.
¿Tu padre tiene treinta y seis años?
Mi hijo está preocupado esta tarde.
No vamos al aeropuerto los domingos.
Ella tiene treinta perros.
El periódico limpio cuesta once euros.
¿Usan ellos la ventana limpia?
No viajaremos a París en autobús el martes.
El paraguas está delante del libro.
El partido empieza el jueves a las cinco y media.
¿Tienen ellos quince coches?
Mi tío tiene cuarenta y tres años.
¿Cuánto cuesta el gato nuevo?
¿Tu amigo Luis está cansado esta noche?
A ella le gusta la manzana azul.
¿Están las sillas detrás de la camisa?
La clase termina el domingo a las cuatro en punto.
La caja blanca cuesta dos euros.
Buenas tardes, Ana. La cena está lista.
A él le gusta la carta grande.
El cuadro no está delante de la camisa.
¿La bicicleta azul cuesta dos euros?
Ella no usa la maleta pequeña.
Esta mañana él no visitó la iglesia de Bogotá.
No traes la puerta pequeña.
La fiesta no es el miércoles 17 de octubre.
La silla blanca cuesta doce euros.
Esta mañana visitaste la oficina de Ciudad de México.
A ella no le gustan las casas verdes.
Mi tío tiene treinta y seis años.
¿Nuestro padre es escritor?
No quieres tres llaves.
Me gusta la carta grande.
El almuerzo es el viernes 5 de agosto.
No compramos cincuenta periódicos.
¿La fiesta es el sábado 26 de febrero?
¿Van ellos a la oficina ahora?
La fiesta empieza el domingo a las cuatro y media.
No nos gusta la puerta blanca.
¿Mi hermano es profesor?
A él no le gusta el paraguas nuevo.
¿Mi amiga Ana es cocinera?
Adiós, Carmen. No entiendo.
Ella viajará a Sevilla en coche el martes.
El partido empieza el domingo a las ocho y media.
El billete negro cuesta once euros.
La fiesta empieza el martes a las nueve y media.
No viajarás a París en tren el miércoles.
La boda termina el jueves a las cuatro y media.
¿Está la mesa cerca del cuadro?
A él le gustan las cartas limpias.
El almuerzo termina el miércoles a las once y media.
¿Tu padre tiene treinta y dos años?
Quiero cuatro paraguas.
Mi madre tiene veintidós años.
Él no usa un paraguas.
¿El examen es el martes 15 de julio?
¿La bicicleta barata cuesta cincuenta euros?
Bienvenida, Ana. Estoy perdido.
¿Dónde está la maleta azul?
No vas a la farmacia los domingos.
¿Está el cuadro sobre el gato?
¿De quién son las ventanas viejas?
La silla está detrás de la maleta.
Viajaré a Madrid en barco el sábado.
Ves un sombrero.
¿Dónde están los mapas negros?
Él no va a la biblioteca todos los días.
Las puertas están debajo de la caja.
A él le gusta la manzana verde.
¿Dónde está el billete rojo?
¿Vemos el perro barato?
Ayer visité la oficina de París.
Compro el libro sucio.
El año pasado visitamos la iglesia de Londres.
¿De quién es la casa azul?
Esta mañana visitaste la escuela de Ciudad de México.
¿Dónde están las manzanas negras?
Ellos no necesitan veinte sombreros.
Ayer visitaste el aeropuerto de Lisboa.
Buenas tardes, María. ¿Cómo estás?
¿El examen es el viernes 2 de marzo?
Él va al mercado hoy.
El examen no es el lunes 21 de enero.
A ella le gustan las tazas baratas.
¿Nuestra amiga Ana es cantante?
Esta mañana él no visitó el aeropuerto de Lisboa.
¿Tu hermano está preocupado hoy?
La caja está cerca del paraguas.
Tu amigo Luis es enfermero.
Buenas tardes, Rosa. ¿Qué hora es?
¿Quieres la casa bonita?
No viajarás a Lima en coche el sábado.
Ella busca veinte cajas.
Vas a la estación la próxima semana.
¿Tienen ellos una mesa?
Tu tía no es ingeniera.
¿Dónde están las maletas blancas?
¿Vamos a la biblioteca ahora?
A él no le gusta la manzana roja.
Nuestro tío es pintor.
¿Tu hermana tiene cuarenta y dos años?
Me gustan las puertas azules.
¿Están las puertas cerca de la carta?
Mi amigo Luis tiene veintidós años.
Adiós, Sofía. Hoy hace frío.
No vas al parque los domingos.
Mi amiga Ana está lista mañana.
Tu hermano no es jardinero.
El examen termina el martes a las dos y cuarto.
El partido termina el martes a las seis en punto.
El examen empieza el jueves a las once y cuarto.
El concierto termina el domingo a las diez y cuarto.
No quieres una manzana.
¿Tu tía está triste esta tarde?
Mi hija no es profesora.
Esta mañana ellos visitaron el parque de Londres.
Felicidades, María. ¿Cómo estás?
Mi amiga Ana es enfermera.
Él viajará a Nueva York en tren el viernes.
¿Dónde está el cuadro pequeño?
¿La caja bonita cuesta ocho euros?
¿Dónde están las tazas blancas?
El almuerzo empieza el lunes a las siete y media.
Los mapas no están delante de la llave.
La clase es el viernes 21 de septiembre.
A ella no le gustan las sillas rojas.
Ellos no viajarán a Bogotá en avión el viernes.
Nuestra vecina Carmen no es cocinera.
¿Tu padre está enfermo mañana?
¿Están los paraguas delante de la maleta?
La carta está debajo de la manzana.
No traes un zapato.
Ayer ella no visitó la biblioteca de Sevilla.
Esta mañana visité la farmacia de Sevilla.
No encuentro un paraguas.
La semana pasada él visitó la iglesia de Ciudad de México.
Mi vecino Pedro tiene treinta y ocho años.
Tu hijo no es pintor.
Viajaremos a Bogotá en autobús el viernes.
¿Queremos cuatro bicicletas?
¿Compras nueve camisas?
¿Cuánto cuesta el sombrero rojo?
¿Dónde está la camisa verde?
Él no va a la oficina esta noche.
El perro está delante de la caja.
¿Tienes cuatro bicicletas?
Ella no trae el gato pequeño.
Ella trae veinte gatos.
¿Dónde están las manzanas baratas?
La semana pasada no visité el mercado de París.
Tu vecina Carmen es pintora.
¿Ve él quince llaves?
A él le gusta el zapato limpio.
Esta mañana visitaste el hotel de Londres.
El examen es el viernes 12 de marzo.
No nos gusta la camisa negra.
¿De quién son los libros blancos?
Hasta mañana, Sofía. ¿Cómo estás?
¿Tu amiga Ana tiene cuarenta y dos años?
¿De quién es el cuadro caro?
Ellos no viajarán a Sevilla en barco el jueves.
¿Ven ellos dos perros?
¿De quién es el billete viejo?
¿El gato caro cuesta quince euros?
¿Vamos al banco todos los días?
El zapato blanco cuesta cincuenta euros.
Ella va a la farmacia hoy.
¿Busco dos cajas?
¿Tu padre tiene cuarenta y seis años?
¿De quién son las camisas caras?
Esta mañana visitamos el hospital de Roma.
¿El mapa rojo cuesta ocho euros?
¿Compran ellos el perro barato?
¿De quién son los zapatos verdes?
No viajaré a Bogotá en autobús el viernes.
¿Compra ella una casa?
Él va a la iglesia esta tarde.
Mi hijo está solo mañana.
La fiesta termina el sábado a las doce y media.
Ellos no ven veinte gatos.
¿Dónde están los perros viejos?
El concierto es el miércoles 1 de julio.
El almuerzo es el jueves 13 de diciembre.
Tu vecino Pedro es ingeniero.
La boda es el miércoles 22 de marzo.
¿De quién es el coche viejo?
La clase no es el viernes 7 de noviembre.
Usas la silla negra.
¿Vamos al aeropuerto ahora?
No voy a la biblioteca mañana.
¿Tu hermana es jardinera?
Mi madre no es ingeniera.
La fiesta termina el viernes a las seis en punto.
Hola, Lucía. ¿Dónde está el baño?
¿Traes la puerta verde?
No me gusta la mesa roja.
La manzana nueva cuesta treinta euros.
¿Queremos cinco coches?
La reunión empieza el miércoles a las dos en punto.
Viajaremos a Londres en bicicleta el martes.
¿De quién es el cuadro pequeño?
¿Tu madre es cocinera?
Me gusta el perro grande.
¿Tu tía es profesora?
¿Tu tío está cansado esta noche?
Mi amigo Luis tiene cuarenta y dos años.
¿Vamos al hotel ahora?
Mi amiga Ana está preocupada hoy.
Él vende el zapato pequeño.
¿Tu madre está lista ahora?
¿Están los paraguas debajo de la manzana?
¿Dónde está el zapato grande?
Necesito la bicicleta azul.
¿De quién es el billete grande?
No vendo un zapato.
No viajaré a Bogotá en autobús el sábado.
El almuerzo es el jueves 26 de noviembre.
Adiós, Ana. Necesito ayuda.
El paraguas azul cuesta siete euros.
¿Dónde está la carta nueva?
La fiesta termina el martes a las dos en punto.
Él no usa el perro pequeño.
Buenos días, Rosa. No entiendo.
A ella no le gustan las cajas caras.
Él no trae una taza.
¿Tu hermano tiene treinta y siete años?
Ellos no viajarán a Nueva York en barco el lunes.
¿Tu amiga Ana tiene veintinueve años?
Mi vecino Pedro tiene veintinueve años.
¿La mesa azul cuesta diez euros?
No vendes el libro barato.
La boda termina el domingo a las siete y cuarto.
No encuentras la puerta roja.
Nuestra amiga Ana no es enfermera.
A él no le gusta la mesa bonita.
¿Va ella al hospital esta noche?
¿De quién es el libro caro?
Ella no viajará a Lisboa en avión el domingo.
La semana pasada ella visitó la escuela de Ciudad de México.
Ayer visitaste la farmacia de Londres.
¿Tu madre tiene cuarenta y nueve años?
¿Va él al mercado esta noche?
No voy a la oficina los domingos.
Felicidades, Lucía. Es muy tarde.
Mi tío tiene treinta y tres años.
Hace dos días no visitaste la biblioteca de Ciudad de México.
No encontramos una ventana.
Felicidades, Elena. Estoy perdido.
Viajaremos a Lisboa en autobús el viernes.
Él va a la oficina mañana.
A él no le gustan las sillas sucias.
El año pasado visité el hotel de Roma.
Me gustan los coches nuevos.
Mi hermana está enferma esta tarde.
La reunión termina el domingo a las tres menos cuarto.
Viajaremos a Londres en barco el miércoles.
No vendes siete camisas.
El concierto empieza el miércoles a las seis menos cuarto.
Mi padre está preocupado esta tarde.
No traigo treinta casas.
La fiesta termina el viernes a las ocho menos cuarto.
Mi vecino Pedro está listo esta tarde.
La fiesta no es el sábado 21 de junio.
Ellos viajarán a Lima en tren el lunes.
No voy a la escuela todos los días.
La taza azul cuesta once euros.
¿Busca él una bicicleta?
La puerta azul cuesta cincuenta euros.
Ayer él no visitó la biblioteca de Londres.
Nuestro tío es enfermero.
Mi amiga Ana tiene cuarenta y tres años.
No vas a la playa ahora.
Me gustan las cartas blancas.
Él no trae una puerta.
¿Tu vecino Pedro es cocinero?
¿Nuestra tía es escritora?
La semana pasada él no visitó el parque de París.
¿Tu hermana tiene treinta y tres años?
¿De quién es el mapa caro?
El examen no es el viernes 6 de julio.
No ves diez zapatos.
Él viajará a Sevilla en avión el viernes.
Esta mañana no visitaste el banco de Lima.
Mi hermano está cansado esta tarde.
Viajaremos a Roma en bicicleta el martes.
Nos gustan las camisas grandes.
Mi hermano está contento mañana.
Ellos viajarán a Lisboa en barco el viernes.
¿Tu vecina Carmen está preocupada mañana?
La fiesta termina el sábado a las tres menos cuarto.
El examen no es el sábado 13 de febrero.
A él le gustan las tazas grandes.
Él no viajará a Nueva York en coche el domingo.
No vas al hospital la próxima semana.
¿Encontramos una caja?
¿Están las bicicletas delante de la silla?
¿De quién son las llaves rojas?
No voy a la escuela hoy.
Mi vecina Carmen está preocupada esta tarde.
Las maletas no están debajo del periódico.
Las puertas no están detrás del periódico.
Buenos días, Carmen. Necesito ayuda.
Ella viajará a Ciudad de México en bicicleta el lunes.
No encuentras un libro.
Ellos viajarán a Londres en barco el lunes.
Mi tía es enfermera.
No buscas un periódico.
¿De quién es el gato nuevo?
Buenas tardes, Lucía. ¿Cómo estás?
El examen empieza el domingo a las cinco menos cuarto.
Ella viajará a Nueva York en autobús el viernes.
Viajaré a Londres en tren el viernes.
Ellos usan la carta roja.
Mi hija tiene treinta y tres años.
Mi hermana tiene treinta y cuatro años.
La carta está delante de la mesa.
Necesitas dos coches.
No vamos a la iglesia ahora.
Adiós, Elena. La cena está lista.
El año pasado visitamos la playa de Sevilla.
Viajaré a Roma en avión el miércoles.
La boda es el jueves 7 de octubre.
¿Está el cuadro detrás del paraguas?
El billete limpio cuesta siete euros.
¿El billete grande cuesta ocho euros?
Nos gustan los paraguas verdes.
La fiesta no es el viernes 7 de mayo.
Él no va al hotel hoy.
La semana pasada ellos no visitaron el museo de Sevilla.
Él no usa la carta roja.
¿El cuadro pequeño cuesta tres euros?
Esta mañana no visitamos el hotel de Lisboa.
A ella no le gustan los billetes baratos.
La puerta vieja cuesta siete euros.
Él necesita ocho ventanas.
Ella necesita treinta perros.
Uso veinte gatos.
¿Tu hermano está preocupado ahora?
Ella va al mercado ahora.
¿El sombrero barato cuesta seis euros?
Los paraguas están detrás de la camisa.
¿Están los sombreros detrás de la llave?
Bienvenida, Carmen. La cuenta, por favor.
La reunión termina el martes a las once menos cuarto.
El almuerzo empieza el jueves a las dos menos cuarto.
Vendo doce mapas.
¿Vamos a la oficina todos los días?
¿De quién son las puertas sucias?
¿Tu vecina Carmen está triste ahora?
¿Están los libros detrás de la taza?
Me gusta la bicicleta nueva.
Viajaremos a Roma en bicicleta el jueves.
El zapato viejo cuesta doce euros.
Ella encuentra siete mapas.
Él no viajará a Nueva York en autobús el sábado.
No me gusta el perro grande.
¿Tu vecina Carmen está ocupada hoy?
Me gustan los coches baratos.
Mi tía tiene treinta y ocho años.
Tenemos el billete negro.
No encuentro cinco gatos.
Las camisas están cerca del cuadro.
¿La llave pequeña cuesta treinta euros?
¿Tu hija está contenta mañana?
No nos gustan los zapatos limpios.
Tienes treinta sombreros.
Él ve cuatro gatos.
El perro limpio cuesta cuarenta euros.
¿Ve ella veinte zapatos?
Mi hermana tiene veintidós años.
A él le gustan las sillas blancas.
La reunión no es el jueves 23 de octubre.
No viajaremos a Bogotá en coche el martes.
Tu amiga Ana es jardinera.
Mi hermana no es escritora.
Gracias, Rosa. ¿Qué hora es?
¿El almuerzo es el miércoles 8 de enero?
Las cartas están detrás de la manzana.
Él viajará a Roma en autobús el jueves.
No viajaremos a Nueva York en autobús el miércoles.
Me gustan los periódicos pequeños.
Ellos no encuentran una ventana.
La clase empieza el jueves a las siete menos cuarto.
La semana pasada ellos no visitaron la biblioteca de Lima.
¿Dónde están las llaves blancas?
¿Necesitan ellos un coche?
Mi padre tiene treinta y nueve años.
Viajarás a París en barco el domingo.
El almuerzo termina el domingo a las seis menos cuarto.
El cuadro bonito cuesta cincuenta euros.
Adiós, Rosa. Habla despacio, por favor.
¿Tu hermana tiene treinta y dos años?
El concierto empieza el martes a las seis y cuarto.
No te gustan las bicicletas rojas.
Adiós, Ana. No entiendo.
Ella no encuentra una manzana.
¿Tu hija está ocupada ahora?
No me gusta el periódico nuevo.
Adiós, Sofía. ¿Cómo estás?
Ella usa una carta.
¿Tu hijo tiene treinta y dos años?
Ella viajará a París en barco el lunes.
No busco una ventana.
Buenos días, Sofía. ¿Cómo estás?
¿Tu hija tiene veinticuatro años?
Mi hermano está cansado hoy.
Ella viajará a Nueva York en avión el domingo.
¿Quiero una silla?
Compras la camisa verde.
¿La casa limpia cuesta cuarenta euros?
Mi hijo tiene cuarenta y tres años.
El almuerzo empieza el domingo a las cuatro y cuarto.
Ella no viajará a Bogotá en avión el sábado.
¿Dónde están los mapas azules?
El partido empieza el miércoles a las siete menos cuarto.
Vendes cuarenta manzanas.
A él no le gustan los libros pequeños.
¿Tu vecina Carmen es escritora?
¿De quién son las sillas baratas?
Esta mañana ellos no visitaron la oficina de Londres.
Esta mañana él no visitó el banco de Lima.
Mi hija es abogada.
¿Tu hermano está triste esta tarde?
El examen es el jueves 20 de julio.
¿Tu tío tiene cuarenta y cuatro años?
El año pasado ellos visitaron el museo de Lisboa.
El partido es el jueves 6 de abril.
Hace dos días él no visitó la oficina de Ciudad de México.
Hace dos días él visitó el hospital de Madrid.
Esta mañana ella visitó la biblioteca de Nueva York.
No veo una puerta.
¿Tu hermana tiene treinta y nueve años?
El cuadro está detrás del billete.
Nos gusta la llave negra.
Viajaré a Londres en bicicleta el viernes.
El partido empieza el sábado a las nueve y media.
Él va al banco mañana.
Mi hermano es ingeniero.
La boda empieza el jueves a las siete menos cuarto.
Ella no viajará a Lima en bicicleta el sábado.
Gracias, Elena. Necesito ayuda.
Tu vecino Pedro es médico.
La boda no es el viernes 21 de marzo.
Él ve un libro.
¿El sombrero barato cuesta cuatro euros?
¿Tu tío está preocupado esta noche?
¿Vas al museo esta tarde?
No quiero una maleta.
Mi tío no es enfermero.
¿Tu vecino Pedro está preocupado esta noche?
Los cuadros no están delante de la manzana.
La puerta no está cerca de la taza.
El periódico no está sobre el libro.
Nuestra amiga Ana es escritora.
La boda empieza el viernes a las tres en punto.
¿Tu amiga Ana está ocupada ahora?
Las mesas no están sobre el mapa.
La semana pasada él visitó el banco de Lisboa.
¿Dónde están los billetes negros?
¿De quién es la caja negra?
El zapato azul cuesta cuarenta euros.
¿De quién es el coche pequeño?
El partido empieza el jueves a las tres y media.
¿Usamos una carta?
Necesito doce bicicletas.
Vendes una ventana.
Veo la casa sucia.
El año pasado él visitó la playa de Madrid.
Ellos no necesitan la maleta limpia.
¿Nuestro vecino Pedro es pintor?
¿Tu madre tiene treinta y nueve años?
¿Compra él siete camisas?
La clase es el jueves 11 de diciembre.
Mi amiga Ana tiene veintinueve años.
Ellos no van al hotel esta tarde.
¿Tu hija está enferma hoy?
Mi padre está preocupado hoy.
Ellos traen cinco llaves.
No viajaremos a Sevilla en avión el miércoles.
El almuerzo termina el martes a las cinco y media.
El examen termina el lunes a las tres y media.
El examen no es el martes 3 de septiembre.
¿Tu amiga Ana está enferma mañana?
Tu tío no es ingeniero.
¿Dónde están las cartas grandes?
¿De quién es el perro sucio?
El partido no es el miércoles 25 de diciembre.
Buenos días, María. ¿Dónde está el baño?
¿El examen es el lunes 19 de febrero?
¿De quién es el mapa nuevo?
Las tazas no están detrás del sombrero.
¿Tu amigo Luis está solo hoy?
¿De quién es la casa verde?
El concierto termina el martes a las dos en punto.
No viajarás a París en tren el viernes.
¿Tu amiga Ana está cansada esta tarde?
¿Está la ventana detrás del sombrero?
El billete barato cuesta cuatro euros.
A ella no le gustan los paraguas bonitos.
¿Vamos al museo esta tarde?
Ella viajará a Madrid en tren el domingo.
¿De quién son las camisas verdes?
El partido no es el jueves 23 de julio.
El almuerzo empieza el lunes a las once y cuarto.
¿El partido es el lunes 24 de enero?
La fiesta es el martes 11 de diciembre.
Usas diez cartas.
Hola, Julia. Habla despacio, por favor.
Nos gusta el mapa limpio.
Viajarás a Sevilla en autobús el jueves.
Mi hija es cocinera.
Los zapatos están debajo de la manzana.
¿Tu hijo está enfermo esta tarde?
Buenas tardes, Ana. Necesito ayuda.
¿La clase es el martes 14 de febrero?
Necesitamos tres mesas.
¿Encontramos una casa?
El mapa está detrás del sombrero.
La fiesta termina el miércoles a las cuatro y cuarto.
Nos gusta la taza vieja.
Felicidades, Lucía. ¿Dónde está el baño?
El almuerzo no es el lunes 16 de marzo.
Mi tío está preocupado ahora.
A ella no le gustan las bicicletas caras.
No me gusta el mapa caro.
Ella viajará a Sevilla en autobús el jueves.
Traes treinta mapas.
¿Dónde está la manzana pequeña?
El año pasado no visité el hotel de Nueva York.
Ayer ellos no visitaron la estación de Roma.
Tienes diez cajas.
No encontramos cuarenta libros.
Buenas noches, Rosa. No entiendo.
Mi hijo está ocupado mañana.
La boda empieza el jueves a las nueve y cuarto.
Felicidades, Sofía. ¿Qué hora es?
Los paraguas no están delante del cuadro.
No voy al parque la próxima semana.
Él no va al aeropuerto la próxima semana.
¿Tu hijo está ocupado ahora?
Ellos viajarán a Madrid en tren el sábado.
Bienvenida, Carmen. ¿Cómo estás?
¿Encontramos una manzana?
Mi vecina Carmen está contenta esta tarde.
Esta mañana no visitamos la biblioteca de Roma.
Mi hermana está lista mañana.
Hace dos días él visitó el hospital de París.
Buenos días, Elena. Hoy hace frío.
¿Tu madre es abogada?
¿Están las cartas cerca del perro?
El almuerzo empieza el martes a las cuatro y cuarto.
Gracias, Elena. Hoy hace frío.
¿Quieren ellos treinta periódicos?
¿Dónde está el mapa rojo?
¿Busco quince casas?
No nos gusta la silla barata.
Ayer ella visitó la farmacia de Ciudad de México.
El año pasado ella no visitó la oficina de Lisboa.
¿Vende ella seis periódicos?
¿Tu hermano tiene cuarenta y seis años?
Nuestra amiga Ana es cantante.
Gracias, Julia. Habla despacio, por favor.
Las tazas no están sobre la silla.
Él viajará a Nueva York en tren el martes.
¿La clase es el sábado 7 de octubre?
Mi madre tiene veintiséis años.
¿Dónde está la carta limpia?
Mi vecina Carmen tiene veinticinco años.
Me gusta el periódico grande.
No ves un coche.
Hola, Lucía. Estoy perdido.
¿Dónde están las llaves viejas?
La fiesta empieza el viernes a las nueve y media.
Esta mañana no visitamos el parque de Nueva York.
El concierto termina el miércoles a las diez y media.
No nos gusta la llave sucia.
A él le gusta el zapato sucio.
Felicidades, Rosa. La cuenta, por favor.
No vas a la estación esta noche.
¿Nuestra hermana es jardinera?
¿Dónde están las bicicletas blancas?
¿Dónde está la caja grande?
Mi madre está cansada hoy.
Él no tiene cuatro manzanas.
¿Dónde están los zapatos bonitos?
Ellos no van a la estación los domingos.
El concierto termina el jueves a las diez en punto.
El almuerzo empieza el martes a las siete y media.
El sombrero negro cuesta ocho euros.
¿Dónde está el periódico viejo?
El perro no está cerca del gato.
A ella no le gustan los sombreros baratos.
¿Tu hermana es ingeniera?
La fiesta termina el lunes a las cuatro en punto.
Ellos no viajarán a Roma en coche el jueves.
No viajaremos a Ciudad de México en bicicleta el miércoles.
A ella no le gusta el sombrero verde.
¿Tu vecino Pedro está enfermo mañana?
Buscas el paraguas grande.
Mi hijo no es abogado.
Hace dos días no visitaste el parque de Madrid.
Él viajará a Sevilla en coche el domingo.
No viajaremos a Lisboa en tren el martes.
Mi madre está sola ahora.
Los zapatos no están debajo del perro.
¿De quién es el perro negro?
La clase empieza el jueves a las dos y cuarto.
Ella no viajará a Bogotá en barco el martes.
A él no le gusta el periódico viejo.
No viajaré a Lima en bicicleta el miércoles.
¿Tu tío está listo esta tarde?
La semana pasada visité el mercado de Londres.
El partido no es el martes 20 de enero.
Mi hermana es profesora.
Las llaves no están debajo del zapato.
¿Compras dos llaves?
Hasta mañana, Ana. Necesito ayuda.
No te gustan las tazas pequeñas.
Él no compra siete sombreros.
Adiós, Julia. Hoy hace calor.
La fiesta termina el jueves a las cuatro en punto.
La llave bonita cuesta cuatro euros.
¿De quién son los zapatos negros?
No viajaremos a Lima en bicicleta el martes.
La semana pasada no visitamos el parque de Londres.
¿Busca él un coche?
Ella busca la bicicleta pequeña.
Mi vecino Pedro tiene cuarenta y dos años.
¿La boda es el viernes 17 de febrero?
¿De quién son los coches caros?
A él no le gustan las maletas baratas.
El almuerzo termina el domingo a las siete menos cuarto.
A él no le gustan las sillas pequeñas.
¿La clase es el martes 10 de agosto?
Mi tía tiene veintidós años.
No encontramos seis cartas.
La boda es el domingo 21 de octubre.
¿El examen es el martes 14 de junio?
Tu tío es pintor.
Adiós, Sofía. Estoy perdido.
¿Busca ella un cuadro?
Hace dos días él visitó el parque de Lisboa.
El examen empieza el sábado a las doce y media.
¿Voy a la playa mañana?
Él no quiere doce cuadros.
Hace dos días él no visitó la playa de Nueva York.
La reunión termina el jueves a las cuatro en punto.
¿La caja bonita cuesta doce euros?
Ellos quieren la bicicleta negra.
La boda es el miércoles 14 de noviembre.
Tu madre es ingeniera.
¿Encuentran ellos un gato?
Ellos quieren el libro limpio.
¿El concierto es el lunes 2 de abril?
Gracias, Ana. Hoy hace calor.
La clase es el martes 8 de abril.
No compro treinta periódicos.
No busco una mesa.
¿Vende ella nueve ventanas?
¿De quién son los billetes verdes?
Ellos viajarán a París en barco el martes.
¿Está el coche sobre la caja?
Mi madre tiene treinta y dos años.
Mi hermano tiene veintiséis años.
El partido no es el miércoles 18 de noviembre.
Buenas noches, Sofía. Estoy perdido.
A él le gusta la silla nueva.
Los perros están sobre la bicicleta.
Buenas noches, María. La cena está lista.
Mi padre está cansado esta noche.
Hola, Ana. ¿Dónde está el baño?
¿Voy a la iglesia la próxima semana?
Adiós, Sofía. ¿Dónde está el baño?
Hace dos días él no visitó la oficina de Lisboa.
¿Tu padre es pintor?
Mi vecino Pedro está solo esta tarde.
Hasta mañana, Rosa. La cena está lista.
Mi madre está lista esta tarde.
La fiesta termina el jueves a las once en punto.
Las maletas no están detrás de la manzana.
¿La fiesta es el miércoles 20 de noviembre?
El perro está sobre el libro.
Traes la taza blanca.
Me gusta la llave bonita.
¿Tu hermano está preocupado mañana?
Esta mañana ellos no visitaron el banco de Lima.
No te gusta la taza nueva.
Mi tía tiene cuarenta y cinco años.
¿Busco un sombrero?
¿Tu amigo Luis tiene cuarenta y dos años?
¿Tu madre tiene treinta y tres años?
¿Va ella a la biblioteca la próxima semana?
Hace dos días él no visitó el hospital de Nueva York.
¿Dónde está el paraguas barato?
Él va al banco esta noche.
El almuerzo termina el sábado a las doce y media.
Ellos encuentran una carta.
Ellos no buscan la silla pequeña.
Esta mañana no visitaste la biblioteca de Roma.
Ellos viajarán a Madrid en bicicleta el domingo.
¿Tu amiga Ana está lista esta tarde?
¿Tu padre es enfermero?
No nos gusta la caja pequeña.
Gracias, Ana. Hoy hace frío.
No ves una taza.
Mi hija tiene veintinueve años.
Gracias, Ana. La cuenta, por favor.
¿De quién son los gatos pequeños?
La reunión empieza el miércoles a las doce y cuarto.
¿Cuánto cuesta la mesa nueva?
Mi vecina Carmen tiene cuarenta y tres años.
¿El zapato sucio cuesta once euros?
No nos gusta la camisa verde.
No me gusta la mesa limpia.
No compramos un billete.
Hola, María. Hoy hace frío.
Gracias, Sofía. ¿Cómo estás?
El examen empieza el domingo a las siete y media.
Ella ve un billete.
¿Necesita él el paraguas limpio?
Ella no encuentra ocho camisas.
Ella no viajará a Bogotá en avión el viernes.
¿Mi padre es cocinero?
¿Necesitan ellos una ventana?
Viajarás a Lisboa en autobús el sábado.
¿Están las sillas cerca de la mesa?
El almuerzo es el jueves 19 de octubre.
Ellos no encuentran el cuadro blanco.
Adiós, Lucía. Es muy tarde.
La carta pequeña cuesta cuarenta euros.
Viajaré a Nueva York en autobús el sábado.
Esta mañana ellos no visitaron el mercado de Sevilla.
El concierto es el domingo 17 de octubre.
¿Vamos al aeropuerto esta tarde?
¿De quién son las tazas blancas?
Ella no va al museo hoy.
¿Tu tía tiene cuarenta y siete años?
¿Encontramos el paraguas verde?
Me gusta la ventana verde.
La fiesta termina el sábado a las diez en punto.
Él no va al hospital los domingos.
¿El gato sucio cuesta veinte euros?
Mi tía está contenta hoy.
Usas el sombrero caro.
Viajarás a Ciudad de México en autobús el viernes.
El año pasado no visitamos el hotel de París.
Ellos viajarán a Ciudad de México en autobús el domingo.
¿Tu tía está triste esta noche?
El billete nuevo cuesta tres euros.
¿Va ella a la farmacia esta tarde?
¿De quién es el paraguas blanco?
¿Dónde está el coche nuevo?
Tu vecina Carmen es escritora.
Tenemos el sombrero sucio.
Vas a la biblioteca esta noche.
No te gustan los mapas blancos.
La semana pasada no visitamos la farmacia de Bogotá.
¿Tu amiga Ana está cansada ahora?
Mi amigo Luis tiene veinticuatro años.
¿Encontramos el libro nuevo?
El gato blanco cuesta ocho euros.
No viajaremos a Roma en bicicleta el miércoles.
Esta mañana él visitó el hotel de Lima.
La boda no es el martes 19 de octubre.
Tu hermana es jardinera.
El almuerzo es el viernes 9 de enero.
La carta no está cerca de la puerta.
El partido empieza el jueves a las seis y media.
Él compra una casa.
¿El zapato blanco cuesta diez euros?
¿Tu hermana tiene cuarenta y cinco años?
Mi tía está ocupada esta noche.
¿Mi hermana es cantante?
¿Compra ella un mapa?
Mi tía no es cantante.
El partido empieza el martes a las nueve y media.
No uso una carta.
Hace dos días visité el hotel de Madrid.
Traes un paraguas.
¿Tu hermana tiene treinta y cinco años?
¿Tiene él el billete viejo?
¿Tu amigo Luis está solo esta tarde?
Viajarás a Roma en bicicleta el sábado.
El examen empieza el sábado a las siete en punto.
¿Tu hija está preocupada ahora?
¿Encuentra él seis billetes?
Hace dos días visitaste la estación de Londres.
¿Tu amigo Luis tiene cuarenta y nueve años?
Hace dos días visitaste la playa de Lima.
¿Dónde están los coches grandes?
La boda no es el viernes 6 de abril.
No usamos la taza azul.
¿Tu hermano tiene cuarenta y ocho años?
¿Dónde está la bicicleta limpia?
La boda no es el lunes 26 de febrero.
Quiero ocho libros.
Mi hermana tiene cuarenta y cuatro años.
Gracias, Rosa. ¿Cómo estás?
Ellos compran la silla negra.
Ellos no viajarán a Madrid en bicicleta el martes.
¿Encuentra él la caja grande?
Esta mañana él visitó el banco de Roma.
Las cartas están debajo del sombrero.
¿Tienen ellos el perro barato?
Encuentras doce gatos.
¿Tu hijo es enfermero?
¿El partido es el sábado 9 de junio?
¿Queremos veinte billetes?
El coche azul cuesta ocho euros.
Mi amigo Luis no es jardinero.
¿El libro sucio cuesta seis euros?
No te gustan las sillas azules.
Vendemos una ventana.
Ella encuentra la caja barata.
Él no viajará a Roma en bicicleta el domingo.
La clase termina el martes a las nueve y media.
¿Dónde está la manzana sucia?
¿Tu vecina Carmen tiene cuarenta y tres años?
Vamos al parque todos los días.
La silla cara cuesta cinco euros.
Ella va a la biblioteca todos los días.
Ella busca un mapa.
¿Tu vecina Carmen está triste esta noche?
¿Tu hijo tiene cuarenta y cinco años?
La ventana limpia cuesta seis euros.
No traemos la casa verde.
¿Van ellos al hotel ahora?
No voy al hospital mañana.
Mi hija tiene cuarenta y cinco años.
¿Tu tío tiene treinta y cinco años?
La caja grande cuesta seis euros.
Él viajará a Lima en bicicleta el sábado.
A él le gusta el mapa grande.
No viajaré a París en avión el domingo.
El examen es el miércoles 16 de marzo.
¿Dónde está la camisa azul?
Las puertas no están cerca del libro.
Vemos el perro pequeño.
Tu vecino Pedro no es enfermero.
Esta mañana él no visitó el hospital de Lisboa.
La carta está delante del billete.
Ella viajará a Ciudad de México en tren el lunes.
Buenas tardes, Ana. ¿Cómo estás?
El concierto empieza el miércoles a las dos y media.
Te gusta el mapa caro.
No viajaré a Londres en tren el viernes.
A ella le gusta el gato barato.
Vendes un libro.
Ellos van a la farmacia esta tarde.
Mi amiga Ana está contenta ahora.
Mi madre tiene cuarenta y cinco años.
Ellos no van al mercado mañana.
¿Quiero cinco sillas?
Vas al parque los domingos.
Vas a la oficina la próxima semana.
El partido termina el domingo a las dos y cuarto.
Ellos no necesitan la puerta nueva.
Veo una carta.
Esta mañana no visitamos la farmacia de Ciudad de México.
¿Nuestra hermana es médica?
La clase es el sábado 10 de febrero.
Él compra el perro nuevo.
¿Voy a la biblioteca esta noche?
¿Tu vecino Pedro tiene veintiocho años?
Nuestro padre no es cocinero.
El almuerzo termina el miércoles a las cinco en punto.
La caja nueva cuesta siete euros.
Felicidades, Julia. ¿Dónde está el baño?
Viajarás a Ciudad de México en tren el domingo.
¿De quién es la manzana bonita?
Hola, Elena. Estoy perdido.
¿Tu amigo Luis está triste mañana?
¿De quién son los coches limpios?
¿De quién son los mapas verdes?
La reunión termina el miércoles a las doce y media.
¿El billete blanco cuesta nueve euros?
Tu padre es profesor.
Viajaremos a Londres en autobús el sábado.
El concierto termina el jueves a las diez y media.
¿Encontramos la casa vieja?
Las sillas están sobre la puerta.
La fiesta es el domingo 9 de diciembre.
Viajarás a Ciudad de México en coche el jueves.
No traemos un mapa.
¿El examen es el lunes 28 de julio?
La reunión termina el domingo a las cinco y cuarto.
¿Dónde están las tazas caras?
Tu amigo Luis es cantante.
¿Traes una camisa?
Buenas noches, María. ¿Dónde está el baño?
Ves doce libros.
Viajaremos a Ciudad de México en coche el jueves.
¿Queremos la manzana bonita?
La reunión no es el jueves 16 de mayo.
¿Vamos al aeropuerto mañana?
Nuestra hermana es médica.
Tu padre es jardinero.
El concierto no es el sábado 20 de agosto.
Tengo doce sombreros.
El mapa está delante del billete.
La camisa está sobre el sombrero.
A ella le gusta la manzana barata.
Mi amiga Ana tiene cuarenta y dos años.
Mi vecina Carmen está sola hoy.
No vas a la playa esta noche.
Nuestro amigo Luis no es cantante.
El concierto no es el miércoles 21 de octubre.
¿Busca él un paraguas?
¿Vamos al hospital todos los días?
Esta mañana ellos visitaron el mercado de París.
A ella no le gustan las sillas grandes.
Ella viajará a Lima en autobús el martes.
¿La bicicleta sucia cuesta cuarenta euros?
¿Tu vecina Carmen tiene cuarenta y dos años?
Felicidades, Sofía. La cena está lista.
Ella no viajará a Ciudad de México en autobús el domingo.
El billete está cerca del paraguas.
Mi tío tiene treinta y cinco años.
Hace dos días no visité el aeropuerto de Madrid.
¿Dónde está la casa pequeña?
Ella necesita seis cajas.
¿Tiene ella un zapato?
Tu madre no es enfermera.
A ella no le gustan las ventanas bonitas.
¿Tu padre tiene cuarenta y siete años?
¿Quiere él tres cartas?
¿El mapa azul cuesta treinta euros?
Él necesita un perro.
No tienes la caja negra.
Los billetes no están sobre el cuadro.
Mi amigo Luis es pintor.
Hola, Carmen. Hoy hace calor.
El concierto no es el jueves 21 de agosto.
Ella ve una bicicleta.
Vendo el sombrero grande.
El almuerzo empieza el jueves a las nueve menos cuarto.
Felicidades, Carmen. Estoy perdido.
Ellos no compran once ventanas.
El partido termina el sábado a las doce menos cuarto.
¿Veo una llave?
¿El libro nuevo cuesta cuatro euros?
¿Queremos once billetes?
Compramos un libro.
Hace dos días no visitamos la iglesia de Londres.
¿Tu vecino Pedro está preocupado esta tarde?
Esta mañana ellos visitaron el aeropuerto de París.
Viajaré a Sevilla en barco el lunes.
A ella no le gustan las cajas baratas.
Ella va al museo mañana.
El examen empieza el sábado a las cuatro y cuarto.
¿De quién son los sombreros verdes?
¿De quién es la puerta blanca?
Hola, Julia. La cena está lista.
¿La silla negra cuesta tres euros?
Mi tío tiene cuarenta y cuatro años.
¿La camisa barata cuesta quince euros?
Ellos viajarán a Lima en bicicleta el jueves.
¿Está el zapato sobre el periódico?
La taza no está delante de la llave.
¿Dónde está el mapa blanco?
¿Tu hermana tiene treinta y cuatro años?
Ellos viajarán a Lisboa en autobús el domingo.
¿Vende ella un periódico?
Los gatos están cerca del mapa.
El cuadro bonito cuesta seis euros.
¿Busco dos manzanas?
La clase termina el martes a las doce menos cuarto.
¿Dónde están los zapatos blancos?
El perro no está debajo de la camisa.
¿De quién es el libro barato?
¿Están las mesas detrás del cuadro?
La semana pasada no visité la farmacia de París.
Adiós, Carmen. ¿Dónde está el baño?
El año pasado visitaste la playa de Ciudad de México.
La semana pasada ella no visitó la estación de Ciudad de México.
Mi amigo Luis no es cantante.
¿De quién es la bicicleta vieja?
¿Tu hermano está ocupado hoy?
¿Traemos la manzana verde?
El examen es el lunes 5 de mayo.
El examen empieza el martes a las diez y media.
¿El examen es el miércoles 25 de octubre?
¿Tu amigo Luis es cantante?
Mi tío tiene treinta y ocho años.
Vamos al hotel mañana.
No vendo siete zapatos.
La llave no está delante del zapato.
No nos gusta el periódico rojo.
El mapa no está delante del periódico.
Él no va a la playa hoy.
La fiesta termina el sábado a las tres y media.
¿Están las casas detrás del cuadro?
¿Tu vecina Carmen tiene treinta y seis años?
Mi vecina Carmen no es ingeniera.
Las tazas están detrás del mapa.
No necesitas cinco cuadros.
Ella busca una caja.
No veo treinta llaves.
¿Vende ella veinte sillas?
Él no busca un paraguas.
¿El concierto es el sábado 26 de octubre?
¿La fiesta es el lunes 24 de marzo?
La clase termina el domingo a las once en punto.
¿Mi tío es jardinero?
El partido no es el martes 11 de septiembre.
¿Dónde está la taza vieja?
¿Quieres la caja cara?
La semana pasada ella visitó la farmacia de París.
La maleta nueva cuesta nueve euros.
No veo la llave blanca.
A él le gustan los zapatos limpios.
Buenas tardes, Julia. Hoy hace calor.
El mapa no está detrás de la maleta.
La semana pasada no visitaste el hotel de Nueva York.
Felicidades, Julia. ¿Cómo estás?
No vamos al aeropuerto todos los días.
¿De quién es el mapa limpio?
Esta mañana ella visitó la estación de Nueva York.
El año pasado él no visitó el aeropuerto de Sevilla.
La boda no es el domingo 5 de febrero.
Ellos no van a la oficina todos los días.
¿Voy a la iglesia hoy?
Ella no viajará a Nueva York en bicicleta el miércoles.
Hasta mañana, Rosa. No entiendo.
Mi hijo está contento esta tarde.
La casa limpia cuesta ocho euros.
Nos gusta la manzana cara.
¿La puerta nueva cuesta cincuenta euros?
El almuerzo termina el lunes a las ocho menos cuarto.
¿Está el billete debajo de la taza?
La llave blanca cuesta siete euros.
Mi vecino Pedro no es enfermero.
¿El concierto es el sábado 19 de julio?
Esta mañana no visitaste la oficina de Londres.
Mi vecino Pedro está triste hoy.
La fiesta empieza el lunes a las dos y cuarto.
¿Tu amiga Ana tiene veintidós años?
Mi tía tiene treinta y cuatro años.
¿Busco el libro nuevo?
Él va a la iglesia la próxima semana.
No me gustan los sombreros azules.
¿Tu vecino Pedro está triste hoy?
¿Va ella a la iglesia la próxima semana?
El partido es el jueves 28 de julio.
¿Busca ella once casas?
¿Tu amiga Ana está triste esta tarde?
Esta mañana ella visitó la escuela de París.
Buenas tardes, Lucía. ¿Qué hora es?
Hace dos días ella no visitó el hotel de París.
Mi amiga Ana está cansada esta tarde.
El perro pequeño cuesta veinte euros.
¿El perro pequeño cuesta cincuenta euros?
Gracias, Lucía. La cuenta, por favor.
Él no vende una llave.
El concierto no es el miércoles 10 de marzo.
Ayer ella visitó el hospital de Ciudad de México.
Él va al hotel los domingos.
¿Dónde están los periódicos baratos?
¿Vas a la biblioteca la próxima semana?
No viajarás a Sevilla en tren el sábado.
Él viajará a Londres en autobús el jueves.
Hola, Sofía. Hoy hace calor.
No busco la silla verde.
¿Va él al hospital esta noche?
No viajaré a Nueva York en tren el domingo.
Él no viajará a Roma en barco el viernes.
Ellos van a la escuela todos los días.
No viajaremos a Madrid en bicicleta el sábado.
¿Tu madre está contenta mañana?
El año pasado no visitaste el aeropuerto de Ciudad de México.
¿Tu amiga Ana está sola esta tarde?
¿El perro verde cuesta dos euros?
La fiesta empieza el miércoles a las once en punto.
¿Tu hijo tiene treinta y tres años?
¿El mapa viejo cuesta ocho euros?
¿Van ellos al mercado mañana?
Los sombreros no están detrás del libro.
¿Veo la carta barata?
Mi padre tiene cuarenta y dos años.
Los periódicos no están delante del billete.
La semana pasada no visitamos la playa de París.
A ella le gusta la silla limpia.
Vamos a la biblioteca los domingos.
Viajaremos a Lisboa en barco el viernes.
¿De quién es la llave roja?
Ellos no necesitan una caja.
Quieres un coche.
Hace dos días visité el hotel de Roma.
Ella tiene la carta cara.
¿El concierto es el jueves 21 de abril?
¿Están las camisas detrás del periódico?
Mi hija tiene treinta y siete años.
¿Uso seis sombreros?
Ella no usa el cuadro viejo.
No vas a la playa esta tarde.
Ellos viajarán a Bogotá en bicicleta el viernes.
La reunión es el sábado 23 de enero.
No viajaré a Bogotá en barco el sábado.
El partido es el domingo 7 de marzo.
Mi vecina Carmen tiene veintidós años.
El cuadro sucio cuesta cincuenta euros.
¿Buscamos una bicicleta?
Buscas la caja negra.
Viajarás a Sevilla en avión el martes.
¿Vende ella un coche?
La fiesta empieza el lunes a las ocho menos cuarto.
A él le gustan los mapas nuevos.
Vas al hotel todos los días.
Me gusta la carta roja.
El examen no es el domingo 5 de febrero.
¿Tu vecina Carmen está enferma mañana?
La semana pasada ellos no visitaron la farmacia de Lisboa.
Buenas noches, Rosa. ¿Qué hora es?
Usamos tres zapatos.
Ayer ella visitó el mercado de Sevilla.
El partido no es el miércoles 13 de julio.
No viajarás a Nueva York en coche el domingo.
¿Dónde están las camisas negras?
¿De quién son las camisas nuevas?
¿De quién son las cajas sucias?
¿De quién son los sombreros azules?
La reunión empieza el martes a las siete en punto.
¿Tu padre está solo hoy?
Él no viajará a Ciudad de México en barco el domingo.
Nuestra hermana es pintora.
¿Dónde están las ventanas nuevas?
No necesito una manzana.
No me gustan los periódicos baratos.
No usamos el perro grande.
El paraguas blanco cuesta tres euros.
No buscas un sombrero.
¿La clase es el domingo 12 de mayo?
No me gustan los periódicos viejos.
¿Tiene él una caja?
Gracias, Sofía. Hoy hace frío.
¿La reunión es el domingo 20 de mayo?
¿De quién son los cuadros grandes?
¿Están las casas cerca del zapato?
¿Están los paraguas debajo de la llave?
Vendemos cuarenta cuadros.
Ella viajará a París en coche el jueves.
¿Encuentras un sombrero?
Busco la silla grande.
A ella le gustan los sombreros limpios.
No viajarás a Lisboa en tren el lunes.
Buscas un cuadro.
Vemos una ventana.
El libro está cerca del coche.
Él no viajará a Londres en bicicleta el sábado.
¿Tu amigo Luis está contento esta tarde?
Ellos no compran once cartas.
¿El cuadro pequeño cuesta siete euros?
¿De quién son las mesas grandes?
Mi tía está contenta esta tarde.
¿Nuestra amiga Ana es escritora?
Me gusta el sombrero bonito.
Los perros no están debajo de la silla.
¿Dónde están los libros viejos?
¿Tu hijo está contento ahora?
Traes una manzana.
Mi vecino Pedro no es médico.
Te gustan las casas negras.
No nos gustan las sillas blancas.
A él no le gustan las maletas pequeñas.
¿La camisa barata cuesta tres euros?
Hace dos días visitaste la biblioteca de Lima.
¿De quién es el cuadro sucio?
¿Queremos veinte paraguas?
¿Encontramos doce llaves?
Vas a la escuela esta tarde.
Mi hermano está preocupado esta tarde.
¿Tu vecino Pedro está preocupado hoy?
Ellos no venden una silla.
Esta mañana ella no visitó el aeropuerto de Bogotá.
Él no va a la biblioteca los domingos.
El año pasado ella visitó el banco de París.
¿La puerta limpia cuesta tres euros?
¿El almuerzo es el sábado 21 de diciembre?
¿El partido es el domingo 3 de febrero?
Él no va a la biblioteca esta noche.
El almuerzo termina el sábado a las seis y cuarto.
La fiesta termina el miércoles a las doce y cuarto.
¿De quién es la mesa blanca?
¿El libro limpio cuesta quince euros?
Adiós, Sofía. La cuenta, por favor.
Ella no viajará a Lisboa en bicicleta el sábado.
Mi tía es profesora.
¿El libro nuevo cuesta quince euros?
¿Tu tía es escritora?
Viajaremos a Lima en barco el domingo.
El billete no está sobre la bicicleta.
¿Encuentras una caja?
¿De quién es la llave cara?
Tu tío es enfermero.
La reunión es el domingo 24 de noviembre.
¿Van ellos a la farmacia esta noche?
Vendes siete perros.
Nuestro hijo no es ingeniero.
No nos gustan los coches nuevos.
Bienvenida, Sofía. ¿Dónde está el baño?
¿Compra ella cuatro camisas?
No quiero un cuadro.
Nuestro hijo no es cantante.
¿Están los paraguas sobre la camisa?
¿De quién son las casas nuevas?
Traigo cincuenta manzanas.
Él tiene el coche bonito.
¿Compra él treinta mesas?
Él no viajará a Lima en autobús el sábado.
La semana pasada no visitaste la farmacia de París.
Ellos no encuentran once camisas.
Viajarás a Madrid en tren el miércoles.
La mesa no está cerca de la casa.
Viajaremos a Nueva York en avión el lunes.
La ventana no está cerca del mapa.
Vas al aeropuerto los domingos.
Esta mañana no visitaste el banco de París.
Adiós, Lucía. Hoy hace frío.
No uso cincuenta cajas.
¿Dónde está la camisa barata?
¿La silla barata cuesta cinco euros?
A ella no le gustan las ventanas baratas.
Felicidades, Julia. Estoy perdido.
Hola, Sofía. Habla despacio, por favor.
Mi vecina Carmen tiene cuarenta y siete años.
La clase empieza el viernes a las diez y media.
Mi hija tiene cuarenta y siete años.
¿Tu hija está contenta ahora?
¿Quiere él quince puertas?
¿Tu madre está contenta esta noche?
¿De quién es la camisa nueva?
No te gustan los libros bonitos.
La bicicleta roja cuesta tres euros.
¿Está el libro delante de la mesa?
Él usa el zapato pequeño.
Tu vecino Pedro no es escritor.
¿Dónde están las sillas blancas?
La clase termina el domingo a las dos menos cuarto.
La taza verde cuesta ocho euros.
Mi hija tiene cuarenta y tres años.
El partido empieza el miércoles a las cinco y cuarto.
El cuadro está debajo del sombrero.
El examen es el lunes 2 de noviembre.
¿Dónde está la llave vieja?
La boda es el viernes 19 de marzo.
¿El cuadro caro cuesta nueve euros?
El gato está detrás del coche.
Buscas la casa nueva.
¿Traes la taza vieja?
¿Tu padre es jardinero?
Me gusta el libro limpio.
Felicidades, María. La cuenta, por favor.
Ella necesita un gato.
¿Mi vecino Pedro es pintor?
No queremos el cuadro barato.
Esta mañana visitaste el parque de Londres.
La semana pasada ellos visitaron el museo de Londres.
El partido termina el miércoles a las diez y media.
¿Quiere él ocho maletas?
Te gusta el libro barato.
Los paraguas están debajo de la silla.
¿Tienen ellos la carta sucia?
La reunión es el lunes 12 de marzo.
No vendo el billete azul.
No quiero veinte puertas.
A él no le gusta la silla nueva.
Nuestra hermana no es cantante.
¿Tu vecino Pedro es jardinero?
¿La fiesta es el jueves 5 de julio?
Nuestra amiga Ana es profesora.
Ella no viajará a París en avión el lunes.
No tenemos la ventana verde.
¿El sombrero bonito cuesta cincuenta euros?
La clase termina el martes a las dos y cuarto.
Buenas noches, Carmen. No entiendo.
Las llaves están debajo de la casa.
¿Buscamos veinte puertas?
¿La taza bonita cuesta siete euros?
¿Está la caja delante de la bicicleta?
Ellos van a la biblioteca todos los días.
Ella ve un coche.
¿Mi hija es pintora?
Vendes el gato negro.
¿De quién es el coche sucio?
Él busca quince billetes.
¿Compramos nueve paraguas?
Esta mañana ella no visitó la iglesia de Lima.
El año pasado no visité el mercado de Madrid.
¿Tu vecina Carmen tiene treinta y dos años?
Ella no trae la caja grande.
Nos gustan las maletas blancas.
¿De quién es la ventana negra?
Nuestro hijo es profesor.
Ellos no buscan cuatro puertas.
Ellos tienen cincuenta paraguas.
El concierto no es el domingo 18 de julio.
Mi hija no es escritora.
¿Van ellos a la playa todos los días?
No nos gusta la camisa blanca.
¿Compra ella el mapa grande?
No compramos siete cartas.
Él no busca una puerta.
¿Tu tío tiene cuarenta y dos años?
La semana pasada visité la escuela de Lisboa.
No viajarás a París en tren el martes.
¿La fiesta es el jueves 19 de noviembre?
¿De quién es el cuadro grande?
Me gusta el coche blanco.
Ayer visitamos el hospital de Nueva York.
La boda empieza el sábado a las dos menos cuarto.
El partido no es el miércoles 6 de marzo.
La clase no es el miércoles 11 de enero.
Ellos viajarán a Nueva York en tren el lunes.
¿La fiesta es el martes 24 de enero?
El sombrero está delante de la llave.
¿Veo un billete?
Hasta mañana, Julia. Habla despacio, por favor.
Nuestro amigo Luis es pintor.
¿Usa ella veinte casas?
¿Tu vecina Carmen está contenta ahora?
Ella no ve la puerta vieja.
La clase no es el jueves 15 de noviembre.
El almuerzo no es el lunes 21 de agosto.
El año pasado no visitamos el hotel de Londres.
Ves un perro.
¿La clase es el jueves 16 de febrero?
Buenas tardes, Sofía. ¿Cómo estás?
El examen empieza el jueves a las seis menos cuarto.
Ella no viajará a Londres en autobús el viernes.
El almuerzo no es el miércoles 5 de marzo.
Hola, Julia. ¿Qué hora es?
La fiesta termina el martes a las cuatro y media.
Felicidades, Sofía. Habla despacio, por favor.
¿Buscas un sombrero?
Ella encuentra un zapato.
El mapa viejo cuesta ocho euros.
Adiós, María. ¿Cómo estás?
La boda es el lunes 20 de agosto.
La boda empieza el jueves a las diez y cuarto.
Ellos no necesitan el gato nuevo.
No viajaré a Sevilla en bicicleta el jueves.
La fiesta termina el domingo a las dos y cuarto.
¿Usa ella el mapa azul?
No busco ocho mapas.
Ella no usa diez cajas.
¿De quién es la casa pequeña?
No me gusta la camisa barata.
Ellos no venden nueve gatos.
¿Dónde está la casa roja?
Busco cincuenta ventanas.
A ella no le gusta la camisa nueva.
El concierto termina el sábado a las ocho y media.
El almuerzo empieza el jueves a las nueve y media.
Mi amiga Ana no es ingeniera.
¿Mi tío es abogado?
¿Tu hijo tiene veintiocho años?
¿Dónde están las llaves rojas?
¿Vamos al hospital mañana?
Mi amiga Ana tiene treinta y ocho años.
La taza negra cuesta doce euros.
¿La carta limpia cuesta cuarenta euros?
Ellos ven un paraguas.
¿Tu padre está enfermo esta tarde?
¿Tu hermana está preocupada esta tarde?
¿Necesita él cincuenta mesas?
Él no encuentra una mesa.
El almuerzo empieza el miércoles a las cinco en punto.
Esta mañana ella no visitó el banco de Nueva York.
¿Necesitas la maleta verde?
La boda empieza el miércoles a las once y cuarto.
Necesitamos la taza vieja.
Ella no viajará a París en bicicleta el martes.
No viajaré a Lisboa en tren el lunes.
Me gusta el paraguas limpio.
Ellos quieren un billete.
Esta mañana él no visitó la playa de Madrid.
Buenas noches, Julia. Hoy hace frío.
El concierto empieza el domingo a las cinco en punto.
Esta mañana visitamos la farmacia de Lisboa.
¿De quién es la caja vieja?
¿La clase es el jueves 1 de diciembre?
El almuerzo termina el miércoles a las siete menos cuarto.
¿Tu hermano está contento ahora?
Ayer no visité el hotel de Bogotá.
Hace dos días no visitamos el hospital de Lisboa.
Nuestra tía es jardinera.
Mi amigo Luis tiene cuarenta y seis años.
Él no ve cincuenta cuadros.
¿Tu tío tiene cuarenta y cinco años?
El concierto empieza el jueves a las seis menos cuarto.
A él le gusta la mesa pequeña.
Él busca un periódico.
Mi tía no es escritora.
Ella no va a la escuela esta noche.
¿Tu hermana está contenta mañana?
Ellos buscan diez periódicos.
¿Uso un libro?
No me gustan los perros limpios.
¿Dónde está la puerta blanca?
Esta mañana ella visitó la farmacia de Lima.
Mi tío es cocinero.
¿Vamos a la biblioteca la próxima semana?
Tu amigo Luis es pintor.
¿Necesito la carta negra?
¿Vendemos una llave?
¿Necesitamos una silla?
¿Van ellos a la farmacia la próxima semana?
¿Vamos a la oficina esta tarde?
Buenas noches, María. Es muy tarde.
El zapato viejo cuesta dos euros.
¿Dónde está la manzana verde?
El partido empieza el sábado a las cinco y media.
Nuestra vecina Carmen no es pintora.
¿La clase es el lunes 23 de enero?
Vemos tres puertas.
Las llaves están sobre la camisa.
Los billetes no están cerca de la maleta.
¿Voy al aeropuerto esta tarde?
¿Buscamos la mesa pequeña?
A ella le gusta la puerta verde.
¿Está la maleta detrás del periódico?
¿Están los billetes delante de la silla?
¿La llave vieja cuesta ocho euros?
El concierto no es el viernes 13 de marzo.
El coche no está cerca del periódico.
¿Tu vecina Carmen está preocupada ahora?
Ella no va a la estación los domingos.
¿Vas a la playa todos los días?
No te gustan los perros verdes.
¿Dónde están los sombreros nuevos?
Los zapatos no están debajo de la taza.
La reunión termina el martes a las seis en punto.
¿Está el cuadro delante del libro?
Él no ve un perro.
Necesitamos un billete.
El almuerzo empieza el jueves a las tres en punto.
Él no necesita un billete.
¿Ven ellos el mapa pequeño?
El partido no es el lunes 24 de septiembre.
Mi vecina Carmen está triste esta tarde.
No nos gustan los periódicos negros.
El partido no es el miércoles 27 de abril.
Mi hijo tiene veinticuatro años.
El partido empieza el sábado a las doce y media.
¿Tu vecino Pedro está preocupado ahora?
¿Vende él una caja?
Buenas tardes, Elena. No entiendo.
Quieres dos casas.
Ella no encuentra quince periódicos.
Ella no viajará a Roma en bicicleta el miércoles.
¿Están los periódicos debajo del perro?
Viajarás a Roma en coche el lunes.
Hace dos días ellos no visitaron el museo de Ciudad de México.
Buenas noches, Ana. Hoy hace calor.
Las cajas están detrás de la ventana.
¿Va él al aeropuerto esta tarde?
Ayer ella visitó el hotel de Sevilla.
Mi amigo Luis tiene treinta y tres años.
Él va a la playa mañana.
No usas cuarenta bicicletas.
El concierto termina el viernes a las cinco y cuarto.
Viajaré a Sevilla en bicicleta el domingo.
La reunión es el jueves 3 de junio.
¿Traen ellos la ventana blanca?
Buenas noches, Elena. Habla despacio, por favor.
Mi vecina Carmen está cansada esta noche.
¿Tu tío está cansado ahora?
No vamos a la estación mañana.
Mi amiga Ana está preocupada esta tarde.
Viajarás a Ciudad de México en coche el lunes.
Mi amigo Luis tiene cuarenta y cinco años.
Él no va a la oficina la próxima semana.
Ayer él visitó la farmacia de Londres.
El examen empieza el jueves a las once menos cuarto.
Ella busca la silla negra.
¿Venden ellos una puerta?
Viajarás a Lisboa en bicicleta el jueves.
¿Tu hijo tiene cuarenta y ocho años?
¿Tu hija está sola ahora?
Adiós, Ana. La cena está lista.
La mesa negra cuesta treinta euros.
La reunión termina el viernes a las cuatro menos cuarto.
¿Va él a la estación la próxima semana?
Mi amiga Ana tiene treinta y cinco años.
Nuestro padre es cocinero.
La fiesta termina el lunes a las dos y media.
Ellos usan cincuenta sombreros.
No viajaré a Madrid en autobús el martes.
Él no viajará a Lima en tren el sábado.
Buenas tardes, Carmen. ¿Qué hora es?
No vamos a la biblioteca esta noche.
Ella no viajará a Madrid en coche el viernes.
No vas a la oficina esta tarde.
A él le gustan los billetes azules.
Necesitas cuatro mesas.
¿Ve él tres manzanas?
El mapa no está detrás de la taza.
¿Quiero siete periódicos?
¿Dónde están los paraguas sucios?
No viajaremos a Roma en bicicleta el martes.
El paraguas está delante de la caja.
Mi hermano está contento esta noche.
¿Tu amigo Luis está listo mañana?
No nos gustan los billetes blancos.
Vamos a la oficina esta tarde.
¿Venden ellos cuatro bicicletas?
Él no busca tres cartas.
La carta barata cuesta veinte euros.
¿Dónde está la manzana barata?
¿De quién son los perros bonitos?
¿De quién es el periódico sucio?
Ellos van a la playa hoy.
La reunión termina el lunes a las nueve y media.
¿La maleta nueva cuesta treinta euros?
El concierto empieza el domingo a las once y cuarto.
¿De quién son las tazas grandes?
Mi vecina Carmen tiene veintiséis años.
No vamos a la oficina la próxima semana.
¿Tu madre tiene veintitrés años?
¿La casa verde cuesta cuatro euros?
Vemos el libro bonito.
El concierto empieza el miércoles a las cuatro menos cuarto.
Ellos no viajarán a Lisboa en tren el viernes.
¿El perro negro cuesta dos euros?
Mi hijo no es profesor.
La fiesta termina el miércoles a las seis en punto.
Mi amigo Luis está enfermo esta noche.
¿Nuestro vecino Pedro es cantante?
Buenos días, Ana. No entiendo.
Ella no ve la manzana negra.
¿De quién son las bicicletas sucias?
Esta mañana visité el hospital de Roma.
¿Venden ellos un gato?
No voy al museo los domingos.
¿Vamos a la playa hoy?
Ella no quiere una llave.
Mi amiga Ana no es médica.
Te gustan las maletas negras.
Buenas tardes, Rosa. Necesito ayuda.
¿Mi vecina Carmen es profesora?
Hola, Rosa. Estoy perdido.
A ella le gustan las puertas azules.
Mi hija está triste hoy.
Necesitas diez libros.
¿La fiesta es el martes 3 de agosto?
Él viajará a Londres en bicicleta el martes.
El año pasado no visitamos el banco de Londres.
No viajarás a Lisboa en barco el miércoles.
Las bicicletas no están cerca del paraguas.
¿La manzana limpia cuesta quince euros?
Mi vecina Carmen está cansada esta tarde.
A él le gusta la maleta roja.
¿Dónde está el coche negro?
Bienvenida, María. Habla despacio, por favor.
Voy al aeropuerto todos los días.
Él va al hotel esta tarde.
El almuerzo no es el domingo 5 de febrero.
Tu madre no es abogada.
¿Encuentra ella la caja grande?
El partido termina el sábado a las cinco y media.
Nos gustan las manzanas viejas.
Los gatos están detrás de la manzana.
No me gustan los cuadros viejos.
¿Ves el perro verde?
¿Vemos diez camisas?
¿El examen es el miércoles 5 de febrero?
La fiesta es el viernes 10 de diciembre.
Esta mañana él visitó la playa de Londres.
Los zapatos no están debajo del billete.
El examen termina el jueves a las ocho y media.
Él no busca una bicicleta.
¿Van ellos a la estación hoy?
¿Tu hijo está solo esta noche?
No tenemos una bicicleta.
Vamos al hospital mañana.
¿La ventana verde cuesta dos euros?
El libro grande cuesta veinte euros.
Él busca la maleta vieja.
Buenas noches, Julia. ¿Cómo estás?
No viajaré a Sevilla en autobús el sábado.
¿Dónde están los cuadros viejos?
¿Uso una carta?
¿La reunión es el jueves 1 de abril?
¿Ves un zapato?
Mi hijo tiene cuarenta y ocho años.
¿Quiero once billetes?
¿Tu hermano está cansado esta noche?
¿Tu amiga Ana es enfermera?
Mi tío tiene cuarenta y seis años.
Te gusta el paraguas barato.
Viajarás a Lima en bicicleta el miércoles.
Mi padre tiene cuarenta y ocho años.
El concierto termina el martes a las cuatro y media.
¿Nuestra tía es cantante?
¿Tu vecina Carmen tiene cuarenta y cuatro años?
La ventana no está detrás de la caja.
Las tazas no están sobre el cuadro.
A él le gustan las mesas limpias.
¿De quién es la caja barata?
A ella le gusta el billete viejo.
Bienvenida, Carmen. ¿Dónde está el baño?
Mi tío es jardinero.
Felicidades, Lucía. ¿Cómo estás?
Ayer ella visitó la iglesia de Lima.
El examen es el domingo 13 de enero.
La boda termina el lunes a las doce y cuarto.
El almuerzo termina el viernes a las cinco en punto.
Mi vecino Pedro está solo esta noche.
El mapa no está debajo de la taza.
La semana pasada visitaste el hospital de Ciudad de México.
No viajarás a Lima en tren el miércoles.
La clase no es el jueves 28 de mayo.
A él no le gustan las cartas azules.
La reunión termina el jueves a las tres y media.
¿La boda es el lunes 10 de julio?
Los periódicos están delante de la taza.
La boda empieza el sábado a las seis menos cuarto.
¿Uso siete llaves?
Mi madre está ocupada hoy.
Tu hijo no es escritor.
Ellos quieren una manzana.
No traigo una puerta.
El examen es el viernes 21 de octubre.
Mi padre no es escritor.
Mi hermano es cantante.
¿Tu hijo está solo mañana?
Nuestra tía no es jardinera.
Ellos viajarán a Madrid en bicicleta el martes.
¿Tu padre tiene veintiséis años?
¿De quién es la casa roja?
No viajaré a Lima en avión el lunes.
¿La taza vieja cuesta diez euros?
¿Dónde está el gato verde?
¿De quién es la carta negra?
La camisa está sobre la llave.
No viajarás a Madrid en barco el lunes.
¿El coche bonito cuesta nueve euros?
¿El mapa sucio cuesta tres euros?
Él viajará a Roma en coche el viernes.
Ella viajará a Bogotá en tren el sábado.
Uso once manzanas.
¿Tu hermano está enfermo esta tarde?
¿Tu vecino Pedro tiene cuarenta y dos años?
La semana pasada ellos no visitaron la escuela de París.
Hola, Sofía. ¿Qué hora es?
¿La ventana negra cuesta cincuenta euros?
A él le gustan las sillas azules.
El examen empieza el jueves a las once y media.
La caja está debajo de la bicicleta.
No vendemos la ventana grande.
El coche negro cuesta treinta euros.
¿La ventana roja cuesta ocho euros?
Ayer visité la biblioteca de Lima.
Ellos no venden veinte coches.
Ellos no buscan nueve bicicletas.
Mi hermano tiene veintidós años.
Ellos no viajarán a Ciudad de México en autobús el viernes.
Vendo cuarenta llaves.
¿Tu tío tiene cuarenta y nueve años?
La mesa azul cuesta cincuenta euros.
Ellos viajarán a Londres en barco el viernes.
No viajarás a Madrid en autobús el lunes.
Hasta mañana, Julia. La cena está lista.
A él le gustan las camisas azules.
¿Tiene ella ocho manzanas?
El concierto es el viernes 10 de marzo.
¿La puerta roja cuesta quince euros?
Nuestro tío es profesor.
Los libros están sobre el zapato.
Bienvenida, Rosa. Estoy perdido.
¿Tu padre está cansado esta tarde?
El paraguas no está debajo del sombrero.
¿El cuadro caro cuesta once euros?
No viajaremos a París en autobús el lunes.
Viajaremos a Sevilla en avión el miércoles.
¿Ve ella siete perros?
El coche sucio cuesta diez euros.
Mi tía tiene veintiséis años.
No me gusta el billete viejo.
Él no busca la maleta blanca.
Mi tío tiene cuarenta y nueve años.
La casa sucia cuesta once euros.
¿Tu vecina Carmen tiene veinticinco años?
¿El perro negro cuesta cinco euros?
A ella le gustan las tazas caras.
Mi vecina Carmen está lista mañana.
Nuestra tía es cantante.
¿Tu hijo está solo hoy?
¿Dónde está la ventana bonita?
¿Van ellos al hospital la próxima semana?
Vamos al parque ahora.
El paraguas viejo cuesta doce euros.
Tu hijo no es cocinero.
La camisa no está delante del sombrero.
Hasta mañana, Elena. ¿Cómo estás?
Ellos usan una caja.
¿Cuánto cuesta la mesa blanca?
Las sillas están detrás de la camisa.
No viajaré a Bogotá en barco el jueves.
Mi vecina Carmen tiene treinta y nueve años.
Adiós, Lucía. La cuenta, por favor.
¿Dónde está la llave limpia?
Ella no viajará a Lisboa en coche el miércoles.
¿El examen es el sábado 13 de mayo?
¿La carta limpia cuesta siete euros?
Mi hermana está contenta esta tarde.
Ayer ella no visitó la escuela de Lisboa.
¿Están los zapatos delante de la puerta?
Viajaré a Madrid en coche el viernes.
¿De quién es la taza limpia?
¿Tu tío está listo mañana?
Mi hermana está cansada ahora.
El partido no es el martes 25 de julio.
Ayer él visitó la estación de Roma.
¿De quién son las cajas rojas?
El año pasado no visitaste el hotel de Ciudad de México.
Nos gusta la manzana negra.
Los billetes no están delante del zapato.
El año pasado él visitó el hotel de Sevilla.
Hasta mañana, María. Hoy hace calor.
El cuadro viejo cuesta ocho euros.
La clase empieza el domingo a las cinco en punto.
Él no viajará a Madrid en barco el viernes.
La maleta barata cuesta diez euros.
¿Tu hija está cansada ahora?
Mi vecina Carmen no es cocinera.
Buenos días, Elena. Es muy tarde.
Traigo un mapa.
A ella le gusta la manzana limpia.
¿Dónde están las llaves sucias?
Mi hija tiene cuarenta y nueve años.
El almuerzo empieza el lunes a las diez y media.
Ella viajará a Roma en tren el miércoles.
Adiós, Elena. ¿Qué hora es?
Mi tía tiene veinticinco años.
Ayer no visitamos la escuela de Lisboa.
Esta mañana él visitó el hotel de París.
¿El billete blanco cuesta once euros?
¿La caja vieja cuesta cuarenta euros?
¿Tu amiga Ana está preocupada esta tarde?
¿Nuestra madre es enfermera?
¿Dónde está el perro blanco?
Él no va al parque hoy.
Tengo el gato pequeño.
¿Ve ella el paraguas negro?
¿El libro nuevo cuesta treinta euros?
Felicidades, Rosa. No entiendo.
Mi hija está cansada ahora.
Hola, Rosa. ¿Dónde está el baño?
¿Vende ella un libro?
Mi hija no es enfermera.
¿La boda es el martes 27 de noviembre?
El año pasado visité la playa de Lisboa.
Mi amiga Ana está ocupada esta noche.
Ellos no quieren un paraguas.
¿Usamos la bicicleta bonita?
La fiesta es el jueves 27 de enero.
El zapato verde cuesta seis euros.
A él le gustan los sombreros nuevos.
La boda empieza el jueves a las doce menos cuarto.
No vendo un mapa.
Mi tío es abogado.
¿Tu hija es médica?
Ellos van a la oficina la próxima semana.
¿Mi hermana es abogada?
Las ventanas no están detrás del periódico.
¿El libro grande cuesta treinta euros?
¿Dónde están las manzanas blancas?
¿Tu hijo está enfermo hoy?
¿La reunión es el lunes 17 de diciembre?
¿De quién son las bicicletas negras?
Ellos quieren una maleta.
¿Cuánto cuesta la mesa limpia?
¿Mi tío es cocinero?
No te gustan las camisas pequeñas.
Bienvenida, Elena. ¿Dónde está el baño?
No ves un sombrero.
¿Dónde está el periódico rojo?
Los libros no están cerca del perro.
¿La silla pequeña cuesta veinte euros?
¿Vamos a la playa esta tarde?
Adiós, Elena. ¿Cómo estás?
La manzana está delante de la ventana.
La mesa verde cuesta once euros.
¿Necesitas el perro verde?
Bienvenida, Ana. ¿Cómo estás?
No voy al aeropuerto mañana.
Adiós, Ana. Hoy hace frío.
No vamos a la biblioteca ahora.
A él le gustan los paraguas sucios.
Ellos no viajarán a Ciudad de México en coche el jueves.
Ellos venden una caja.
Buenas tardes, Carmen. ¿Dónde está el baño?
¿Nuestro padre es pintor?
No nos gusta el paraguas bonito.
Nos gustan las mesas viejas.
Adiós, Julia. La cena está lista.
Me gusta la caja sucia.
La carta cara cuesta cinco euros.
Mi amiga Ana tiene cuarenta y cinco años.
A ella le gusta el periódico azul.
Buenas noches, Carmen. Habla despacio, por favor.
Ella va al aeropuerto hoy.
¿Encuentran ellos una puerta?
El concierto no es el miércoles 28 de diciembre.
Tu vecino Pedro no es ingeniero.
Felicidades, Lucía. ¿Qué hora es?
Ellos viajarán a Londres en coche el domingo.
Mi vecina Carmen está lista esta noche.
Bienvenida, Ana. Necesito ayuda.
El billete grande cuesta cuatro euros.
¿Ves siete sombreros?
Ves la carta azul.
Ayer ellos visitaron la iglesia de Ciudad de México.
¿Quiere él cinco billetes?
La semana pasada visité el banco de Bogotá.
¿Dónde está la camisa negra?
Ellos no viajarán a Lima en tren el domingo.
Mi vecino Pedro está triste esta noche.
A él no le gusta el perro viejo.
El año pasado no visitamos el hotel de Roma.
Felicidades, Elena. ¿Cómo estás?
¿Tu amigo Luis está enfermo esta noche?
El examen termina el lunes a las tres y cuarto.
El partido empieza el domingo a las cuatro en punto.
Mi amiga Ana tiene veintisiete años.
¿De quién son los cuadros limpios?
No viajaré a Lima en tren el jueves.
Mi padre está solo hoy.
Nos gustan las llaves caras.
No encuentro ocho bicicletas.
El almuerzo no es el lunes 13 de diciembre.
¿Usan ellos la puerta sucia?
Voy al mercado hoy.
No compras cuarenta libros.
¿Compro nueve maletas?
A ella no le gustan las llaves negras.
¿Tu padre está preocupado esta noche?
Él no encuentra el mapa viejo.
La semana pasada él visitó el aeropuerto de Ciudad de México.
¿De quién son las ventanas limpias?
¿Dónde está el billete azul?
No voy a la estación hoy.
Ellos no van al museo esta noche.
¿Dónde está el perro limpio?
Mi tío es cantante.
La semana pasada ellos visitaron la oficina de Ciudad de México.
Ella usa una ventana.
¿Compramos una bicicleta?
No viajaré a Roma en bicicleta el sábado.
A él no le gustan los gatos verdes.
¿Tu hijo tiene treinta y cuatro años?
Mi vecino Pedro tiene treinta y tres años.
¿Ve él la casa nueva?
¿Dónde está el periódico nuevo?
Usas el zapato bonito.
La semana pasada él visitó la biblioteca de Nueva York.
Gracias, Carmen. La cena está lista.
Él no viajará a Lisboa en bicicleta el jueves.
Viajarás a Sevilla en coche el sábado.
Te gustan las ventanas rojas.
Buenas tardes, Rosa. Es muy tarde.
Tu amiga Ana no es pintora.
¿La manzana sucia cuesta diez euros?
No viajarás a París en coche el jueves.
¿Compro veinte periódicos?
No vamos a la playa los domingos.
El sombrero rojo cuesta cuarenta euros.
¿Voy al museo todos los días?
No usamos el zapato pequeño.
Tu hija es jardinera.
¿Mi amiga Ana es enfermera?
Los mapas están detrás del sombrero.
Hace dos días visitamos el banco de Sevilla.
Tu amigo Luis no es pintor.
El partido es el viernes 27 de febrero.
Los perros no están debajo del paraguas.
La taza no está debajo de la ventana.
Felicidades, Carmen. ¿Cómo estás?
Los perros están debajo de la taza.
Tu hijo es cocinero.
La fiesta empieza el domingo a las once en punto.
Ella ve el coche azul.
¿De quién es la mesa nueva?
A ella le gustan los cuadros verdes.
La fiesta es el viernes 5 de septiembre.
Esta mañana visitaste el parque de Ciudad de México.
¿Están las llaves cerca de la camisa?
El año pasado él no visitó el hospital de Ciudad de México.
Compro tres gatos.
Ellos viajarán a Sevilla en barco el lunes.
No viajaré a Madrid en tren el jueves.
¿Queremos el billete sucio?
El cuadro azul cuesta ocho euros.
No te gustan los mapas limpios.
Mi madre está contenta esta tarde.
El libro azul cuesta cinco euros.
La semana pasada ellos no visitaron la playa de Roma.
El examen es el sábado 21 de diciembre.
El concierto no es el viernes 8 de junio.
Las camisas están delante de la silla.
Mi vecino Pedro está contento esta noche.
El año pasado visitaste la playa de Madrid.
El partido es el jueves 10 de julio.
¿Cuánto cuesta la caja limpia?
Ayer visitaste el museo de Lima.
Ellos traen siete sillas.
La llave verde cuesta seis euros.
La semana pasada no visitaste el banco de Nueva York.
Ayer no visité el aeropuerto de Lisboa.
Mi tía está preocupada esta noche.
Mi padre no es ingeniero.
Hola, María. No entiendo.
Vamos al mercado los domingos.
A él no le gustan las cajas grandes.
No vendo la mesa vieja.
Él no necesita el sombrero grande.
La fiesta es el jueves 28 de agosto.
La reunión termina el viernes a las tres en punto.
Mi hermano tiene treinta y siete años.
Bienvenida, Carmen. No entiendo.
¿Está el coche cerca del gato?
Adiós, Sofía. Es muy tarde.
Mi hija tiene treinta y cuatro años.
Él no usa el periódico rojo.
¿Están los billetes cerca de la carta?
Ellos no viajarán a Bogotá en bicicleta el sábado.
Mi amigo Luis está triste ahora.
¿Dónde están los gatos nuevos?
¿Va él a la oficina los domingos?
¿Están las llaves debajo de la silla?
Felicidades, Julia. Habla despacio, por favor.
Mi tía tiene veintiocho años.
La semana pasada visitaste el aeropuerto de Ciudad de México.
A él le gustan las llaves negras.
Mi hija tiene cuarenta y cuatro años.
¿De quién es la llave limpia?
Nuestro tío no es jardinero.
El examen termina el lunes a las once menos cuarto.
No nos gusta el sombrero viejo.
El examen no es el martes 21 de noviembre.
¿Está el paraguas cerca de la camisa?
¿De quién es la camisa roja?
Mi amiga Ana tiene veinticuatro años.
¿De quién es la carta cara?
A ella le gusta el billete bonito.
No vemos nueve perros.
La fiesta no es el sábado 3 de enero.
Ellos necesitan una maleta.
No viajaremos a Roma en barco el domingo.
La maleta no está sobre la silla.
Vamos al hospital hoy.
Buenos días, Carmen. ¿Qué hora es?
Ella no encuentra cinco cuadros.
Encuentras la maleta vieja.
Ayer no visitaste el hotel de Roma.
La ventana no está delante de la caja.
Ellos no compran la silla cara.
Él va a la estación los domingos.
Me gustan las mesas nuevas.
La clase empieza el viernes a las once en punto.
Esta mañana él visitó el banco de París.
Él no busca doce sillas.
No buscamos el mapa nuevo.
A ella le gusta la mesa blanca.
No me gusta la caja barata.
Ayer ellos no visitaron el museo de Lima.
Él compra un mapa.
¿Tu hermano tiene cuarenta y tres años?
El libro nuevo cuesta tres euros.
¿Compro el perro barato?
¿Dónde está el gato limpio?
¿Uso un coche?
¿Buscas siete libros?
La semana pasada no visitaste el mercado de Londres.
La semana pasada él visitó la iglesia de Roma.
Hace dos días ellos no visitaron el hotel de Bogotá.
Mi madre tiene veinticuatro años.
Él quiere nueve camisas.
La manzana cara cuesta quince euros.
Nos gustan los perros nuevos.
¿Tu hija tiene cuarenta y tres años?
El almuerzo empieza el lunes a las tres y media.
Buenas noches, Sofía. ¿Dónde está el baño?
Me gusta la taza barata.
La semana pasada él visitó el hotel de Lima.
No viajaré a Nueva York en tren el martes.
Viajaré a Lisboa en coche el sábado.
El examen empieza el miércoles a las cuatro menos cuarto.
El año pasado visité el mercado de Nueva York.
Buenas tardes, Lucía. La cena está lista.
Ayer no visitaste la escuela de Roma.
¿Están las casas delante de la mesa?
Buenos días, Lucía. Necesito ayuda.
Él va al banco todos los días.
¿La taza azul cuesta once euros?
No vendemos un paraguas.
No viajaremos a Bogotá en bicicleta el domingo.
¿Vemos una carta?
No nos gusta la ventana cara.
¿De quién son las puertas baratas?
¿Mi amigo Luis es profesor?
Las casas están sobre el gato.
Él busca cincuenta cuadros.
No te gustan las llaves blancas.
Las llaves no están cerca de la puerta.
¿Tu madre tiene veinticuatro años?
Adiós, Elena. Es muy tarde.
Vamos a la estación mañana.
¿Dónde está la silla verde?
La puerta blanca cuesta quince euros.
Tu hija es cocinera.
No compro la maleta sucia.
¿Está la camisa detrás de la llave?
Mi vecina Carmen no es escritora.
Mi tía tiene veinticuatro años.
¿Voy a la iglesia esta noche?
No viajaré a Lima en avión el sábado.
¿Tu tío está enfermo esta noche?
¿Dónde están los mapas blancos?
Hola, Rosa. Habla despacio, por favor.
¿Compramos una taza?
¿Tu amigo Luis está cansado mañana?
La reunión es el miércoles 5 de junio.
¿Tiene ella una camisa?
Ella no encuentra una mesa.
Voy al hospital hoy.
Mi padre no es jardinero.
Los periódicos no están sobre la taza.
¿Vamos al mercado esta noche?
¿El periódico sucio cuesta nueve euros?
Mi tía tiene treinta y siete años.
¿Dónde está la maleta limpia?
A él no le gustan las sillas verdes.
La semana pasada ella no visitó la estación de Lisboa.
¿Nuestro hijo es ingeniero?
¿La reunión es el lunes 21 de julio?
¿De quién es el sombrero barato?
No vamos al hospital esta tarde.
Ellos no van a la farmacia la próxima semana.
¿De quién son las sillas bonitas?
Ella no viajará a Lisboa en tren el lunes.
Él viajará a Madrid en tren el miércoles.
¿Dónde está el gato nuevo?
¿Veo la manzana roja?
No tenemos una caja.
A él le gusta el paraguas verde.
Esta mañana no visitamos el museo de Bogotá.
Hola, Julia. Necesito ayuda.
No busco el libro limpio.
Tu vecina Carmen no es profesora.
El partido es el miércoles 1 de octubre.
Ellos viajarán a Sevilla en coche el martes.
Mi vecino Pedro está enfermo mañana.
¿El partido es el martes 20 de mayo?
¿El perro pequeño cuesta cuarenta euros?
El coche está debajo del periódico.
¿Tu padre tiene veintitrés años?
No voy al hospital la próxima semana.
¿Tu vecino Pedro está ocupado esta noche?
¿Tu tía tiene veintiocho años?
¿Va él al hospital ahora?
Hace dos días no visitaste el parque de Ciudad de México.
¿Encuentras doce cuadros?
El partido empieza el viernes a las cinco en punto.
¿Dónde está la mesa pequeña?
¿Está el mapa detrás de la silla?
¿El zapato bonito cuesta doce euros?
Las sillas no están cerca del perro.
La reunión empieza el domingo a las ocho y media.
Gracias, Lucía. No entiendo.
¿Tu vecina Carmen está ocupada esta noche?
A él no le gusta el billete nuevo.
Mi hermana tiene treinta y nueve años.
No veo un coche.
¿Tu hermano tiene veinticuatro años?
Ella va a la iglesia hoy.
Buenas noches, Elena. Necesito ayuda.
¿Voy al aeropuerto esta noche?
Vas a la farmacia ahora.
¿Va ella a la escuela todos los días?
Me gusta la taza sucia.
¿Van ellos al aeropuerto esta tarde?
Mi vecino Pedro no es cantante.
Hace dos días no visitaste el hotel de Sevilla.
¿La reunión es el domingo 26 de octubre?
Adiós, Rosa. La cuenta, por favor.
Quieres el libro blanco.
La clase empieza el sábado a las dos y cuarto.
¿Tu hija está contenta esta noche?
Los billetes están sobre el mapa.
La reunión termina el viernes a las ocho y media.
¿Encuentra él la camisa limpia?
¿Tu vecina Carmen tiene cuarenta y cinco años?
Adiós, Ana. ¿Cómo estás?
El partido termina el lunes a las diez y cuarto.
Nuestro hermano no es ingeniero.
El partido empieza el miércoles a las tres en punto.
¿Tu madre está triste ahora?
Bienvenida, Carmen. ¿Qué hora es?
Bienvenida, Rosa. Hoy hace calor.
Ella busca una camisa.
La fiesta no es el miércoles 18 de diciembre.
No viajarás a París en autobús el jueves.
Veo dos libros.
Mi hijo está triste mañana.
Viajaremos a Ciudad de México en bicicleta el miércoles.
La carta vieja cuesta doce euros.
El examen es el domingo 7 de octubre.
Usamos doce cartas.
¿Busca él el mapa bonito?
No viajaremos a Nueva York en autobús el lunes.
El coche bonito cuesta treinta euros.
Buenas tardes, Julia. ¿Dónde está el baño?
La boda es el martes 9 de marzo.
El examen no es el lunes 19 de marzo.
El partido no es el sábado 2 de noviembre.
Mi vecina Carmen no es médica.
Mi vecina Carmen tiene veintisiete años.
A él no le gusta el coche viejo.
Mi tío está enfermo esta noche.
Ellos no compran quince puertas.
Vas al banco esta noche.
La semana pasada visitamos la estación de Nueva York.
El perro limpio cuesta tres euros.
El partido no es el lunes 13 de noviembre.
Buenos días, Ana. Necesito ayuda.
El almuerzo empieza el lunes a las diez menos cuarto.
El zapato bonito cuesta once euros.
No viajarás a Ciudad de México en tren el viernes.
Voy al museo todos los días.
¿Están los periódicos sobre la mesa?
La clase termina el jueves a las nueve menos cuarto.
Mi tía tiene treinta y dos años.
No encuentras la casa pequeña.
El perro está delante del cuadro.
¿El partido es el miércoles 10 de mayo?
El examen no es el lunes 12 de octubre.
Ellos van a la iglesia todos los días.
¿Tu tío tiene treinta y dos años?
¿Tu vecina Carmen es pintora?
La caja está debajo del billete.
Viajaré a París en barco el domingo.
¿Nuestro hermano es médico?
Nuestro hermano no es cocinero.
¿La casa cara cuesta dos euros?
Ellos van al hotel la próxima semana.
Hace dos días ellos visitaron la estación de Londres.
Buenos días, Lucía. ¿Dónde está el baño?
¿Están los gatos debajo de la ventana?
Ella no viajará a Lima en tren el lunes.
¿Tu hermana tiene veintidós años?
Viajarás a Sevilla en barco el lunes.
A ella no le gustan los periódicos grandes.
Él viajará a Nueva York en barco el jueves.
¿Tu tío tiene veintitrés años?
Mi tía tiene veintinueve años.
Mi amigo Luis está preocupado esta tarde.
¿Voy a la iglesia todos los días?
¿El coche nuevo cuesta quince euros?
La ventana bonita cuesta cinco euros.
¿De quién es el periódico verde?
¿El sombrero caro cuesta ocho euros?
¿Quieren ellos once camisas?
Ella no va al hospital los domingos.
Ella trae un perro.
¿Están las ventanas cerca de la taza?
¿Dónde están los sombreros caros?
¿Mi hija es cocinera?
Viajaré a Nueva York en avión el viernes.
El año pasado ella visitó el hospital de Londres.
¿Voy a la playa esta noche?
El mapa negro cuesta quince euros.
A él le gusta la puerta limpia.
¿Nuestra hermana es profesora?
Ellos van a la estación la próxima semana.
Hace dos días él no visitó el mercado de Sevilla.
¿Ven ellos tres ventanas?
¿Encuentras la ventana azul?
¿Tu hijo está cansado hoy?
El examen es el viernes 6 de diciembre.
No viajaré a Sevilla en coche el lunes.
Ella usa ocho gatos.
¿El zapato bonito cuesta seis euros?
El almuerzo es el viernes 18 de octubre.
¿Están las bicicletas delante de la camisa?
Nuestro padre es abogado.
¿Tu hija tiene veintinueve años?
La clase es el miércoles 28 de julio.
¿Tu madre es jardinera?
Ellos no tienen el mapa nuevo.
No necesito cinco periódicos.
Viajaremos a Lima en autobús el jueves.
El examen es el jueves 5 de julio.
Mi vecino Pedro tiene veintidós años.
Viajaré a Roma en bicicleta el lunes.
Él encuentra la carta sucia.
Hola, Carmen. ¿Qué hora es?
Bienvenida, Lucía. ¿Qué hora es?
El año pasado visité la biblioteca de Londres.
Viajarás a Roma en barco el viernes.
Bienvenida, Elena. No entiendo.
Él no busca una silla.
¿Nuestra vecina Carmen es ingeniera?
¿De quién son las cajas grandes?
¿Están las puertas debajo de la maleta?
¿Están las manzanas cerca de la bicicleta?
Ella vende la llave bonita.
A él le gusta el paraguas limpio.
No compras la casa nueva.
Hasta mañana, Ana. ¿Qué hora es?
Mi tía es cocinera.
Vendo el coche sucio.
¿Tu padre tiene veintisiete años?
¿Tu padre está triste hoy?
Mi hermana tiene treinta y cinco años.
La clase termina el lunes a las ocho y media.
Buenas tardes, María. ¿Qué hora es?
La boda no es el domingo 12 de julio.
¿El cuadro barato cuesta seis euros?
¿Está la camisa delante de la silla?
Encontramos seis perros.
Gracias, María. Es muy tarde.
¿Tu amiga Ana está cansada mañana?
Ellos tienen veinte cajas.
Él no va a la playa la próxima semana.
La boda empieza el domingo a las diez menos cuarto.
Hace dos días ellos visitaron la iglesia de Bogotá.
¿Dónde están las tazas baratas?
Me gusta la taza blanca.
No te gusta la llave azul.
Viajaremos a Bogotá en autobús el martes.
A él le gusta la mesa limpia.
¿Mi padre es profesor?
La reunión empieza el lunes a las cuatro menos cuarto.
Ellos viajarán a Bogotá en avión el miércoles.
No nos gusta la mesa pequeña.
Ella no viajará a Ciudad de México en tren el miércoles.
Nos gusta la puerta azul.
¿Venden ellos el cuadro verde?
¿Tu hermano tiene treinta y cuatro años?
A él no le gusta la taza blanca.
Ella no tiene el coche barato.
¿Busca él once maletas?
No te gusta la taza negra.
¿Ven ellos una llave?
¿Traigo seis mapas?
Viajarás a Londres en barco el sábado.
¿Nuestra hermana es abogada?
Hasta mañana, Elena. Hoy hace calor.
No traigo una bicicleta.
Felicidades, Lucía. La cuenta, por favor.
¿Tu hija está contenta esta tarde?
¿Vamos al parque los domingos?
Tu tío no es enfermero.
Mi tía está enferma ahora.
¿Está la ventana delante de la caja?
No viajaremos a Madrid en bicicleta el jueves.
¿Tu vecino Pedro está preocupado mañana?
Mi amiga Ana está triste ahora.
La boda no es el miércoles 7 de junio.
A ella no le gustan las casas limpias.
¿Tu tía está enferma ahora?
¿Vamos al mercado ahora?
Compro la camisa barata.
¿Encontramos la taza grande?
¿Tiene ella el gato nuevo?
Ellos tienen el libro verde.
Adiós, Sofía. Habla despacio, por favor.
¿Dónde está el periódico grande?
Esta mañana ella no visitó la playa de Londres.
No vendo cuatro tazas.
¿El sombrero grande cuesta cincuenta euros?
¿Dónde está la caja azul?
Ellos usan el periódico verde.
Ellos no venden dos camisas.
¿El partido es el domingo 8 de abril?
El año pasado ella no visitó el museo de Lisboa.
Mi amigo Luis está triste esta tarde.
¿Está la casa debajo del mapa?
A ella le gustan los cuadros nuevos.
A él no le gustan las cartas verdes.
¿Dónde está la silla roja?
No vamos a la playa ahora.
Hace dos días visité el hotel de Nueva York.
Buenas noches, Lucía. Habla despacio, por favor.
El examen termina el miércoles a las once menos cuarto.
Ves un periódico.
¿La boda es el jueves 18 de diciembre?
No traigo la casa roja.
Ellos no encuentran dos cuadros.
¿Vende ella doce libros?
Veo un cuadro.
El examen no es el sábado 25 de marzo.
La boda termina el jueves a las once y media.
Ellos no van al hospital esta noche.
¿La fiesta es el viernes 22 de septiembre?
Mi hermana está sola mañana.
La boda termina el martes a las diez menos cuarto.
Él no viajará a Ciudad de México en coche el lunes.
Mi hermano está enfermo esta tarde.
No necesito tres tazas.
Él ve un gato.
La reunión empieza el lunes a las siete menos cuarto.
Ellos no van al mercado la próxima semana.
Mi hermano tiene veinticinco años.
¿Vamos a la playa la próxima semana?
¿Va él al hospital los domingos?
¿Compramos una mesa?
Nos gustan las sillas pequeñas.
El concierto no es el miércoles 7 de febrero.
Esta mañana no visitamos la farmacia de Lisboa.
¿Vamos al banco la próxima semana?
Él necesita la maleta nueva.
¿Tu hijo tiene veintidós años?
Él compra una silla.
La reunión no es el viernes 16 de noviembre.
No viajarás a Madrid en bicicleta el martes.
¿Está la casa detrás de la bicicleta?
Él no va al parque la próxima semana.
¿Están las bicicletas debajo de la puerta?
¿Están los perros detrás de la casa?
¿La ventana cara cuesta once euros?
¿Necesitan ellos la bicicleta vieja?
El partido es el martes 4 de octubre.
Felicidades, María. ¿Qué hora es?
No queremos la silla negra.
Viajarás a Nueva York en coche el viernes.
¿De quién es la carta limpia?
¿Vemos la ventana cara?
¿El concierto es el martes 10 de marzo?
Ellos no encuentran diez billetes.
Usamos tres cartas.
El zapato rojo cuesta nueve euros.
¿Tu padre está preocupado esta tarde?
No veo el paraguas negro.
Hasta mañana, Rosa. Necesito ayuda.
¿De quién es la bicicleta roja?
Gracias, Sofía. Necesito ayuda.
¿El concierto es el sábado 11 de marzo?
No te gusta el billete grande.
¿La casa blanca cuesta doce euros?
La maleta no está detrás del libro.
¿Tu amigo Luis tiene cuarenta y cuatro años?
Él viajará a Lisboa en tren el sábado.
La casa no está delante del libro.
No viajaré a Sevilla en tren el sábado.
Adiós, Rosa. Necesito ayuda.
La semana pasada ella visitó el parque de Bogotá.
¿De quién es la ventana verde?
Ella va al banco mañana.
Bienvenida, María. Hoy hace frío.
Mi amigo Luis está listo hoy.
¿De quién es el libro limpio?
¿El zapato caro cuesta tres euros?
Buenas noches, Lucía. Es muy tarde.
La fiesta termina el jueves a las seis en punto.
Ella no va a la oficina esta tarde.
Esta mañana no visité el mercado de Madrid.
La clase es el domingo 3 de marzo.
Mi tío no es pintor.
El examen es el sábado 20 de septiembre.
Mi amigo Luis tiene cuarenta y nueve años.
La clase empieza el miércoles a las ocho y cuarto.
Ella va a la escuela mañana.
La casa está detrás de la camisa.
Hola, Ana. Hoy hace calor.
¿La reunión es el martes 16 de julio?
¿Tu madre tiene treinta y dos años?
Tu hermano es escritor.
¿Tu amigo Luis tiene veintiocho años?
Las mesas están delante de la caja.
¿Mi hermano es médico?
¿Nuestra madre es cocinera?
A él le gusta la manzana cara.
Ellos van al aeropuerto todos los días.
No te gustan los sombreros bonitos.
La camisa negra cuesta once euros.
El periódico está detrás de la mesa.
Viajarás a Lima en autobús el martes.
¿Dónde están los gatos sucios?
¿Traes el zapato grande?
¿Tu madre está preocupada mañana?
No ves el libro azul.
Hace dos días ellos no visitaron el parque de Roma.
La boda empieza el sábado a las siete y media.
Ellos no van a la playa esta noche.
¿Va ella a la estación hoy?
Ellos quieren dos camisas.
¿Tu hermano está cansado ahora?
¿Trae ella un paraguas?
Tu padre no es profesor.
Él no quiere el zapato nuevo.
No traes un cuadro.
Ayer él no visitó la iglesia de Roma.
Hola, María. ¿Dónde está el baño?
Los libros no están detrás de la carta.
Uso veinte bicicletas.
Ayer ella visitó la playa de Ciudad de México.
Él no encuentra quince paraguas.
La ventana nueva cuesta seis euros.
¿Necesita ella el gato pequeño?
Ella va a la oficina todos los días.
La bicicleta roja cuesta cinco euros.
¿El gato nuevo cuesta dos euros?
No veo la camisa sucia.
El año pasado no visitamos el hospital de Nueva York.
¿Trae él cuatro camisas?
No me gustan las llaves azules.
¿El billete limpio cuesta treinta euros?
Felicidades, Lucía. Necesito ayuda.
Ayer ella visitó el museo de Sevilla.
¿El coche rojo cuesta nueve euros?
Ellos encuentran once llaves.
Mi hermano está listo esta tarde.
¿La taza vieja cuesta doce euros?
El coche limpio cuesta quince euros.
Felicidades, María. Hoy hace frío.
Ellos no venden doce bicicletas.
El año pasado visité la escuela de Roma.
Él no encuentra una silla.
¿Necesitan ellos una manzana?
Mi vecina Carmen tiene treinta y seis años.
La puerta está cerca de la silla.
El concierto termina el viernes a las seis y media.
¿Dónde están las bicicletas caras?
El libro no está cerca de la llave.
No quieres el cuadro caro.
¿Tu amigo Luis está contento hoy?
Él viajará a Bogotá en autobús el jueves.
Tienes el sombrero verde.
No ves un billete.
No nos gusta la camisa barata.
Me gusta el mapa limpio.
Ellos ven la ventana roja.
Buscas cinco bicicletas.
A él no le gusta la puerta blanca.
A él le gusta el mapa limpio.
Mi amigo Luis tiene treinta y dos años.
¿Tu amiga Ana está enferma esta tarde?
La clase es el lunes 3 de agosto.
Hasta mañana, Lucía. ¿Cómo estás?
¿Vende ella el paraguas bonito?
¿Tu madre tiene veinticinco años?
El examen empieza el domingo a las doce menos cuarto.
Adiós, Julia. ¿Dónde está el baño?
Mi amigo Luis está preocupado esta noche.
Mi padre no es profesor.
¿Está la llave debajo del gato?
¿Mi amiga Ana es pintora?
Ella no viajará a Sevilla en bicicleta el miércoles.
No necesitas quince mapas.
La semana pasada no visité la playa de París.
¿La camisa verde cuesta tres euros?
Ellos compran el periódico grande.
No ves una maleta.
¿Tu amigo Luis está enfermo ahora?
¿Tu amigo Luis tiene veinticuatro años?
Uso una ventana.
Viajaré a Bogotá en autobús el domingo.
Ayer ella no visitó el banco de Nueva York.
¿La boda es el lunes 1 de noviembre?
La semana pasada ellos no visitaron el hospital de Sevilla.
Mi madre tiene treinta y cinco años.
La reunión empieza el martes a las nueve y cuarto.
A él no le gusta el billete sucio.
¿De quién son las sillas limpias?
Tu tía no es profesora.
El libro sucio cuesta dos euros.
Ellos necesitan la casa verde.
Mi amigo Luis tiene treinta y cuatro años.
Ayer ellos no visitaron el mercado de Londres.
¿Cuánto cuesta la maleta grande?
Esta mañana visitamos el aeropuerto de París.
¿Tu amigo Luis está preocupado esta tarde?
Esta mañana no visitamos la oficina de Lima.
Me gusta la ventana bonita.
Vendemos la silla grande.
No nos gustan las puertas caras.
Quieres once ventanas.
Me gustan los mapas baratos.
A ella le gusta la camisa grande.
Mi hija está enferma esta noche.
El partido no es el sábado 7 de marzo.
Él no va a la playa ahora.
Ellos no usan la mesa vieja.
¿Tu amigo Luis tiene treinta y siete años?
Él no ve la casa roja.
¿Tenemos el sombrero azul?
¿Traes siete manzanas?
No vendo una ventana.
Buenas tardes, Carmen. Hoy hace calor.
No compro el billete verde.
¿Vas a la farmacia mañana?
¿Tu hermana es enfermera?
Ellos no van a la biblioteca mañana.
El año pasado visitamos la escuela de Ciudad de México.
¿Tu vecina Carmen tiene veinticuatro años?
¿Tu hermano está contento esta tarde?
¿Tu amiga Ana está cansada esta noche?
¿Venden ellos una maleta?
A él le gustan los cuadros blancos.
Mi tía no es profesora.
¿Dónde están los gatos pequeños?
La manzana está sobre el sombrero.
¿Vas al hospital mañana?
Tu vecina Carmen es jardinera.
¿Mi hermana es médica?
Buenas noches, Lucía. Hoy hace calor.
Buenos días, Lucía. La cuenta, por favor.
¿Dónde están los perros pequeños?
Él compra la ventana bonita.
¿Tu hermana está sola esta tarde?
Mi amigo Luis tiene veintinueve años.
¿La boda es el sábado 13 de julio?
Ellos no van a la playa esta tarde.
Ayer ellos no visitaron la biblioteca de Lisboa.
Hasta mañana, Carmen. ¿Dónde está el baño?
No me gusta la manzana bonita.
¿Tu hermano está enfermo mañana?
El sombrero azul cuesta cincuenta euros.
Hace dos días visitaste el museo de Londres.
¿Encuentras once coches?
¿Dónde están los zapatos viejos?
No me gusta el perro negro.
La silla pequeña cuesta cinco euros.
¿Tu tío está ocupado ahora?
Él no tiene la taza pequeña.
Tu padre es cocinero.
Mi madre está triste esta tarde.
¿Busca ella siete casas?
¿Tu vecino Pedro está triste esta noche?
Esta mañana ellos no visitaron la oficina de Sevilla.
Nuestro hijo no es jardinero.
¿Tienes la puerta sucia?
Mi madre tiene cuarenta y seis años.
A ella le gustan las bicicletas viejas.
¿De quién son las cartas grandes?
¿Están los sombreros cerca de la mesa?
La caja azul cuesta cinco euros.
Mi padre tiene treinta y cuatro años.
Mi hermano es profesor.
Vas a la farmacia los domingos.
¿Tu tía está sola ahora?
Él viajará a Roma en autobús el domingo.
Tu amigo Luis es jardinero.
Felicidades, Julia. Hoy hace calor.
Buenas tardes, Elena. Necesito ayuda.
Ella no viajará a Bogotá en bicicleta el viernes.
Hace dos días no visité la farmacia de Bogotá.
Él no busca doce puertas.
Nos gusta la mesa roja.
¿Dónde están los cuadros verdes?
¿De quién es el mapa barato?
¿Tu hermana tiene veinticuatro años?
La puerta no está sobre la caja.
La semana pasada ellos visitaron el hotel de Nueva York.
Ayer no visité el mercado de Roma.
Ellos no ven una casa.
¿El sombrero azul cuesta veinte euros?
La fiesta empieza el viernes a las seis y media.
Ayer ella no visitó el hotel de París.
Ellos no van al parque ahora.
Bienvenida, Carmen. Estoy perdido.
¿Tu vecino Pedro tiene cuarenta y ocho años?
¿Nuestra vecina Carmen es cocinera?
El examen termina el lunes a las dos en punto.
Ellos no quieren la camisa nueva.
La semana pasada él no visitó el aeropuerto de Sevilla.
¿Está la manzana detrás de la bicicleta?
Buenas noches, Ana. La cuenta, por favor.
No viajarás a Bogotá en coche el lunes.
Hasta mañana, Elena. La cuenta, por favor.
La casa no está cerca de la puerta.
El zapato está cerca de la taza.
Él no vende una taza.
La puerta está delante del mapa.
¿Tu madre tiene treinta y seis años?
Mi tía está enferma hoy.
A él le gusta la llave limpia.
Ella no va al aeropuerto esta noche.
La reunión empieza el domingo a las siete y media.
La semana pasada no visitamos el museo de Bogotá.
¿Tu padre está ocupado mañana?
Él viajará a Lima en coche el viernes.
Nuestro padre no es médico.
Tu madre es escritora.
Tu madre no es pintora.
¿Va él a la iglesia la próxima semana?
¿El paraguas azul cuesta tres euros?
¿Tu padre tiene veintidós años?
Mi padre tiene treinta y tres años.
Vas al parque la próxima semana.
Me gusta la mesa limpia.
No te gustan los perros caros.
Los mapas están cerca del zapato.
¿Tu amigo Luis tiene veintinueve años?
Mi tío tiene veintisiete años.
¿Venden ellos un cuadro?
Voy a la biblioteca la próxima semana.
Buenas tardes, Carmen. Necesito ayuda.
No nos gustan los billetes baratos.
Ellos no traen una carta.
Ella no ve el coche azul.
Queremos doce cuadros.
No voy a la escuela esta noche.
¿Quieren ellos una puerta?
Buenos días, Carmen. ¿Cómo estás?
Él no va al hospital esta noche.
Mi hijo tiene cuarenta y nueve años.
¿El billete nuevo cuesta cuarenta euros?
Bienvenida, Julia. Hoy hace frío.
¿Tu padre tiene cuarenta y dos años?
Ayer no visitaste el museo de Sevilla.
La fiesta no es el sábado 4 de enero.
Hasta mañana, María. Es muy tarde.
¿Dónde están las bicicletas rojas?
Ves una carta.
¿Están las puertas cerca del paraguas?
No compramos una puerta.
No nos gustan las puertas azules.
¿La fiesta es el domingo 11 de noviembre?
Ella no busca una camisa.
¿Usa ella la casa grande?
Hola, María. Hoy hace calor.
Mi amiga Ana tiene treinta y dos años.
¿Tu padre está ocupado esta tarde?
Te gustan las tazas blancas.
La reunión termina el miércoles a las tres en punto.
Hola, Ana. Hoy hace frío.
¿Va ella a la playa hoy?
Él no ve cuatro ventanas.
Nuestra hermana no es abogada.
La boda termina el jueves a las diez en punto.
Hace dos días él visitó el parque de París.
¿El partido es el jueves 26 de agosto?
Bienvenida, Lucía. La cena está lista.
¿Tu amiga Ana está contenta mañana?
¿Dónde está el sombrero blanco?
El concierto no es el lunes 4 de octubre.
Compro un zapato.
La clase empieza el viernes a las siete y media.
La fiesta es el sábado 24 de noviembre.
Ella no viajará a Bogotá en coche el sábado.
Nuestro hijo es abogado.
Ayer no visité el banco de Nueva York.
¿Compramos el paraguas nuevo?
¿Tu madre tiene treinta y siete años?
Bienvenida, Lucía. ¿Dónde está el baño?
Viajaré a Roma en autobús el lunes.
¿La taza negra cuesta nueve euros?
El paraguas está debajo de la carta.
Ellos viajarán a Sevilla en barco el miércoles.
¿Va ella al mercado los domingos?
¿Compramos veinte periódicos?
¿La camisa roja cuesta cincuenta euros?
El año pasado ella no visitó el banco de París.
Ella no necesita cuarenta sombreros.
Nuestra madre no es cocinera.
Ella viajará a Lisboa en barco el viernes.
Compras un gato.
Él viajará a Lisboa en tren el viernes.
Tu tío es jardinero.
¿De quién es la taza cara?
Vemos quince gatos.
Las sillas no están sobre el gato.
No usas la caja nueva.
No buscamos la carta nueva.
No compro la llave pequeña.
Ellos no quieren cuarenta camisas.
No vas al museo ahora.
¿Vamos al aeropuerto la próxima semana?
No usamos la puerta negra.
Los gatos no están sobre la bicicleta.
Vemos cincuenta llaves.
Mi amigo Luis está listo esta tarde.
El partido empieza el lunes a las once en punto.
La semana pasada ellos visitaron el museo de Madrid.
Esta mañana visitamos la biblioteca de Lima.
¿Está la camisa debajo de la manzana?
No me gustan los zapatos sucios.
El concierto empieza el domingo a las tres en punto.
¿Tu hijo es abogado?
¿Están las maletas delante de la silla?
Mi vecina Carmen está ocupada mañana.
A él no le gustan los periódicos caros.
¿Usa ella una casa?
Él busca cuatro llaves.
Quiero ocho cajas.
Nuestro amigo Luis es enfermero.
Ella usa una caja.
Veo la silla cara.
Hace dos días visitamos la oficina de Sevilla.
Esta mañana visitaste el parque de Lisboa.
Mi vecino Pedro tiene veintitrés años.
Tu vecino Pedro es pintor.
El almuerzo es el domingo 10 de junio.
Mi hija está cansada hoy.
¿Dónde están las mesas azules?
Los sombreros están cerca de la ventana.
Él no viajará a París en bicicleta el lunes.
La semana pasada ellos no visitaron el banco de Nueva York.
¿Tu hermana está lista hoy?
Adiós, Elena. La cuenta, por favor.
¿Dónde está la casa sucia?
Él no viajará a Ciudad de México en tren el miércoles.
Ella no necesita el mapa bonito.
¿La taza verde cuesta diez euros?
¿Necesitas cinco maletas?
Mi hermano tiene cuarenta y nueve años.
El almuerzo termina el jueves a las cuatro y cuarto.
Él usa dos llaves.
Él viajará a Sevilla en avión el jueves.
¿Nuestra hija es escritora?
¿Tu amigo Luis está cansado esta tarde?
Él necesita un sombrero.
¿Tu tía está lista ahora?
No voy a la iglesia ahora.
Mi hijo es jardinero.
¿Tu vecina Carmen tiene cuarenta y siete años?
Queremos diez coches.
¿Tu amiga Ana tiene treinta y cinco años?
Mi tío tiene veintiséis años.
¿Queremos nueve mesas?
Las cartas están cerca del sombrero.
¿Quiere él la carta azul?
El concierto termina el lunes a las once menos cuarto.
Él usa una carta.
Te gustan las camisas limpias.
La semana pasada ellos no visitaron el hotel de Lima.
¿Nuestra tía es enfermera?
¿Quieres el cuadro barato?
No uso el periódico azul.
La manzana está delante del gato.
Felicidades, Elena. Necesito ayuda.
El año pasado visité el aeropuerto de Lima.
¿Está la ventana cerca del cuadro?
¿Tu vecino Pedro tiene cuarenta y cinco años?
¿De quién son las maletas nuevas?
¿Tienes una puerta?
Ella tiene el sombrero rojo.
Ellos encuentran un billete.
A él no le gusta la caja negra.
El almuerzo empieza el jueves a las siete y media.
Esta mañana visité la iglesia de Roma.
El examen empieza el domingo a las ocho menos cuarto.
Mi hija está enferma esta tarde.
La boda termina el sábado a las ocho en punto.
Los billetes no están debajo de la manzana.
¿Vendes el coche barato?
¿El libro caro cuesta cincuenta euros?
La boda empieza el miércoles a las dos menos cuarto.
Ellos compran una mesa.
El almuerzo es el miércoles 5 de enero.
La clase termina el domingo a las seis menos cuarto.
La puerta verde cuesta diez euros.
¿Dónde está el periódico pequeño?
Hace dos días ella no visitó el museo de Madrid.
Él necesita una taza.
¿Tu amigo Luis tiene cuarenta y seis años?
El examen empieza el jueves a las doce y cuarto.
No viajaré a Bogotá en autobús el martes.
¿Tu vecino Pedro tiene cuarenta y nueve años?
¿Dónde están los perros nuevos?
Él no usa el periódico pequeño.
Hola, Carmen. Hoy hace frío.
La fiesta empieza el viernes a las diez y media.
No viajaremos a Bogotá en coche el domingo.
Ellos no usan veinte sillas.
¿Tu hermana está ocupada mañana?
Esta mañana ellos visitaron el banco de Lima.
¿La reunión es el miércoles 26 de marzo?
¿El zapato grande cuesta dos euros?
¿Tu madre está enferma esta tarde?
Ella compra seis camisas.
El concierto es el lunes 22 de noviembre.
¿Está el sombrero cerca del coche?
Mi hermano tiene cuarenta y seis años.
No compramos la caja azul.
¿Tiene ella quince cajas?
Las ventanas están detrás del zapato.
¿Encuentro una mesa?
Hasta mañana, Ana. ¿Cómo estás?
¿De quién es la mesa azul?
El año pasado visitamos la iglesia de Lisboa.
La fiesta empieza el lunes a las diez y media.
Adiós, Julia. La cuenta, por favor.
El partido es el miércoles 28 de junio.
¿Vas al parque la próxima semana?
¿Tu madre tiene cuarenta y cinco años?
¿Vendemos cuarenta cajas?
No compras treinta llaves.
No te gustan las tazas caras.
¿Tu hija tiene cuarenta y cinco años?
Mi tío tiene veintinueve años.
Gracias, Sofía. Es muy tarde.
Ella viajará a Lima en bicicleta el sábado.
Esta mañana ella no visitó el banco de Roma.
Él usa una silla.
¿Traigo ocho bicicletas?
Adiós, Elena. Estoy perdido.
¿Compras una maleta?
El coche no está debajo de la camisa.
¿Va ella al hotel la próxima semana?
Hace dos días ellos visitaron la oficina de París.
¿Tu madre tiene treinta y cinco años?
Esta mañana no visitamos el aeropuerto de Londres.
¿De quién son las mesas verdes?
¿El coche rojo cuesta siete euros?
No uso una puerta.
¿Dónde están los billetes blancos?
¿Mi hijo es ingeniero?
La silla cara cuesta veinte euros.
Voy a la biblioteca hoy.
Ella no quiere la caja nueva.
Mi hijo tiene treinta y ocho años.
¿Vamos al hotel mañana?
La clase empieza el sábado a las diez y cuarto.
Los billetes no están cerca de la bicicleta.
Él no ve una puerta.
El almuerzo empieza el lunes a las nueve en punto.
La reunión empieza el jueves a las cuatro y cuarto.
¿Busca él un perro?
¿La boda es el martes 14 de febrero?
¿Compran ellos la puerta grande?
La taza no está delante del periódico.
La fiesta no es el sábado 5 de junio.
¿Dónde están los paraguas azules?
¿Vamos a la iglesia los domingos?
El examen termina el viernes a las cuatro menos cuarto.
Él viajará a Lisboa en tren el miércoles.
¿De quién es la caja limpia?
Mi hijo tiene veintidós años.
No tenemos cinco cuadros.
¿Nuestro hijo es enfermero?
Mi hijo está enfermo hoy.
La casa bonita cuesta seis euros.
Vamos al hospital todos los días.
¿El periódico caro cuesta nueve euros?
Adiós, Julia. Habla despacio, por favor.
Me gusta la silla blanca.
¿Compras una camisa?
No encuentro un libro.
La boda es el domingo 3 de noviembre.
La reunión empieza el miércoles a las seis y cuarto.
Nuestra tía no es escritora.
Gracias, Elena. Habla despacio, por favor.
¿Tu hija tiene treinta y cuatro años?
El partido empieza el viernes a las seis en punto.
La semana pasada visité la biblioteca de Sevilla.
Usas una taza.
La maleta no está delante de la carta.
¿Compramos el perro viejo?
Tu hermano es profesor.
El examen termina el martes a las cinco y cuarto.
Ellos quieren treinta camisas.
¿Mi vecina Carmen es pintora?
Buenas noches, Ana. Habla despacio, por favor.
Él trae la llave vieja.
El concierto termina el jueves a las seis y cuarto.
Usamos el gato viejo.
Las llaves no están debajo de la silla.
A ella no le gusta el paraguas nuevo.
No vendemos el cuadro caro.
Tu hijo no es ingeniero.
Vendes una camisa.
Tu vecino Pedro no es cantante.
Hace dos días ella no visitó la estación de Madrid.
La reunión empieza el domingo a las cinco y cuarto.
Esta mañana ellos visitaron el mercado de Sevilla.
El concierto termina el miércoles a las seis en punto.
El concierto no es el sábado 9 de noviembre.
Esta mañana ella no visitó la oficina de Sevilla.
No nos gustan las maletas sucias.
Bienvenida, Julia. Necesito ayuda.
Nuestra amiga Ana es pintora.
Ella compra la taza barata.
¿Traemos la carta barata?
A él le gustan las maletas negras.
Ellos van al banco todos los días.
La casa está detrás de la ventana.
Ellos no usan una ventana.
El sombrero está cerca del perro.
¿Tu tío está ocupado mañana?
Hola, Elena. Hoy hace calor.
No viajaremos a Lisboa en bicicleta el sábado.
Gracias, Lucía. Habla despacio, por favor.
La semana pasada ellos visitaron el banco de Madrid.
¿Dónde está la ventana sucia?
Mi tío está listo ahora.
No viajaremos a Lima en tren el sábado.
¿Compra ella la bicicleta sucia?
Viajarás a Madrid en avión el viernes.
Él no viajará a Bogotá en bicicleta el martes.
¿De quién es el libro viejo?
Esta mañana visitamos la estación de Lisboa.
Él no ve diez libros.
Me gustan los zapatos viejos.
La taza roja cuesta veinte euros.
Ella no vende nueve manzanas.
Él no va al museo mañana.
Ayer ella no visitó la escuela de Roma.
¿La maleta blanca cuesta cincuenta euros?
¿Tu amigo Luis está listo esta noche?
El partido es el domingo 2 de marzo.
Ellos viajarán a Londres en autobús el martes.
¿Encuentro seis tazas?
No vendes siete paraguas.
Mi padre está solo esta tarde.
Buenos días, Elena. No entiendo.
Tenemos el perro sucio.
Esta mañana ellos visitaron la iglesia de Londres.
¿Usan ellos once perros?
Ella no compra la casa cara.
Él necesita once camisas.
Él no tiene cuarenta mapas.
¿Tu amigo Luis tiene veintisiete años?
¿Necesita él una silla?
¿Tu madre está cansada ahora?
¿Dónde está la taza cara?
¿Tu vecino Pedro tiene cuarenta y siete años?
¿Tu amiga Ana está ocupada esta noche?
El almuerzo es el jueves 24 de agosto.
¿Dónde están las puertas limpias?
La fiesta no es el domingo 2 de diciembre.
Él no vende un billete.
¿Tu tía tiene cuarenta y seis años?
La reunión termina el miércoles a las once en punto.
¿Está el coche delante de la casa?
Buenas noches, Rosa. La cena está lista.
No usamos la carta verde.
¿Dónde están las puertas rojas?
Ellos no van a la oficina mañana.
No viajaré a Sevilla en autobús el miércoles.
Mi tía está sola mañana.
Él no va al aeropuerto mañana.
El partido termina el viernes a las cuatro menos cuarto.
La llave está sobre el sombrero.
Adiós, Carmen. ¿Cómo estás?
La reunión termina el jueves a las cinco en punto.
Ellos quieren quince cuadros.
Ella compra quince camisas.
Hasta mañana, María. Necesito ayuda.
Las sillas no están cerca de la camisa.
Tu amiga Ana es escritora.
¿Quiero dos llaves?
Mi hijo tiene treinta y siete años.
¿El partido es el martes 10 de marzo?
¿Ven ellos el paraguas grande?
¿Traemos un perro?
Mi amigo Luis no es abogado.
¿El examen es el jueves 17 de marzo?
¿Tu hija tiene treinta y dos años?
¿Compra ella una caja?
No tenemos el gato bonito.
La clase empieza el viernes a las doce en punto.
La reunión empieza el sábado a las dos menos cuarto.
¿Nuestro amigo Luis es ingeniero?
No te gusta el cuadro caro.
¿El partido es el miércoles 9 de diciembre?
La fiesta termina el jueves a las tres y media.
Hace dos días visitaste el banco de Roma.
¿Dónde está el libro sucio?
¿Usas nueve bicicletas?
El concierto empieza el jueves a las tres en punto.
Encuentro el gato verde.
Él viajará a Madrid en coche el viernes.
¿Tu hermana está contenta esta tarde?
Ellos necesitan tres gatos.
Buenas tardes, María. Necesito ayuda.
¿La carta azul cuesta ocho euros?
¿Mi amiga Ana es abogada?
¿Usa él quince bicicletas?
¿Tu madre está sola esta tarde?
Mi vecino Pedro no es pintor.
Felicidades, Julia. No entiendo.
La semana pasada visitaste la escuela de Bogotá.
No viajaré a Ciudad de México en coche el domingo.
¿Tu vecino Pedro está contento esta tarde?
El gato grande cuesta doce euros.
La boda termina el miércoles a las seis menos cuarto.
¿La fiesta es el miércoles 26 de noviembre?
No te gusta el gato caro.
Mi hijo está triste hoy.
¿De quién es el coche blanco?
Bienvenida, Julia. La cuenta, por favor.
Vendes un mapa.
Mi padre está listo mañana.
¿Va él a la escuela todos los días?
¿Tu vecina Carmen tiene treinta y nueve años?
¿Va ella al banco la próxima semana?
No tenemos la taza nueva.
Tu hija no es enfermera.
La clase es el miércoles 20 de junio.
¿Dónde está la caja bonita?
¿Compra ella seis coches?
Ayer ella no visitó la estación de Londres.
Ayer ella no visitó el hospital de Sevilla.
Vemos una carta.
Ella quiere una taza.
Buenas tardes, María. No entiendo.
Viajaré a Ciudad de México en avión el lunes.
¿Dónde están las cajas caras?
¿Trae ella un gato?
Ella no viajará a Ciudad de México en autobús el viernes.
¿Tu vecina Carmen está lista esta tarde?
La boda empieza el domingo a las once en punto.
¿Ve él la caja roja?
Ella no necesita siete maletas.
Mi hermano está preocupado ahora.
Uso tres sombreros.
Buenas tardes, Elena. ¿Qué hora es?
Él va a la biblioteca esta noche.
El concierto es el domingo 24 de enero.
¿Ve ella un zapato?
¿Está la puerta delante de la bicicleta?
A él no le gusta el zapato nuevo.
Ella no va al parque mañana.
Ella no va a la farmacia los domingos.
El año pasado ella no visitó el mercado de Lima.
Mi tío tiene treinta y nueve años.
La semana pasada visitaste la playa de Bogotá.
Ayer ella visitó la iglesia de Madrid.
El concierto no es el lunes 22 de noviembre.
¿De quién es la puerta limpia?
¿Van ellos a la estación ahora?
Ayer no visitamos la biblioteca de Londres.
¿Dónde están los sombreros grandes?
Él viajará a Bogotá en autobús el martes.
Las ventanas no están delante de la caja.
Nuestro hermano no es pintor.
¿Busca ella el paraguas pequeño?
¿Usamos cincuenta perros?
Hola, Sofía. Hoy hace frío.
¿Va ella al parque la próxima semana?
La boda empieza el sábado a las once menos cuarto.
¿Nuestra amiga Ana es enfermera?
¿Dónde están las mesas rojas?
A él no le gusta la manzana bonita.
No te gustan los cuadros negros.
¿Tu hermano está listo ahora?
Mi hermano tiene treinta y cinco años.
Ellos necesitan dos tazas.
Ella trae siete maletas.
Voy al mercado los domingos.
Los billetes no están cerca del periódico.
No viajaré a Bogotá en avión el sábado.
Él viajará a Londres en barco el lunes.
¿Nuestro padre es cocinero?
A ella no le gustan las mesas limpias.
Ellos venden cuarenta coches.
A él le gusta el perro verde.
El periódico nuevo cuesta tres euros.
¿El mapa verde cuesta nueve euros?
La reunión no es el sábado 1 de diciembre.
¿La camisa pequeña cuesta cuarenta euros?
No nos gusta la casa blanca.
Esta mañana ella visitó la iglesia de Lisboa.
Las bicicletas no están detrás de la mesa.
No ves diez mesas.
Las llaves están debajo de la silla.
¿La ventana azul cuesta cincuenta euros?
Usamos la taza grande.
Buenas tardes, Sofía. Hoy hace calor.
La casa barata cuesta nueve euros.
¿Necesitamos seis casas?
No me gustan los sombreros nuevos.
¿La fiesta es el sábado 21 de junio?
No traigo cuatro llaves.
El almuerzo empieza el lunes a las tres en punto.
El cuadro limpio cuesta doce euros.
¿Tu padre tiene veinticuatro años?
Gracias, Julia. Estoy perdido.
Los gatos no están detrás de la casa.
El sombrero nuevo cuesta ocho euros.
La taza blanca cuesta siete euros.
No viajarás a Bogotá en barco el jueves.
Ella busca un zapato.
¿Dónde están las ventanas limpias?
Te gustan los paraguas limpios.
Los cuadros no están debajo de la manzana.
Mi hermana está contenta hoy.
¿De quién es el sombrero sucio?
¿Mi tío es ingeniero?
El periódico está delante del libro.
Usamos la camisa blanca.
La semana pasada él visitó la biblioteca de Roma.
¿Dónde están los libros limpios?
Ellos no necesitan una bicicleta.
La maleta no está delante de la silla.
¿Mi hija es profesora?
¿La bicicleta negra cuesta dos euros?
La camisa barata cuesta veinte euros.
Vamos a la oficina esta noche.
Esta mañana ella visitó el museo de Madrid.
No nos gusta el paraguas barato.
Mi amigo Luis no es profesor.
¿Mi madre es jardinera?
¿Mi hermana es cocinera?
¿Está la camisa detrás de la puerta?
A él le gustan las cajas negras.
Mi hija está triste esta tarde.
No nos gusta la carta sucia.
¿La reunión es el sábado 16 de abril?
El año pasado no visitamos la iglesia de Lima.
Hasta mañana, Ana. Estoy perdido.
¿Buscan ellos una mesa?
Tu hermana es profesora.
¿La mesa grande cuesta diez euros?
No viajarás a Londres en barco el jueves.
¿Tu vecino Pedro tiene veintinueve años?
¿Tu vecina Carmen está preocupada esta noche?
¿Dónde está la carta sucia?
A ella le gusta el paraguas bonito.
Mi vecino Pedro está preocupado mañana.
¿Tu hermana tiene treinta y seis años?
¿Traigo la bicicleta negra?
¿Van ellos a la iglesia los domingos?
La taza negra cuesta tres euros.
No viajaremos a Bogotá en tren el sábado.
¿Compra ella la llave sucia?
Él no viajará a Lisboa en barco el martes.
Hasta mañana, Carmen. No entiendo.
Usas cinco perros.
Mi hermano está preocupado mañana.
La semana pasada visité la escuela de Ciudad de México.
La maleta bonita cuesta nueve euros.
El partido es el lunes 2 de agosto.
Viajaré a Ciudad de México en coche el viernes.
Él no viajará a Bogotá en avión el sábado.
Él quiere un periódico.
¿El concierto es el sábado 1 de diciembre?
No te gustan las llaves caras.
No viajaré a Roma en coche el lunes.
La clase no es el lunes 28 de noviembre.
La taza negra cuesta siete euros.
Mi vecina Carmen está triste ahora.
¿Tu hermana está ocupada hoy?
La manzana no está delante de la mesa.
¿Dónde está la manzana azul?
Mi amigo Luis está contento ahora.
Ella no encuentra un zapato.
No voy a la escuela esta tarde.
La clase termina el martes a las cuatro y cuarto.
¿De quién es el zapato bonito?
Viajaré a París en autobús el martes.
Hace dos días visité el hospital de Lisboa.
Mi vecino Pedro está enfermo hoy.
No viajaré a Madrid en coche el jueves.
El almuerzo no es el sábado 24 de mayo.
Mi tía tiene treinta y tres años.
¿Vamos al hospital ahora?
¿Tu madre está enferma hoy?
Ella no busca el perro viejo.
No nos gusta la mesa limpia.
¿Tu vecina Carmen está lista hoy?
¿Tu hija está preocupada esta tarde?
¿Traigo un zapato?
Bienvenida, Elena. ¿Cómo estás?
Él vende ocho sillas.
No voy a la playa todos los días.
El concierto empieza el miércoles a las diez y cuarto.
¿Busca él una carta?
Adiós, María. Hoy hace frío.
¿Nuestro tío es abogado?
¿Tiene ella el libro grande?
¿Tiene ella el gato sucio?
El almuerzo empieza el martes a las diez y media.
Ellos venden una bicicleta.
Mi hermano tiene veintinueve años.
Ellos no van al mercado esta tarde.
Mi hermana tiene veintiséis años.
¿Tu madre está sola mañana?
Usas el periódico caro.
Él no va al aeropuerto los domingos.
¿Tu amiga Ana está enferma hoy?
¿Dónde están los zapatos caros?
¿La boda es el domingo 13 de julio?
¿Tu vecino Pedro está listo hoy?
El año pasado él visitó el museo de Madrid.
Mi hermana es ingeniera.
¿Buscas la ventana sucia?
La fiesta termina el martes a las nueve menos cuarto.
Mi vecina Carmen tiene veintiocho años.
El perro está detrás de la llave.
No me gustan los paraguas viejos.
No viajaré a Londres en coche el lunes.
¿Tu hijo tiene treinta y ocho años?
¿Tu amigo Luis está preocupado esta noche?
No encuentro doce cartas.
¿De quién son las camisas pequeñas?
¿De quién es la camisa negra?
La camisa no está delante del zapato.
El concierto no es el sábado 16 de junio.
Ella no viajará a Londres en avión el sábado.
Tu amiga Ana es abogada.
¿El almuerzo es el martes 21 de agosto?
¿Está el sombrero detrás de la caja?
¿La maleta nueva cuesta once euros?
¿El coche blanco cuesta seis euros?
¿Tu hermano es cocinero?
¿Queremos el gato sucio?
¿Tu amiga Ana tiene cuarenta y tres años?
Él viajará a Lisboa en barco el martes.
Viajarás a Sevilla en avión el miércoles.
El concierto termina el martes a las cuatro y cuarto.
Nuestro padre no es ingeniero.
No vendemos cuatro ventanas.
¿Dónde está el cuadro rojo?
El almuerzo es el sábado 26 de septiembre.
¿Traemos una caja?
Ayer visitamos la iglesia de Roma.
La boda termina el domingo a las once menos cuarto.
Hola, Elena. La cena está lista.
Mi tío tiene cuarenta y ocho años.
Mi madre tiene treinta y siete años.
Mi tío está contento esta noche.
¿Tu amigo Luis es enfermero?
Hace dos días visité el aeropuerto de Madrid.
Ella trae nueve periódicos.
Hace dos días ella no visitó la biblioteca de Nueva York.
Vamos a la oficina los domingos.
A él le gustan los zapatos grandes.
Viajarás a Londres en tren el viernes.
Mi madre tiene treinta y seis años.
¿Dónde están las manzanas azules?
Hace dos días él visitó el mercado de Lisboa.
No queremos diez mesas.
¿Están las casas delante del libro?
¿Tu amigo Luis está ocupado mañana?
Las cartas no están delante de la llave.
Las tazas no están delante del sombrero.
Esta mañana ella visitó la escuela de Madrid.
Esta mañana visitamos el aeropuerto de Bogotá.
Ella encuentra quince cuadros.
La caja está detrás de la puerta.
La clase no es el jueves 13 de junio.
Hace dos días él visitó la playa de Lima.
No uso veinte mapas.
¿Vende él el perro nuevo?
Hola, Carmen. No entiendo.
La fiesta no es el miércoles 5 de junio.
¿Necesitamos un zapato?
Hace dos días no visitaste la estación de Ciudad de México.
A ella le gusta el coche rojo.
Ellos no viajarán a París en autobús el miércoles.
Buenos días, María. No entiendo.
Te gustan las cajas grandes.
Felicidades, Julia. Hoy hace frío.
Te gustan las cajas blancas.
Hace dos días visité la iglesia de París.
Nuestra madre no es enfermera.
¿Tu amiga Ana tiene veinticuatro años?
Ellos no viajarán a Roma en bicicleta el domingo.
¿Encuentra él la caja pequeña?
¿La caja pequeña cuesta cinco euros?
La carta está debajo del zapato.
Queremos un gato.
Esta mañana ellos no visitaron la iglesia de Lima.
El año pasado ella no visitó el mercado de Lisboa.
¿Mi tío es escritor?
Compramos una carta.
Quieres tres tazas.
Mi padre está enfermo hoy.
Bienvenida, María. ¿Qué hora es?
La fiesta termina el miércoles a las tres menos cuarto.
Bienvenida, Rosa. ¿Dónde está el baño?
¿La bicicleta negra cuesta nueve euros?
Ellos no viajarán a Londres en coche el martes.
Tienes un perro.
Ella va al parque esta noche.
Adiós, Elena. Habla despacio, por favor.
Ayer ella visitó la escuela de Londres.
No quiero la llave nueva.
Ella necesita un periódico.
¿Dónde está la maleta barata?
¿Vamos al parque ahora?
Ella usa el perro nuevo.
¿Va él al hotel esta noche?
Ella no viajará a París en tren el miércoles.
La maleta pequeña cuesta cincuenta euros.
¿Vamos a la estación todos los días?
¿Compramos un libro?
Nuestro hijo es ingeniero.
¿Compra él ocho perros?
¿Tu hermana está sola hoy?
No viajarás a Madrid en coche el viernes.
¿De quién son los sombreros limpios?
Hace dos días ella no visitó la farmacia de Lisboa.
¿De quién son los gatos nuevos?
¿Dónde está la bicicleta roja?
Nuestra hija no es cantante.
No voy al mercado la próxima semana.
Mi hermana tiene cuarenta y cinco años.
Viajarás a Londres en coche el viernes.
No te gustan las mesas pequeñas.
La bicicleta barata cuesta cuatro euros.
Nuestra tía no es profesora.
Nuestra tía no es abogada.
Buscas un perro.
La clase no es el jueves 17 de julio.
¿De quién es el gato barato?
No voy al parque ahora.
El partido empieza el domingo a las doce en punto.
La llave bonita cuesta cuarenta euros.
¿Tu amigo Luis está triste esta noche?
Mi padre tiene cuarenta y siete años.
¿Dónde están las puertas sucias?
La reunión termina el jueves a las siete menos cuarto.
El concierto es el sábado 10 de marzo.
El examen termina el lunes a las cuatro y cuarto.
Mi hija está sola ahora.
¿De quién es el sombrero viejo?
Gracias, Rosa. Hoy hace calor.
Mi hermana es enfermera.
Te gustan los sombreros sucios.
¿Trae él cinco mapas?
¿Usan ellos cinco casas?
Me gustan los libros blancos.
Él viajará a Lisboa en coche el domingo.
Vendo el sombrero blanco.
El año pasado ellos no visitaron la escuela de Ciudad de México.
¿El zapato limpio cuesta tres euros?
¿Busco un paraguas?
La mesa negra cuesta ocho euros.
El concierto termina el miércoles a las tres y cuarto.
La clase termina el domingo a las ocho y media.
El almuerzo no es el jueves 7 de julio.
¿Tu madre está preocupada hoy?
La manzana vieja cuesta quince euros.
¿Nuestra madre es escritora?
El almuerzo es el jueves 1 de julio.
Tu hijo no es abogado.
Ella viajará a Lisboa en coche el martes.
Él vende el gato negro.
La boda empieza el martes a las cinco y media.
¿Está la bicicleta debajo del libro?
Los libros están detrás del gato.
Mi hermano está cansado mañana.
Buenas tardes, María. ¿Dónde está el baño?
¿Dónde están los periódicos azules?
¿Ven ellos un libro?
Viajaremos a Lima en barco el jueves.
¿Dónde están los periódicos grandes?
Esta mañana ella visitó el hotel de Nueva York.
No traemos siete billetes.
No compras un gato.
A ella le gustan las cajas caras.
Mi tía está enferma mañana.
A él le gustan los libros rojos.
El almuerzo empieza el miércoles a las nueve menos cuarto.
El concierto es el jueves 6 de diciembre.
Él no viajará a Nueva York en tren el lunes.
Tu vecina Carmen no es cantante.
Los billetes están detrás del perro.
¿La manzana blanca cuesta cuarenta euros?
¿Tu tía tiene cuarenta y nueve años?
Felicidades, Carmen. La cena está lista.
Él no va al hotel los domingos.
¿Tu amigo Luis está ocupado ahora?
¿De quién son los mapas nuevos?
¿Cuánto cuesta el perro grande?
La clase termina el sábado a las diez en punto.
Vamos al banco ahora.
Ayer él visitó el hospital de Nueva York.
La caja roja cuesta once euros.
No viajaré a Madrid en coche el miércoles.
No te gustan las maletas sucias.
Hace dos días ellos visitaron el aeropuerto de Roma.
A él no le gusta el periódico sucio.
El sombrero está cerca de la taza.
Mi hermano está solo hoy.
El gato viejo cuesta quince euros.
El partido no es el domingo 15 de noviembre.
¿Tu vecina Carmen está preocupada esta tarde?
Mi vecina Carmen tiene veinticuatro años.
Mi padre tiene veintinueve años.
Vendes una bicicleta.
Mi madre no es cantante.
El partido es el viernes 11 de julio.
La reunión empieza el jueves a las cinco y media.
¿Tiene él la taza blanca?
Ellos usan diez bicicletas.
¿Nuestro tío es cocinero?
No viajaré a Madrid en barco el jueves.
¿Tu amiga Ana tiene treinta y seis años?
¿Tu tío tiene cuarenta y tres años?
La clase empieza el sábado a las siete y cuarto.
La fiesta es el jueves 18 de abril.
El año pasado ella visitó la biblioteca de Ciudad de México.
Esta mañana ellos visitaron la iglesia de París.
Buenos días, Ana. Hoy hace frío.
Mi amigo Luis tiene veintiocho años.
Mi tío está solo esta noche.
Nuestro hijo no es escritor.
¿Tu amigo Luis está listo hoy?
¿Tu hija está triste esta noche?
La clase termina el lunes a las nueve y media.
Ayer no visitamos el aeropuerto de París.
¿Están los cuadros detrás del perro?
¿Ves la manzana pequeña?
¿Van ellos al parque la próxima semana?
El examen es el miércoles 13 de enero.
El partido es el lunes 17 de diciembre.
Felicidades, Ana. ¿Qué hora es?
Mi tío está listo mañana.
Mi hijo tiene treinta y cinco años.
El concierto termina el lunes a las ocho en punto.
Nuestro hijo no es abogado.
Ella no encuentra un mapa.
Hasta mañana, María. ¿Qué hora es?
¿Tiene él el billete negro?
Mi padre está enfermo ahora.
El cuadro caro cuesta cuarenta euros.
Mi hija está triste ahora.
Él no viajará a Lisboa en coche el martes.
La camisa azul cuesta cuatro euros.
El partido termina el jueves a las ocho y cuarto.
No usas un perro.
Nuestra hermana no es profesora.
Mi hermana no es médica.
Mi madre es enfermera.
Mi hijo tiene veintinueve años.
¿Dónde está el sombrero rojo?
¿De quién son los mapas azules?
¿De quién son las mesas viejas?
No busco seis sombreros.
¿De quién es la mesa negra?
¿Dónde está la puerta verde?
¿Busca ella un coche?
¿Dónde están las casas negras?
¿Está la silla detrás del periódico?
El año pasado ella no visitó el parque de Lima.
Viajaré a Londres en barco el sábado.
No encontramos cincuenta llaves.
Felicidades, Carmen. La cuenta, por favor.
No te gusta el gato negro.
Mi hermana no es abogada.
¿Tu hija está lista hoy?
¿Traemos una casa?
Usas la casa azul.
Ayer no visitamos la iglesia de Roma.
Él no usa un perro.
¿Vende ella cinco cajas?
Ella no trae la caja roja.
Él no tiene cuatro tazas.
Felicidades, Rosa. ¿Qué hora es?
¿Va él a la farmacia la próxima semana?
¿Dónde está la llave azul?
A él le gusta el gato azul.
Buenas noches, Rosa. Estoy perdido.
Mi madre tiene cuarenta y ocho años.
Ella no quiere el periódico rojo.
Vamos a la iglesia los domingos.
¿Voy a la farmacia esta noche?
Hasta mañana, Lucía. La cena está lista.
¿Va él a la escuela ahora?
La boda termina el jueves a las diez y cuarto.
Necesitamos una silla.
Esta mañana no visitamos el banco de Londres.
¿Compra ella la caja vieja?
No vendo el libro bonito.
Vemos once mapas.
La fiesta empieza el miércoles a las siete en punto.
Las cajas no están debajo del billete.
¿La casa roja cuesta once euros?
El perro sucio cuesta siete euros.
¿Está la mesa detrás de la caja?
La reunión es el viernes 18 de noviembre.
Mi vecina Carmen tiene veintitrés años.
¿Tu tío tiene treinta y seis años?
¿Tu hijo tiene treinta y nueve años?
¿Trae él veinte sillas?
Vamos al aeropuerto esta tarde.
No vamos a la iglesia la próxima semana.
La mesa bonita cuesta quince euros.
Ella encuentra un billete.
La boda no es el domingo 1 de julio.
Felicidades, Carmen. ¿Dónde está el baño?
Él tiene la silla roja.
Buenos días, Sofía. ¿Qué hora es?
No vas a la biblioteca esta tarde.
Nuestra tía no es ingeniera.
¿Traes siete perros?
Viajarás a Madrid en barco el domingo.
El partido termina el martes a las nueve y cuarto.
Gracias, Lucía. Necesito ayuda.
No uso un sombrero.
¿Traes diez libros?
Buenas tardes, Lucía. Habla despacio, por favor.
¿Tu padre tiene treinta y cinco años?
¿Tu hermana tiene cuarenta y cuatro años?
Gracias, Ana. No entiendo.
A él le gustan los paraguas rojos.
Mi madre tiene treinta y nueve años.
Mi hermana no es ingeniera.
¿La llave pequeña cuesta siete euros?
Quiero cuatro libros.
Me gusta el libro pequeño.
Viajaremos a Lima en avión el sábado.
La carta no está detrás del libro.
Los sombreros están sobre la ventana.
Nuestra hija es jardinera.
La fiesta no es el sábado 14 de junio.
A él le gustan los paraguas grandes.
Ella no va a la biblioteca todos los días.
¿Están las cartas delante del perro?
¿Busca él el sombrero nuevo?
La reunión empieza el miércoles a las siete y media.
¿El billete viejo cuesta cuatro euros?
Buenas noches, Ana. ¿Qué hora es?
Las cajas están debajo del cuadro.
No compro seis perros.
El año pasado él no visitó la biblioteca de Roma.
No encuentras una camisa.
No vas a la escuela esta noche.
¿Tu hermano tiene treinta y nueve años?
El año pasado visité el mercado de Lima.
Mi vecino Pedro es abogado.
A ella le gustan las sillas negras.
Él viajará a Roma en bicicleta el miércoles.
La manzana no está detrás del sombrero.
Mi tía tiene treinta y nueve años.
¿Tengo nueve tazas?
¿Va él al parque todos los días?
Buenas noches, Lucía. La cena está lista.
La fiesta empieza el lunes a las ocho y media.
¿De quién es el billete barato?
¿La caja limpia cuesta treinta euros?
A ella le gustan los sombreros negros.
Él no necesita el billete limpio.
Mi madre está cansada ahora.
Ayer ella visitó el mercado de Londres.
Ellos no tienen una mesa.
Ella busca dos perros.
¿Tu tía está preocupada esta noche?
No encuentras la bicicleta blanca.
Tu hija no es médica.
Ellos traen el coche pequeño.
Nuestro amigo Luis es médico.
¿Dónde está la ventana negra?
La semana pasada ella no visitó la iglesia de Lisboa.
No viajaremos a Nueva York en avión el martes.
El partido termina el lunes a las once y cuarto.
¿De quién es el billete azul?
Ella no viajará a París en autobús el domingo.
¿Mi amigo Luis es cantante?
Te gusta la silla barata.
Viajarás a Nueva York en coche el sábado.
Mi padre tiene cuarenta y seis años.
¿Tu vecina Carmen está sola hoy?
¿Dónde está la silla cara?
Nuestro vecino Pedro no es ingeniero.
¿Vende ella la bicicleta pequeña?
No nos gustan las manzanas bonitas.
¿Tu hermana es cocinera?
La taza grande cuesta doce euros.
Mi amiga Ana tiene treinta y tres años.
El perro no está cerca de la puerta.
El concierto es el lunes 3 de febrero.
¿De quién son los coches azules?
Gracias, María. ¿Qué hora es?
¿Quiere él el gato sucio?
No traemos el sombrero barato.
Ellos usan un mapa.
Ella no tiene dos bicicletas.
Él no usa el perro viejo.
¿Ve ella el zapato verde?
No traigo veinte maletas.
Tu padre no es médico.
No necesito un periódico.
Gracias, Rosa. ¿Dónde está el baño?
La puerta está sobre la llave.
Ellos no usan una silla.
¿Tu amiga Ana está triste mañana?
Ella busca el paraguas bonito.
Mi vecina Carmen tiene treinta y tres años.
Él no compra siete tazas.
La fiesta empieza el martes a las nueve y cuarto.
¿Usas el cuadro nuevo?
No vamos a la playa la próxima semana.
Ella no ve una casa.
No usamos cuatro periódicos.
La puerta está detrás de la maleta.
¿El examen es el lunes 22 de febrero?
¿Nuestra hija es médica?
Hace dos días ellos visitaron la escuela de París.
No viajaremos a Lisboa en tren el domingo.
La boda empieza el sábado a las tres en punto.
¿De quién es la ventana roja?
¿Va él a la oficina ahora?
Ellos no viajarán a Lima en autobús el miércoles.
A ella le gustan las camisas pequeñas.
¿Están las maletas detrás de la casa?
El año pasado ella no visitó la playa de Sevilla.
La boda empieza el viernes a las cuatro y cuarto.
Buenas noches, Rosa. ¿Cómo estás?
Ayer no visitamos el museo de Lima.
Tienes un sombrero.
El partido es el sábado 26 de agosto.
Buenos días, Sofía. Estoy perdido.
A ella le gustan las mesas sucias.
No nos gustan los zapatos verdes.
Él compra cincuenta sombreros.
Ella no viajará a Nueva York en coche el lunes.
El partido no es el sábado 4 de octubre.
¿La mesa azul cuesta tres euros?
Buscas quince casas.
¿Tu tío está contento ahora?
Hola, Ana. ¿Qué hora es?
La bicicleta azul cuesta ocho euros.
No viajaré a París en coche el martes.
¿Tu tío está triste ahora?
¿El cuadro verde cuesta veinte euros?
¿Usa ella la camisa grande?
Mi tía está lista hoy.
No voy a la iglesia esta noche.
¿El gato bonito cuesta tres euros?
Ella no trae cuatro ventanas.
Nuestro hijo no es médico.
La boda termina el viernes a las cuatro menos cuarto.
Gracias, Sofía. Hoy hace calor.
El concierto termina el lunes a las ocho y cuarto.
¿Traen ellos un mapa?
¿Veo once billetes?
No viajaré a Sevilla en coche el miércoles.
Nuestro hermano es enfermero.
No usamos la casa vieja.
¿Tu vecino Pedro es escritor?
El partido es el lunes 26 de noviembre.
No ves seis bicicletas.
Nuestro tío no es ingeniero.
¿Dónde está la taza azul?
No buscamos veinte mesas.
Los coches no están detrás del sombrero.
Ayer ella no visitó la estación de Lima.
La semana pasada no visitaste la farmacia de Bogotá.
Hola, Julia. Hoy hace frío.
¿La reunión es el miércoles 6 de marzo?
¿Tu vecina Carmen tiene veintiocho años?
No queremos una llave.
¿Va ella al museo hoy?
Hola, Rosa. La cuenta, por favor.
¿Quiere ella cuarenta billetes?
Nuestra madre es abogada.
La boda empieza el domingo a las ocho y cuarto.
No viajaremos a Londres en bicicleta el lunes.
Ayer visité la iglesia de Roma.
La fiesta empieza el sábado a las siete y cuarto.
Nos gusta la taza nueva.
Nuestra amiga Ana es enfermera.
¿Dónde está el coche barato?
Buenas noches, María. Hoy hace calor.
¿Está la puerta debajo del zapato?
¿Tu amiga Ana está sola ahora?
¿La clase es el viernes 27 de diciembre?
El cuadro no está debajo de la silla.
¿La clase es el jueves 7 de enero?
A ella no le gustan los paraguas rojos.
El almuerzo termina el domingo a las dos menos cuarto.
Me gusta el gato pequeño.
Hace dos días ella visitó el mercado de Roma.
Los paraguas no están delante de la maleta.
¿Dónde está la llave roja?
No nos gusta la casa pequeña.
La casa no está cerca del gato.
¿Ven ellos la llave negra?
¿La fiesta es el jueves 9 de junio?
¿Trae ella el zapato verde?
No me gusta el zapato limpio.
Mi vecino Pedro está triste mañana.
¿Necesita ella una manzana?
Mi vecino Pedro está contento esta tarde.
¿Tu amigo Luis tiene treinta y cinco años?
Ellos encuentran siete perros.
No vas al museo los domingos.
¿Tienen ellos el libro limpio?
¿Ven ellos el perro blanco?
¿Voy al hospital mañana?
Las bicicletas no están delante del gato.
Mi padre está ocupado esta noche.
¿Vamos a la playa ahora?
¿Nuestro hermano es escritor?
Mi vecino Pedro tiene cuarenta y ocho años.
La ventana barata cuesta ocho euros.
Ella no trae quince cajas.
No te gusta la caja azul.
¿Tu madre es ingeniera?
No viajarás a París en avión el jueves.
¿De quién son los paraguas verdes?
La boda empieza el sábado a las siete menos cuarto.
Buenas noches, Elena. Hoy hace calor.
Bienvenida, Lucía. Hoy hace frío.
Ayer ellos visitaron la estación de París.
Ellos buscan la bicicleta blanca.
Mi tío tiene veinticinco años.
La clase termina el lunes a las once y media.
¿Usamos once ventanas?
Ellos no viajarán a Bogotá en autobús el lunes.
A ella no le gusta la caja nueva.
No tienes una caja.
Buenos días, Ana. La cena está lista.
¿De quién es el zapato grande?
Tu madre es enfermera.
El paraguas blanco cuesta siete euros.
Tu hermana no es jardinera.
¿Está el mapa sobre la camisa?
Ves una taza.
El concierto empieza el miércoles a las diez y media.
Él no viajará a Madrid en bicicleta el domingo.
No necesito cinco paraguas.
Él no va al banco esta tarde.
Ella va al parque hoy.
Me gustan las sillas grandes.
¿De quién son las cartas blancas?
¿De quién son los paraguas negros?
¿Va ella al mercado esta noche?
¿Tu tía está lista hoy?
Buenas tardes, Rosa. Hoy hace frío.
¿Buscas dos ventanas?
La fiesta es el viernes 3 de mayo.
Ella no viajará a Nueva York en tren el viernes.
¿El concierto es el sábado 21 de octubre?
¿Dónde está el coche blanco?
Bienvenida, Carmen. Habla despacio, por favor.
Voy a la farmacia mañana.
Él compra la bicicleta vieja.
La camisa no está debajo del sombrero.
El concierto empieza el sábado a las doce menos cuarto.
¿Tu vecina Carmen es profesora?
Traigo el sombrero rojo.
¿Tu hermano tiene treinta y tres años?
Mi amigo Luis está ocupado ahora.
¿Tu hermano está ocupado esta tarde?
¿Vamos al mercado la próxima semana?
No viajaré a Ciudad de México en coche el miércoles.
A él le gustan las cartas baratas.
¿Encuentra ella un mapa?
Ellos no viajarán a Nueva York en bicicleta el miércoles.
¿Tu padre está preocupado mañana?
Felicidades, María. La cena está lista.
¿Tu hermana está contenta hoy?
Ellos no van al hotel la próxima semana.
¿El concierto es el viernes 13 de octubre?
El concierto empieza el martes a las cinco en punto.
Él va a la oficina los domingos.
La fiesta empieza el martes a las cinco en punto.
Hace dos días ellos no visitaron la escuela de Madrid.
¿Vendes una maleta?
El concierto no es el sábado 27 de junio.
¿Tu vecino Pedro tiene treinta y nueve años?
Tu vecino Pedro no es cocinero.
¿El billete limpio cuesta cinco euros?
La fiesta termina el viernes a las tres menos cuarto.
Nuestro hermano es abogado.
El partido termina el lunes a las ocho y cuarto.
La ventana no está detrás del mapa.
La fiesta empieza el martes a las cinco y cuarto.
El partido es el domingo 5 de enero.
Veo la caja grande.
Vendemos la taza vieja.
Tu madre es profesora.
¿Va él a la estación hoy?
Esta mañana ellos visitaron la farmacia de Bogotá.
¿Tu tío está contento esta noche?
¿Tu vecino Pedro está enfermo ahora?
¿La boda es el martes 13 de octubre?
Ellos no compran la manzana negra.
No compras el perro blanco.
¿El billete limpio cuesta dos euros?
Felicidades, Sofía. ¿Cómo estás?
Gracias, Carmen. La cuenta, por favor.
No tenemos un gato.
¿Tu vecina Carmen tiene veintinueve años?
La boda no es el jueves 10 de septiembre.
¿El coche negro cuesta veinte euros?
¿La llave nueva cuesta quince euros?
Ellos no van a la estación la próxima semana.
Mi amiga Ana está enferma esta tarde.
¿De quién son las camisas azules?
Nos gustan los perros rojos.
Ellos quieren un cuadro.
Tu vecina Carmen no es enfermera.
No compras un mapa.
¿Tu tía tiene cuarenta y ocho años?
¿Tu amiga Ana tiene treinta y ocho años?
Él no quiere el coche viejo.
Nos gustan las bicicletas caras.
Voy al aeropuerto ahora.
Ellos viajarán a Nueva York en bicicleta el jueves.
Tenemos un billete.
Mi hijo está ocupado ahora.
La semana pasada ella no visitó la estación de Madrid.
¿Tu hermana está sola esta noche?
¿La carta sucia cuesta doce euros?
Ellos buscan diez casas.
Esta mañana no visitamos el hospital de Ciudad de México.
El partido termina el domingo a las tres y cuarto.
La semana pasada él visitó la estación de Londres.
Hace dos días visité la biblioteca de Roma.
Ellos van a la iglesia esta noche.
No tenemos diez cartas.
Él no va a la estación hoy.
El perro limpio cuesta diez euros.
La taza bonita cuesta cincuenta euros.
¿El almuerzo es el sábado 5 de abril?
Esta mañana no visité el parque de Lisboa.
Ella viajará a Lisboa en autobús el miércoles.
Ellos no viajarán a Nueva York en coche el viernes.
¿El zapato negro cuesta cinco euros?
¿Tu vecina Carmen está enferma ahora?
No tengo una caja.
La reunión termina el viernes a las once y media.
El partido no es el sábado 22 de junio.
El almuerzo termina el miércoles a las diez menos cuarto.
¿Vende él seis bicicletas?
La carta blanca cuesta ocho euros.
Buenas tardes, Ana. No entiendo.
Ellos no buscan la llave limpia.
Viajarás a Ciudad de México en avión el martes.
Los coches están sobre el perro.
La semana pasada ellos visitaron el banco de Roma.
Mi vecino Pedro está preocupado esta noche.
Las maletas no están cerca de la bicicleta.
¿Necesitas el sombrero limpio?
¿Mi hermano es cantante?
La camisa está detrás del periódico.
¿Quiero el paraguas caro?
Él no viajará a Lisboa en autobús el viernes.
Gracias, Lucía. Hoy hace calor.
No viajarás a París en barco el lunes.
Nuestro hermano es jardinero.
Mi vecina Carmen está preocupada hoy.
La reunión empieza el lunes a las doce menos cuarto.
No usamos un mapa.
¿Tu padre está listo hoy?
No viajaré a Roma en coche el sábado.
¿Vamos al parque esta noche?
La clase es el sábado 13 de diciembre.
¿De quién es la maleta pequeña?
¿Va él a la oficina esta noche?
El año pasado ellos no visitaron el mercado de Lisboa.
¿Tu tío tiene treinta y cuatro años?
Viajaremos a Nueva York en coche el lunes.
¿Dónde están los mapas caros?
La clase empieza el martes a las doce en punto.
Buenas tardes, Elena. Hoy hace calor.
Ellos no van al mercado todos los días.
La clase termina el lunes a las tres en punto.
¿Está el mapa debajo de la manzana?
¿Tu hija es cocinera?
Tu hermano no es ingeniero.
El año pasado él no visitó el banco de Nueva York.
No me gusta el cuadro sucio.
La maleta no está sobre la caja.
¿Dónde está el libro bonito?
El billete bonito cuesta ocho euros.
Vamos a la estación los domingos.
Él no quiere una manzana.
Mi hermano está listo esta noche.
Ellos van al parque esta tarde.
¿Tu padre está preocupado hoy?
Él trae once ventanas.
Ella viajará a Sevilla en barco el martes.
Él no va a la biblioteca esta tarde.
¿Tu hermana está enferma ahora?
Ella no va al museo los domingos.
A él no le gusta la taza limpia.
Mi hermano está triste esta noche.
La semana pasada visitaste la farmacia de Lima.
Hace dos días ella no visitó la playa de Londres.
Mi hermana tiene cuarenta y dos años.
El año pasado ella no visitó la escuela de Londres.
Ellos viajarán a París en avión el martes.
¿Dónde está la caja pequeña?
Viajaremos a Madrid en barco el lunes.
Bienvenida, Lucía. Habla despacio, por favor.
Las sillas están sobre el cuadro.
Usas tres sillas.
La reunión empieza el jueves a las ocho en punto.
Buscamos la casa negra.
Necesitas la puerta bonita.
El almuerzo empieza el miércoles a las nueve en punto.
¿Tu padre está contento hoy?
Hasta mañana, María. Hoy hace frío.
Él no ve una ventana.
Esta mañana visitaste la biblioteca de Bogotá.
Mi tía no es jardinera.
El mapa sucio cuesta tres euros.
Hace dos días visitaste el parque de Lima.
¿Tu vecino Pedro es pintor?
El partido empieza el viernes a las tres menos cuarto.
Los sombreros están delante de la llave.
¿Necesitan ellos la camisa bonita?
¿Necesitas la mesa blanca?
¿Va ella a la escuela hoy?
¿Tu tío tiene veinticinco años?
Bienvenida, María. Necesito ayuda.
La reunión empieza el lunes a las cuatro y cuarto.
¿Dónde están los billetes caros?
¿Compra él una silla?
No te gustan las sillas verdes.
¿Tu hermano tiene treinta y ocho años?
Nuestro vecino Pedro es cantante.
¿Tu vecina Carmen tiene veintisiete años?
La fiesta termina el sábado a las seis en punto.
Encuentro ocho camisas.
Mi padre no es médico.
No tengo un gato.
A él le gusta la maleta grande.
¿Dónde está la bicicleta blanca?
La semana pasada ellos no visitaron la iglesia de Londres.
Ellos viajarán a Roma en autobús el jueves.
Ella vende la mesa blanca.
¿De quién es la maleta azul?
Las ventanas no están sobre el libro.
Ellos ven una bicicleta.
El paraguas bonito cuesta tres euros.
Mi hermana tiene cuarenta y nueve años.
No encuentro once zapatos.
Mi hermana está ocupada esta noche.
Me gusta el periódico sucio.
A ella no le gusta la mesa negra.
Viajaré a París en coche el sábado.
Esta mañana ellos no visitaron la playa de Lisboa.
¿Dónde están las sillas bonitas?
No quiero nueve mapas.
Gracias, Rosa. La cuenta, por favor.
¿De quién es el cuadro viejo?
A él le gustan las ventanas nuevas.
¿Tu tía está cansada ahora?
Mi hermano no es ingeniero.
No traigo una maleta.
Él no necesita la silla negra.
La boda termina el jueves a las diez y media.
Él no busca once paraguas.
Mi hermano es médico.
Ella no va al museo ahora.
El concierto termina el sábado a las seis y media.
¿De quién son los gatos rojos?
Compro el zapato limpio.
Los paraguas no están delante de la bicicleta.
Ella viajará a Lisboa en coche el domingo.
El concierto no es el lunes 28 de noviembre.
¿El partido es el viernes 11 de abril?
No necesito ocho ventanas.
La clase no es el viernes 11 de marzo.
Gracias, Sofía. La cuenta, por favor.
La reunión empieza el sábado a las cuatro en punto.
Buscas doce manzanas.
Nuestro hijo no es cocinero.
¿Tu madre está sola ahora?
El almuerzo termina el sábado a las nueve y media.
Ella ve una taza.
¿Tu padre está enfermo hoy?
La ventana no está debajo de la manzana.
A ella le gusta el zapato caro.
Nuestro tío es abogado.
¿La ventana nueva cuesta cinco euros?
¿Encontramos cuarenta tazas?
Él no busca una taza.
¿Tu vecina Carmen está enferma hoy?
La semana pasada no visité la estación de Madrid.
¿Dónde están los cuadros pequeños?
La boda termina el lunes a las diez en punto.
Gracias, Carmen. Necesito ayuda.
Nuestra vecina Carmen es escritora.
¿Tu padre es cocinero?
Las bicicletas no están sobre el periódico.
Ayer no visitaste la biblioteca de Roma.
Mi madre está ocupada ahora.
Él no ve cuarenta perros.
Nuestra madre es cantante.
Mi amigo Luis está triste esta noche.
Ella no encuentra seis tazas.
¿Usa él un zapato?
Él no tiene quince mesas.
¿Tu tío tiene cuarenta y ocho años?
¿Dónde están las cajas baratas?
Ella no necesita una carta.
¿Usas una silla?
¿Tu amiga Ana tiene cuarenta y cinco años?
¿Tu amiga Ana tiene treinta y tres años?
¿Está el zapato cerca de la casa?
La silla grande cuesta quince euros.
Ayer ella no visitó la iglesia de Roma.
Hasta mañana, Julia. ¿Dónde está el baño?
La clase es el miércoles 17 de noviembre.
¿De quién es el cuadro barato?
¿Están los perros detrás de la caja?
La semana pasada visitamos el hospital de Londres.
No traigo un coche.
La carta roja cuesta dos euros.
Él tiene ocho cajas.
¿El mapa viejo cuesta cincuenta euros?
Esta mañana no visitaste el hospital de Lisboa.
¿Tu amiga Ana está triste hoy?
¿Dónde está la llave barata?
Felicidades, Sofía. No entiendo.
¿Tu tía está contenta hoy?
No nos gustan las puertas blancas.
Él quiere una taza.
Mi hermano es escritor.
Buscas una caja.
¿Dónde está la ventana azul?
¿Tu hermano es jardinero?
Mi vecina Carmen tiene cuarenta y dos años.
¿Quiere ella la carta cara?
Él no trae una silla.
Esta mañana visitaste el museo de París.
Mi madre está preocupada mañana.
¿Trae él cuatro bicicletas?
El partido termina el lunes a las cuatro en punto.
Nos gustan las puertas limpias.
¿Dónde está el coche limpio?
¿Voy a la estación hoy?
Mi hija está triste esta noche.
¿El concierto es el sábado 25 de marzo?
¿Tu amiga Ana tiene veinticinco años?
¿La reunión es el viernes 2 de mayo?
¿Queremos la camisa pequeña?
¿Nuestra madre es abogada?
Mi amiga Ana es pintora.
Mi tío no es cantante.
La carta no está cerca del libro.
¿Están los billetes cerca del cuadro?
Buenas tardes, María. Hoy hace frío.
Nuestro tío no es cocinero.
La fiesta termina el miércoles a las ocho en punto.
Él usa la maleta limpia.
Los paraguas no están debajo de la mesa.
¿Tu hermano tiene veintisiete años?
La semana pasada visitamos el hotel de Lima.
Mi amiga Ana está enferma hoy.
Ella no tiene treinta paraguas.
¿De quién son los libros limpios?
Buenos días, Rosa. Hoy hace calor.
El concierto no es el sábado 20 de junio.
Las tazas están debajo del billete.
Mi vecino Pedro tiene veinticuatro años.
A ella le gusta la ventana azul.
La boda es el jueves 13 de mayo.
El concierto termina el miércoles a las ocho menos cuarto.
Mi hijo tiene treinta y nueve años.
¿Trae él un paraguas?
El concierto termina el miércoles a las cinco en punto.
El examen es el miércoles 22 de enero.
¿Buscan ellos doce llaves?
¿La bicicleta barata cuesta veinte euros?
La boda termina el lunes a las siete en punto.
Él quiere una caja.
La reunión termina el viernes a las doce menos cuarto.
¿Está la ventana debajo de la camisa?
Mi padre está preocupado ahora.
Viajaré a Londres en bicicleta el martes.
La carta nueva cuesta tres euros.
¿Queremos veinte cajas?
¿Está el paraguas sobre la casa?
¿Buscamos el gato pequeño?
Ella no usa una ventana.
Ellos van a la oficina ahora.
¿Necesitan ellos el billete pequeño?
¿Dónde están los mapas pequeños?
¿El partido es el lunes 14 de enero?
¿Tu amiga Ana tiene cuarenta y nueve años?
¿Tienes cuarenta casas?
La boda termina el lunes a las tres y cuarto.
No voy a la playa los domingos.
Buenos días, Carmen. ¿Dónde está el baño?
El libro está debajo del periódico.
Ellos no encuentran un libro.
Los paraguas no están detrás de la casa.
Vas al hotel mañana.
Compro una caja.
Compramos dos casas.
Él tiene treinta maletas.
¿Tu tío tiene treinta y nueve años?
El mapa rojo cuesta cuatro euros.
La maleta blanca cuesta nueve euros.
¿Quiero cincuenta llaves?
Felicidades, Rosa. ¿Dónde está el baño?
¿Tu padre tiene cuarenta y cinco años?
¿Vende él veinte billetes?
A él no le gusta el billete viejo.
Ellos no usan doce mesas.
Hasta mañana, Ana. Es muy tarde.
Tu hija es pintora.
¿Venden ellos una bicicleta?
¿De quién es la mesa grande?
¿Tu hermano está solo hoy?
Ellos no encuentran siete sillas.
Hola, Carmen. Estoy perdido.
El partido termina el domingo a las seis en punto.
Ayer ella no visitó el aeropuerto de Roma.
Las manzanas no están delante del paraguas.
¿Dónde están los paraguas nuevos?
Mi hermana tiene veintinueve años.
Bienvenida, Ana. No entiendo.
¿Están las tazas delante del libro?
¿Tu hijo tiene veintinueve años?
Mi tía es escritora.
Ellos ven el gato bonito.
Hasta mañana, María. La cena está lista.
Mi hermano está enfermo mañana.
La fiesta no es el lunes 15 de octubre.
La puerta está debajo del periódico.
¿Están los paraguas detrás del cuadro?
¿Nuestro hermano es profesor?
Ayer visitaste la biblioteca de Lima.
No me gustan los periódicos grandes.
Nuestro vecino Pedro es profesor.
La fiesta termina el lunes a las ocho en punto.
No buscamos quince bicicletas.
Ella no viajará a Roma en tren el domingo.
Hasta mañana, María. No entiendo.
Hace dos días él visitó la playa de Lisboa.
A ella no le gustan las cajas rojas.
No te gustan las cartas pequeñas.
Ayer él visitó la estación de Lisboa.
¿Tu vecina Carmen está sola mañana?
Mi padre tiene treinta y dos años.
¿La fiesta es el domingo 16 de mayo?
¿Tu tío tiene veintiocho años?
Nuestro hermano es cocinero.
La fiesta no es el jueves 18 de mayo.
¿Están los coches detrás de la ventana?
No uso un perro.
Ellos no venden el zapato viejo.
El año pasado ella visitó la estación de París.
¿Tu padre tiene treinta y tres años?
¿Veo una bicicleta?
¿Tu hermana está preocupada ahora?
Viajarás a Ciudad de México en tren el lunes.
¿El partido es el sábado 5 de septiembre?
Él no viajará a Sevilla en autobús el sábado.
Vendo cuarenta sillas.
¿De quién es la taza grande?
¿La llave roja cuesta cincuenta euros?
No me gusta el perro limpio.
El partido es el miércoles 9 de febrero.
Mi hermano está contento ahora.
No necesito una silla.
¿Está el libro sobre la llave?
Ellos venden la bicicleta grande.
El periódico limpio cuesta cuatro euros.
¿Está el perro detrás de la carta?
Me gusta la carta verde.
No me gustan las maletas pequeñas.
Bienvenida, María. Estoy perdido.
¿El almuerzo es el miércoles 14 de abril?
Él viajará a Londres en autobús el viernes.
Él no ve el billete viejo.
Ellos quieren dos llaves.
Te gustan los perros rojos.
El partido termina el viernes a las nueve y cuarto.
Viajarás a Bogotá en autobús el jueves.
No tenemos cuarenta mesas.
Hace dos días ellos no visitaron la biblioteca de Lima.
¿Tu madre tiene treinta y cuatro años?
Ella viajará a Madrid en autobús el martes.
La reunión termina el lunes a las doce menos cuarto.
Mi padre tiene treinta y seis años.
No buscamos un mapa.
¿Voy al mercado todos los días?
Mi padre tiene veintiséis años.
¿Vendes once puertas?
¿De quién es el paraguas sucio?
Ayer no visitaste el mercado de Londres.
Esta mañana visité la estación de Madrid.
No ves una camisa.
Mi padre está contento mañana.
¿Ves seis sillas?
¿Ve ella siete sillas?
Ellos van al aeropuerto esta noche.
¿De quién es el paraguas azul?
¿El gato caro cuesta tres euros?
El mapa está sobre la bicicleta.
Traigo una silla.
La llave no está delante del billete.
Mi tía está triste esta noche.
¿Tu hermana tiene veintisiete años?
Las cajas están sobre la manzana.
¿De quién es la camisa limpia?
El almuerzo empieza el martes a las nueve en punto.
No te gustan los zapatos baratos.
El almuerzo empieza el viernes a las ocho y media.
¿Tu hija es cantante?
¿Cuánto cuesta la taza pequeña?
¿El sombrero barato cuesta tres euros?
¿El partido es el lunes 23 de enero?
Mi hermano está solo esta noche.
¿Están las manzanas debajo de la puerta?
No te gustan los billetes grandes.
La fiesta empieza el jueves a las cuatro y media.
Ella vende una llave.
No vendes la casa bonita.
¿Ve él cinco camisas?
¿Está el cuadro detrás de la casa?
El concierto empieza el sábado a las cuatro y cuarto.
¿Dónde están las casas pequeñas?
Mi hijo está enfermo ahora.
¿De quién es la mesa vieja?
No me gusta la carta pequeña.
¿De quién son los periódicos rojos?
No vamos al hospital esta noche.
La clase no es el sábado 22 de diciembre.
El mapa grande cuesta veinte euros.
¿Tu amiga Ana tiene cuarenta y siete años?
Ella viajará a Londres en coche el viernes.
No me gusta la camisa azul.
Vas a la iglesia todos los días.
¿Dónde están las ventanas viejas?
Él no viajará a Lima en coche el lunes.
La silla nueva cuesta once euros.
¿Están las ventanas debajo del coche?
¿Vende ella el paraguas pequeño?
No uso el sombrero pequeño.
Ella no viajará a Sevilla en autobús el viernes.
No viajaremos a Lima en tren el lunes.
La fiesta empieza el martes a las siete y media.
Las manzanas están cerca del gato.
¿Cuánto cuesta la camisa grande?
Ella no va al banco mañana.
Buenas tardes, Lucía. No entiendo.
¿De quién son los libros azules?
Adiós, Carmen. ¿Qué hora es?
¿De quién es la caja bonita?
Buenos días, Carmen. Estoy perdido.
¿Tu padre tiene treinta y nueve años?
El libro no está detrás de la silla.
¿Tu vecina Carmen está sola esta tarde?
Vendemos el gato bonito.
¿Vas al hotel esta noche?
¿Quieren ellos quince periódicos?
Adiós, Carmen. La cena está lista.
¿Vendo un zapato?
El coche está delante del zapato.
Necesito una llave.
Tu amiga Ana no es abogada.
Tu hija es médica.
¿El examen es el domingo 2 de noviembre?
El partido termina el jueves a las nueve en punto.
Mi vecina Carmen está ocupada esta noche.
Te gustan los cuadros nuevos.
Vas a la escuela todos los días.
Ayer ella no visitó el hospital de Bogotá.
La puerta no está cerca de la carta.
No vas a la playa los domingos.
Hasta mañana, Carmen. Hoy hace frío.
Mi hermana no es profesora.
El partido es el sábado 6 de enero.
¿Tu vecino Pedro está solo esta noche?
La boda no es el domingo 18 de noviembre.
Nos gustan las llaves bonitas.
Voy a la biblioteca esta noche.
Él busca el zapato rojo.
El paraguas blanco cuesta veinte euros.
Mi tío tiene treinta y dos años.
La maleta no está cerca de la camisa.
La fiesta termina el jueves a las nueve menos cuarto.
El cuadro está cerca del perro.
La reunión termina el viernes a las seis en punto.
Ellos venden una mesa.
¿Ve ella una ventana?
Vamos al hotel los domingos.
¿Dónde están las mesas nuevas?
La clase empieza el jueves a las diez menos cuarto.
Necesitas cincuenta coches.
No me gusta la llave azul.
Buenas noches, Sofía. ¿Cómo estás?
El examen es el martes 26 de diciembre.
La carta está delante de la llave.
No vamos a la farmacia mañana.
Viajaré a Ciudad de México en tren el jueves.
Viajaré a París en tren el viernes.
Buenas noches, Julia. Habla despacio, por favor.
El concierto empieza el domingo a las cinco y cuarto.
Mi amiga Ana es médica.
El zapato está cerca del mapa.
La reunión es el sábado 15 de febrero.
El almuerzo termina el lunes a las nueve menos cuarto.
El paraguas no está sobre la manzana.
¿La clase es el viernes 5 de enero?
¿Está el zapato sobre la casa?
Hace dos días ella no visitó la estación de Lima.
Buscas dos paraguas.
La clase es el lunes 20 de abril.
¿Está el mapa debajo de la puerta?
No viajaré a Roma en tren el miércoles.
No traes once mapas.
No viajarás a Londres en coche el jueves.
Mi hija no es jardinera.
Usamos cincuenta cuadros.
Los billetes están delante de la casa.
¿Nuestra amiga Ana es profesora?
No me gustan los billetes blancos.
No vamos a la playa mañana.
Él viajará a Lisboa en autobús el domingo.
A él le gusta el perro negro.
La camisa blanca cuesta tres euros.
¿Tu tío es cantante?
Hace dos días ellos no visitaron la escuela de Londres.
Esta mañana no visité el museo de Ciudad de México.
Veo siete cuadros.
La reunión termina el sábado a las cuatro y cuarto.
Felicidades, Rosa. Necesito ayuda.
¿Dónde están las mesas negras?
Esta mañana él visitó la oficina de Ciudad de México.
¿El cuadro verde cuesta doce euros?
A él le gustan los perros caros.
¿Dónde está el paraguas caro?
¿Dónde está el cuadro verde?
La casa está cerca del gato.
¿Dónde está el zapato limpio?
Ellos no van a la oficina esta tarde.
Viajaremos a Ciudad de México en autobús el sábado.
Nuestra amiga Ana es cocinera.
No quieres el perro grande.
¿De quién es el libro bonito?
Mi hermano es jardinero.
¿Tu amiga Ana está preocupada mañana?
La camisa verde cuesta veinte euros.
Hace dos días visité el hotel de Bogotá.
No viajarás a Roma en tren el jueves.
¿Tu hermana es profesora?
Tu hijo es cantante.
A ella no le gustan los cuadros blancos.
Ella viajará a Roma en tren el lunes.
¿Tu amigo Luis tiene cuarenta y cinco años?
Ayer no visité la farmacia de Londres.
¿Tu vecina Carmen tiene treinta y tres años?
Las puertas no están cerca del mapa.
Compro una ventana.
Voy al aeropuerto la próxima semana.
¿Vemos la taza bonita?
Tu tía no es abogada.
Vamos al parque esta noche.
Ellos no van a la escuela hoy.
¿Compra ella la ventana negra?
Nuestra amiga Ana no es cantante.
No necesito la carta bonita.
Hola, Julia. Es muy tarde.
Ellos no ven una taza.
¿Está la casa cerca del billete?
Mi tío está enfermo ahora.
¿Vamos al hotel todos los días?
Gracias, Rosa. Es muy tarde.
¿Trae él la casa blanca?
El concierto no es el miércoles 27 de noviembre.
¿Vendes la silla vieja?
¿El coche rojo cuesta diez euros?
Bienvenida, María. La cena está lista.
Ellos necesitan el sombrero bonito.
No busco un gato.
Gracias, Ana. Habla despacio, por favor.
Ellos no van a la oficina los domingos.
¿Nuestro hermano es jardinero?
¿Tu hermano está triste ahora?
La boda no es el lunes 4 de febrero.
¿Tienes ocho cajas?
Buenas noches, Sofía. Habla despacio, por favor.
El concierto no es el lunes 15 de octubre.
¿Tienen ellos el cuadro viejo?
Hasta mañana, Sofía. Estoy perdido.
Los perros no están cerca del mapa.
No necesitas quince mesas.
Nos gusta la camisa verde.
Mi vecino Pedro es médico.
La boda no es el domingo 14 de febrero.
¿De quién es el cuadro blanco?
¿La silla limpia cuesta nueve euros?
¿Trae ella cincuenta cuadros?
Nos gustan las maletas limpias.
Buenos días, Lucía. Habla despacio, por favor.
Viajaré a Nueva York en tren el jueves.
No vas a la escuela esta tarde.
Nuestra vecina Carmen es pintora.
No viajaremos a Sevilla en avión el lunes.
Hace dos días visitaste el hotel de Lima.
¿Ven ellos una casa?
Te gusta la silla verde.
No viajaremos a Bogotá en avión el viernes.
Mi hermana está contenta ahora.
No viajaré a París en avión el martes.
A él le gustan los zapatos blancos.
Vamos a la biblioteca hoy.
A ella no le gusta la caja pequeña.
¿Dónde está la llave pequeña?
La caja sucia cuesta diez euros.
Esta mañana visitamos el hotel de Madrid.
¿Tu hijo está enfermo ahora?
¿Están las camisas delante del coche?
La boda empieza el sábado a las nueve y media.
¿Voy al parque la próxima semana?
Hace dos días él no visitó el parque de Lisboa.
¿Tu tía está triste mañana?
Ellos no van al hotel hoy.
¿Queremos un perro?
Tengo seis zapatos.
¿De quién es el cuadro limpio?
Ellos no viajarán a Madrid en avión el domingo.
Ellos tienen ocho llaves.
Ellos no venden la mesa blanca.
Viajaré a Roma en autobús el martes.
Ayer visité el mercado de Ciudad de México.
¿Voy a la iglesia esta tarde?
Bienvenida, Sofía. Necesito ayuda.
¿Tu hermana está triste hoy?
¿Dónde están las maletas azules?
Nuestra amiga Ana no es jardinera.
El año pasado ella visitó el hospital de Lisboa.
Gracias, Elena. ¿Qué hora es?
Ayer ellos visitaron la estación de Sevilla.
La bicicleta grande cuesta veinte euros.
¿De quién es el paraguas nuevo?
¿Están los perros cerca de la mesa?
¿La puerta verde cuesta cuatro euros?
El gato caro cuesta seis euros.
La boda empieza el martes a las once y cuarto.
El concierto empieza el miércoles a las seis y media.
El examen es el miércoles 16 de septiembre.
Ellos compran cinco mesas.
Él vende el libro bonito.
Ellos no quieren seis cajas.
Buenas noches, Ana. Es muy tarde.
¿El libro azul cuesta doce euros?
No encontramos el mapa viejo.
Buenas noches, María. Necesito ayuda.
Me gustan las ventanas viejas.
¿Necesitas una carta?
La mesa no está sobre el sombrero.
Él quiere once paraguas.
Hasta mañana, Carmen. Es muy tarde.
El concierto empieza el sábado a las tres y cuarto.
La boda es el domingo 5 de febrero.
El concierto no es el jueves 25 de enero.
Mi amigo Luis está contento esta noche.
La reunión empieza el jueves a las tres en punto.
Mi tía está cansada hoy.
Mi vecina Carmen está triste esta noche.
Ayer él no visitó la iglesia de Nueva York.
El examen termina el viernes a las once y media.
Quiero un gato.
Buenas tardes, María. Habla despacio, por favor.
No te gustan las tazas nuevas.
La clase empieza el viernes a las dos y cuarto.
Él no va a la iglesia la próxima semana.
Las manzanas no están detrás de la llave.
Mi amiga Ana no es abogada.
¿La mesa limpia cuesta cuatro euros?
Vamos al aeropuerto ahora.
¿Ves la taza pequeña?
¿Dónde están las maletas verdes?
¿De quién son los zapatos bonitos?
Quieres cinco tazas.
Buenas noches, Rosa. Habla despacio, por favor.
¿Está la casa sobre la camisa?
El concierto termina el sábado a las diez menos cuarto.
Él vende cuarenta camisas.
Gracias, Sofía. ¿Dónde está el baño?
¿Tu hija está contenta hoy?
Te gustan las llaves caras.
¿El coche pequeño cuesta doce euros?
Viajaremos a Ciudad de México en barco el lunes.
No vas a la farmacia esta noche.
Las mesas están cerca de la carta.
¿El partido es el miércoles 14 de abril?
Ella viajará a Ciudad de México en bicicleta el miércoles.
El año pasado visitamos el museo de Lisboa.
¿Dónde están los libros caros?
A él no le gusta el billete caro.
¿Tenemos el paraguas caro?
¿El coche barato cuesta quince euros?
Mi padre está cansado hoy.
No vendemos un perro.
No viajaré a Londres en coche el sábado.
Mi padre es pintor.
La reunión no es el sábado 7 de diciembre.
Bienvenida, Elena. Hoy hace frío.
Ellos van al aeropuerto hoy.
¿La mesa roja cuesta ocho euros?
La reunión empieza el viernes a las ocho en punto.
La caja azul cuesta ocho euros.
¿Tu padre está ocupado esta noche?
Él no necesita seis paraguas.
Esta mañana no visitamos el hospital de Bogotá.
¿Dónde está el zapato verde?
Ellos no usan cuarenta sombreros.
La boda es el lunes 15 de junio.
¿La fiesta es el jueves 13 de marzo?
¿Dónde están los coches bonitos?
La clase es el miércoles 28 de junio.
¿La fiesta es el lunes 14 de noviembre?
Buscas el coche limpio.
El almuerzo empieza el jueves a las siete en punto.
A él le gustan los zapatos pequeños.
Hace dos días visité el aeropuerto de Ciudad de México.
Viajaremos a Londres en autobús el jueves.
Buenas tardes, Elena. La cuenta, por favor.
¿Vendemos el periódico negro?
La semana pasada no visitamos la estación de Lisboa.
¿Tu hija tiene cuarenta y ocho años?
No uso una casa.
Viajaremos a Sevilla en autobús el domingo.
¿El examen es el jueves 24 de septiembre?
No vas a la oficina esta noche.
¿Encuentra él el libro caro?
¿Tiene él la manzana roja?
Mi hermano está solo esta tarde.
Felicidades, María. Necesito ayuda.
¿Tu vecino Pedro está cansado esta noche?
¿El billete sucio cuesta cuatro euros?
Hasta mañana, Rosa. ¿Cómo estás?
¿Tu madre está contenta esta tarde?
Quieres el sombrero azul.
Los mapas no están detrás de la ventana.
Los perros están sobre la taza.
El concierto es el miércoles 6 de julio.
El almuerzo empieza el miércoles a las cuatro y cuarto.
¿Está el paraguas delante del cuadro?
Viajaremos a Lisboa en barco el miércoles.
¿Tu padre está solo esta tarde?
¿La fiesta es el sábado 25 de abril?
¿Tu amigo Luis es cocinero?
No encuentras el zapato pequeño.
El año pasado ellos visitaron la estación de Madrid.
Ella va a la farmacia la próxima semana.
¿El sombrero limpio cuesta cincuenta euros?
¿Tu tío tiene veintisiete años?
Hasta mañana, Lucía. No entiendo.
¿Tu hijo está preocupado esta tarde?
¿Vendemos la bicicleta grande?
Buenas tardes, Ana. Habla despacio, por favor.
¿Tu tío tiene veintinueve años?
¿Tu hermano tiene treinta y cinco años?
Buenas noches, Elena. Estoy perdido.
A ella no le gustan las mesas caras.
El concierto termina el domingo a las cinco y cuarto.
¿El zapato sucio cuesta cinco euros?
La caja está delante del periódico.
La fiesta empieza el sábado a las dos menos cuarto.
La semana pasada visité el hospital de Lisboa.
El almuerzo empieza el viernes a las cinco y media.
Bienvenida, Ana. Hoy hace calor.
Vendemos veinte maletas.
Esta mañana no visitamos el museo de Lima.
Buenas noches, Rosa. Es muy tarde.
La reunión empieza el lunes a las seis y cuarto.
La semana pasada no visité la biblioteca de París.
¿El cuadro grande cuesta quince euros?
Ellos traen una casa.
Los billetes no están delante de la mesa.
Mi padre tiene veintidós años.
La boda no es el lunes 11 de febrero.
Él no vende la puerta bonita.
Compras diez llaves.
¿Dónde está la maleta nueva?
¿De quién es el perro viejo?
Mi tío está cansado mañana.
Nuestra tía es enfermera.
Tenemos una ventana.
No compras la ventana nueva.
El año pasado ellos visitaron la iglesia de Madrid.
El gato no está sobre el periódico.
La puerta limpia cuesta siete euros.
Adiós, Julia. ¿Qué hora es?
El coche grande cuesta siete euros.
La clase empieza el jueves a las ocho en punto.
¿Trae ella un zapato?
¿Tu tío es jardinero?
Ellos encuentran una puerta.
Viajarás a Londres en bicicleta el viernes.
El año pasado ella visitó el parque de Roma.
¿De quién son los perros verdes?
¿Encuentran ellos la casa cara?
¿Tu vecina Carmen está triste esta tarde?
¿El partido es el sábado 25 de marzo?
¿El partido es el sábado 3 de mayo?
Mi madre está sola mañana.
A él le gustan los coches negros.
Los gatos no están cerca del cuadro.
¿De quién es la maleta barata?
¿La manzana verde cuesta doce euros?
A ella no le gustan los paraguas caros.
¿La fiesta es el domingo 27 de mayo?
Él no tiene doce sillas.
¿Usamos el zapato limpio?
Esta mañana él visitó la escuela de Madrid.
Ella no busca la ventana pequeña.
¿Nuestro tío es jardinero?
¿Dónde están las maletas grandes?
¿Usa él una ventana?
Buenas tardes, Sofía. Necesito ayuda.
La semana pasada no visitamos el museo de Madrid.
A él no le gustan los libros baratos.
No vamos al mercado esta tarde.
Mi madre está preocupada esta tarde.
Mi amiga Ana está ocupada hoy.
¿Encuentran ellos la manzana azul?
¿Va él a la oficina hoy?
Él no viajará a Lisboa en coche el viernes.
Él tiene la taza grande.
Esta mañana no visité la iglesia de Lisboa.
¿Dónde está el billete grande?
¿Tu tío tiene cuarenta y siete años?
La boda empieza el sábado a las ocho y media.
El año pasado ellos no visitaron el hotel de París.
¿Está la manzana debajo del sombrero?
Ella no quiere la puerta sucia.
Nuestro amigo Luis es ingeniero.
¿El examen es el jueves 13 de marzo?
El examen no es el miércoles 19 de mayo.
Nos gustan los paraguas viejos.
¿La manzana verde cuesta ocho euros?
Hace dos días visité el banco de Sevilla.
La reunión termina el jueves a las doce en punto.
No nos gustan los periódicos limpios.
Ella no quiere la puerta grande.
¿Dónde están los sombreros bonitos?
El almuerzo es el martes 17 de octubre.
Ayer ella no visitó la oficina de Ciudad de México.
A él no le gustan las mesas blancas.
¿Vas al museo hoy?
La bicicleta no está sobre la caja.
El examen termina el sábado a las dos y cuarto.
Los cuadros están sobre el coche.
¿De quién es la bicicleta cara?
Mi hermano tiene veintitrés años.
No buscamos dos cajas.
¿La manzana cara cuesta cuarenta euros?
Los periódicos no están sobre la mesa.
Él no va al banco todos los días.
Vamos al mercado la próxima semana.
¿El perro verde cuesta cincuenta euros?
Encuentras una ventana.
A él le gusta la camisa limpia.
El partido termina el miércoles a las once en punto.
¿El cuadro verde cuesta cincuenta euros?
La boda es el miércoles 26 de noviembre.
Mi tía tiene veintitrés años.
¿Tu amigo Luis tiene veintidós años?
¿Vamos a la biblioteca hoy?
¿El coche barato cuesta ocho euros?
¿Está el paraguas debajo de la ventana?
¿Van ellos a la biblioteca esta noche?
La boda termina el sábado a las nueve en punto.
La clase empieza el lunes a las diez menos cuarto.
Mi tía está preocupada hoy.
No me gusta la caja roja.
Tu vecina Carmen no es abogada.
¿El examen es el miércoles 25 de marzo?
Ellos no necesitan un coche.
Ellos no tienen un gato.
El concierto termina el viernes a las ocho menos cuarto.
Mi vecina Carmen tiene treinta y dos años.
Buenas tardes, Ana. ¿Qué hora es?
¿Tu vecino Pedro está ocupado hoy?
¿De quién es el coche barato?
Él no viajará a Londres en bicicleta el lunes.
Hace dos días visité el aeropuerto de Londres.
¿Van ellos a la farmacia mañana?
El año pasado no visitamos el banco de Madrid.
Esta mañana visité la farmacia de Roma.
Hola, Lucía. La cena está lista.
El examen termina el martes a las nueve y media.
A ella no le gustan los periódicos baratos.
¿Tu amiga Ana tiene veintitrés años?
¿La fiesta es el miércoles 26 de agosto?
¿Quiere él la llave pequeña?
¿Tu hermana está cansada hoy?
Ella no viajará a Bogotá en barco el jueves.
Vendes la silla barata.
¿Tu hijo está enfermo esta noche?
¿Dónde está el sombrero viejo?
¿Dónde están los libros rojos?
Ellos no viajarán a Nueva York en autobús el domingo.
¿Dónde están las camisas limpias?
Ellos usan una carta.
¿Trae ella la taza blanca?
Bienvenida, Sofía. ¿Cómo estás?
Nuestra hija no es jardinera.
El partido es el martes 20 de septiembre.
¿Necesita él cinco tazas?
Ellos no ven el cuadro bonito.
¿Dónde están las puertas pequeñas?
Mi hija está cansada esta tarde.
Nos gusta la manzana roja.
No vamos a la escuela hoy.
Ella no tiene doce sillas.
La caja cara cuesta ocho euros.
¿De quién es la carta barata?
No tengo el gato limpio.
¿Necesitan ellos la manzana blanca?
No vendemos el perro azul.
Ellos viajarán a Roma en tren el jueves.
Nuestra hermana es ingeniera.
¿Vamos al hospital la próxima semana?
El periódico verde cuesta dos euros.
No me gusta la bicicleta vieja.
Nos gusta el coche blanco.
No voy al hotel esta noche.
¿Necesita él un coche?
¿De quién son las llaves azules?
Él compra una bicicleta.
A él le gustan las tazas nuevas.
Ayer visitaste el banco de Londres.
El coche rojo cuesta cuatro euros.
Mi tía es ingeniera.
El año pasado él no visitó la farmacia de Londres.
Los gatos no están detrás del libro.
El sombrero azul cuesta diez euros.
Voy al parque mañana.
Busco un cuadro.
Las manzanas están debajo del cuadro.
Ellos viajarán a Roma en bicicleta el sábado.
No vas al aeropuerto hoy.
¿La boda es el domingo 3 de marzo?
Ella ve el paraguas grande.
Él no ve una manzana.
Mi hijo tiene cuarenta y dos años.
Él no tiene una caja.
¿Vende él un cuadro?
¿Voy al museo hoy?
Mi amiga Ana no es cocinera.
El partido termina el sábado a las nueve y cuarto.
Viajaremos a Ciudad de México en tren el lunes.
¿De quién es el zapato caro?
¿La maleta bonita cuesta once euros?
El cuadro rojo cuesta diez euros.
No viajaré a Bogotá en bicicleta el martes.
No ves la caja verde.
Mi vecina Carmen está contenta hoy.
No viajaremos a Sevilla en coche el viernes.
¿Nuestra vecina Carmen es abogada?
Él quiere la caja negra.
Ellos buscan una manzana.
¿Está el billete debajo de la puerta?
La carta negra cuesta treinta euros.
A ella le gustan las camisas negras.
Hasta mañana, Sofía. Necesito ayuda.
¿La clase es el sábado 14 de octubre?
Los cuadros están cerca de la bicicleta.
Gracias, Ana. Es muy tarde.
El periódico no está sobre la manzana.
La semana pasada visitaste el hospital de Londres.
Esta mañana ellos no visitaron el mercado de Lisboa.
La taza no está detrás del cuadro.
¿Nuestra hija es enfermera?
Vamos a la oficina ahora.
¿La manzana azul cuesta ocho euros?
¿Quieres cuarenta cuadros?
El año pasado ellos visitaron el museo de Roma.
Ellos van a la estación esta tarde.
Él encuentra la maleta grande.
¿Encontramos una silla?
Tienes un paraguas.
Él tiene treinta bicicletas.
Me gustan las cartas grandes.
Él quiere un billete.
Felicidades, Julia. Necesito ayuda.
¿Vendes un cuadro?
¿Busco un zapato?
El sombrero bonito cuesta doce euros.
Bienvenida, Sofía. Estoy perdido.
¿Compras una puerta?
La reunión no es el miércoles 2 de mayo.
La mesa está delante de la taza.
¿Dónde están las cajas limpias?
¿De quién son los cuadros azules?
Esta mañana él no visitó la biblioteca de Londres.
Ella tiene el gato nuevo.
¿El examen es el lunes 2 de mayo?
El año pasado visité la oficina de Sevilla.
La semana pasada visitamos la escuela de Sevilla.
¿Está el billete debajo del cuadro?
Ayer ella no visitó el parque de Lima.
¿Tu vecino Pedro está listo esta noche?
Ellos no encuentran siete sombreros.
No busco la taza grande.
¿Veo una carta?
Ellos van al hotel esta noche.
El almuerzo termina el jueves a las dos en punto.
Buenas tardes, Sofía. Es muy tarde.
No necesitamos una manzana.
¿Tu hijo tiene veintiséis años?
No viajarás a París en coche el sábado.
El almuerzo es el martes 23 de junio.
Vas al hospital mañana.
El sombrero bonito cuesta cuarenta euros.
El zapato no está delante de la ventana.
¿De quién son los perros azules?
La carta grande cuesta cuarenta euros.
Él no viajará a Bogotá en bicicleta el viernes.
Hola, Elena. ¿Qué hora es?
Los libros no están cerca de la caja.
Ella va a la escuela la próxima semana.
La maleta no está delante de la camisa.
No tengo un coche.
Hace dos días él visitó el hotel de Ciudad de México.
¿Dónde están los zapatos pequeños?
La llave no está cerca de la camisa.
¿Compro ocho coches?
Necesito un billete.
¿Dónde está el perro sucio?
La caja está debajo del coche.
¿De quién son las bicicletas azules?
¿Dónde están las casas baratas?
A él no le gustan los gatos limpios.
El examen no es el martes 27 de enero.
La fiesta termina el martes a las dos y media.
Ayer no visitaste el hotel de Madrid.
Esta mañana no visitaste la escuela de Bogotá.
El año pasado visité el banco de Madrid.
El examen es el jueves 15 de marzo.
El partido termina el jueves a las doce menos cuarto.
La clase es el jueves 10 de septiembre.
A ella no le gusta la carta blanca.
Tengo ocho llaves.
Mi hija tiene veintisiete años.
Ayer visitaste el parque de Nueva York.
¿Tu madre está preocupada esta tarde?
¿Mi hijo es jardinero?
No uso la silla limpia.
El almuerzo no es el martes 6 de abril.
Mi vecina Carmen está sola mañana.
¿Ve él la caja cara?
Nuestro tío es médico.
No necesitas la puerta verde.
Los paraguas no están detrás del billete.
No me gustan las cajas nuevas.
Esta mañana él visitó la farmacia de Sevilla.
Me gusta el gato sucio.
Ayer ella visitó la estación de París.
¿La llave grande cuesta diez euros?
¿Tu hermana tiene veintitrés años?
La taza no está sobre la camisa.
¿Usa él un cuadro?
¿Dónde está la bicicleta sucia?
Me gustan los libros grandes.
¿Nuestro vecino Pedro es médico?
¿De quién es la mesa limpia?
Ellos no tienen la ventana verde.
No encuentras una maleta.
La clase no es el miércoles 18 de septiembre.
¿Mi hija es médica?
No te gusta la camisa cara.
¿De quién son las sillas negras?
Las cajas están detrás de la bicicleta.
A ella no le gusta el gato nuevo.
Te gusta la maleta grande.
¿El concierto es el viernes 28 de julio?
Mi madre está preocupada hoy.
¿Está la manzana sobre la llave?
A ella no le gusta el coche caro.
Esta mañana no visitamos la iglesia de París.
No viajarás a Roma en coche el domingo.
¿Está la llave debajo de la silla?
Hola, Rosa. ¿Cómo estás?
Tu tía no es jardinera.
Los coches no están cerca de la ventana.
Nuestra tía es médica.
Nos gustan los gatos baratos.
La reunión no es el martes 10 de noviembre.
Él va a la playa hoy.
La fiesta empieza el miércoles a las once y media.
Ellos encuentran una caja.
Encontramos una bicicleta.
Ella no viajará a Sevilla en barco el jueves.
Ellos viajarán a Lima en autobús el viernes.
No viajarás a Madrid en tren el lunes.
¿Tu madre está cansada mañana?
Ellos venden la maleta verde.
No te gustan las camisas baratas.
Mi amiga Ana está contenta mañana.
¿Tu tía tiene veintinueve años?
¿Vendemos el cuadro nuevo?
¿Usan ellos un coche?
El partido empieza el viernes a las once y media.
¿Ven ellos veinte paraguas?
La clase empieza el lunes a las once en punto.
¿Tu amigo Luis es ingeniero?
Hasta mañana, Lucía. La cuenta, por favor.
Él no viajará a Lima en coche el jueves.
Tu amigo Luis no es médico.
Ellos van al mercado todos los días.
Viajaré a Ciudad de México en tren el viernes.
¿Tenemos el perro blanco?
No tienes la puerta azul.
Ella no busca una mesa.
Ellos van al parque todos los días.
El partido empieza el sábado a las nueve en punto.
¿Dónde están los periódicos rojos?
El examen es el jueves 13 de septiembre.
Mi tío es escritor.
¿El coche viejo cuesta cinco euros?
Ellos no usan cincuenta mapas.
Ella no viajará a Ciudad de México en tren el sábado.
¿Dónde está el mapa grande?
Quiero una puerta.
¿Dónde están los sombreros negros?
¿Tu madre tiene cuarenta y cuatro años?
¿Traigo el zapato barato?
Te gustan los zapatos negros.
Él no viajará a Bogotá en coche el sábado.
Encontramos el periódico nuevo.
¿De quién es la silla nueva?
La boda termina el sábado a las seis menos cuarto.
No nos gusta la llave azul.
Mi hermana está contenta mañana.
El examen empieza el lunes a las ocho en punto.
Ellos compran el perro pequeño.
¿Está la caja sobre la maleta?
No usas el periódico pequeño.
¿Necesitas ocho libros?
Mi vecino Pedro es jardinero.
Bienvenida, Sofía. ¿Qué hora es?
No traemos ocho cajas.
¿Están los libros delante del paraguas?
Buenos días, María. Habla despacio, por favor.
¿Tengo una manzana?
Buenas noches, Sofía. Hoy hace calor.
¿Dónde están los libros bonitos?
El coche nuevo cuesta siete euros.
Ellos viajarán a Roma en avión el sábado.
¿Quieres una puerta?
¿Tu tía tiene treinta y tres años?
¿Encuentro dos cuadros?
Mi hermana está lista esta tarde.
Los coches no están debajo de la maleta.
Ella va a la biblioteca esta tarde.
Buenas noches, Lucía. No entiendo.
El concierto no es el sábado 19 de enero.
Los gatos están cerca de la caja.
Mi hijo tiene cuarenta y seis años.
Viajaré a Lisboa en tren el miércoles.
No compro una caja.
Buenas tardes, Rosa. La cena está lista.
Ellos no viajarán a Nueva York en bicicleta el domingo.
¿La silla roja cuesta nueve euros?
Usamos seis maletas.
¿Está la camisa delante de la ventana?
Él no tiene una maleta.
Adiós, Rosa. Es muy tarde.
Esta mañana ella visitó el parque de Madrid.
Hasta mañana, María. La cuenta, por favor.
Mi vecina Carmen está preocupada esta noche.
La clase empieza el martes a las doce menos cuarto.
La ventana pequeña cuesta treinta euros.
No me gustan las mesas bonitas.
Ayer ella no visitó el parque de Londres.
El gato azul cuesta doce euros.
¿Dónde están los libros blancos?
Mi hermano está enfermo esta noche.
Los paraguas no están debajo del periódico.
Viajaré a Roma en autobús el jueves.
¿Tu tía tiene treinta y dos años?
La semana pasada él visitó la oficina de Lima.
Las llaves no están detrás del mapa.
Él trae diez periódicos.
Ella no va al museo todos los días.
El año pasado no visitamos la iglesia de Madrid.
Mi hijo es escritor.
Viajaré a Lisboa en barco el domingo.
¿Dónde están las manzanas viejas?
¿De quién son los coches baratos?
Las cartas no están debajo del coche.
Encuentro una maleta.
El partido empieza el lunes a las seis y cuarto.
¿Tu hijo está ocupado hoy?
Él no compra diez puertas.
Nuestra madre es médica.
Ella no trae el paraguas caro.
¿Están los cuadros delante de la bicicleta?
¿Vamos al hotel esta noche?
¿La casa barata cuesta cinco euros?
El almuerzo es el jueves 16 de mayo.
¿Trae él una ventana?
No vendemos nueve ventanas.
Mi vecino Pedro está ocupado ahora.
No traes la llave verde.
Nos gustan las llaves grandes.
¿De quién son los coches negros?
No viajaremos a Londres en autobús el sábado.
¿De quién son los billetes azules?
Mi vecina Carmen es jardinera.
Ves el sombrero azul.
¿Nuestra hija es jardinera?
La boda empieza el lunes a las cuatro y cuarto.
No nos gusta el paraguas viejo.
No nos gusta la taza grande.
Vendo una casa.
¿La reunión es el lunes 18 de noviembre?
¿Tu hija es enfermera?
El año pasado no visité el hotel de Lima.
Mi madre tiene cuarenta y nueve años.
No viajarás a Ciudad de México en barco el sábado.
No compras el zapato caro.
¿De quién son las llaves blancas?
A él le gustan los sombreros blancos.
¿Tu vecino Pedro está solo ahora?
No me gustan las manzanas viejas.
El examen termina el sábado a las diez y media.
Hace dos días ella visitó la estación de Londres.
A él le gusta el cuadro sucio.
Felicidades, Elena. ¿Dónde está el baño?
¿El billete nuevo cuesta cincuenta euros?
Ella no necesita el zapato negro.
Me gusta el coche sucio.
No nos gusta la mesa roja.
La taza está cerca de la camisa.
¿Está la mesa cerca del perro?
¿La caja pequeña cuesta tres euros?
Ellos usan tres puertas.
¿Dónde está la puerta vieja?
Él va a la oficina esta noche.
¿La taza grande cuesta siete euros?
No usamos la silla sucia.
¿Tu hijo tiene veinticuatro años?
Bienvenida, Sofía. La cena está lista.
¿Nuestra tía es pintora?
Mi vecino Pedro es escritor.
La boda es el lunes 25 de agosto.
¿El almuerzo es el domingo 11 de diciembre?
Él no encuentra el sombrero grande.
Mi tía tiene cuarenta y siete años.
¿Quiero cincuenta sillas?
Mi vecino Pedro es cantante.
Él no trae la casa nueva.
Ellos no encuentran la silla grande.
La clase no es el jueves 19 de diciembre.
¿Va ella a la playa la próxima semana?
No busco cincuenta sombreros.
La carta blanca cuesta treinta euros.
¿Tu hija tiene veintidós años?
Mi hija está ocupada hoy.
Ella va a la estación la próxima semana.
¿Vas a la iglesia la próxima semana?
Los zapatos no están cerca de la taza.
El periódico viejo cuesta cincuenta euros.
La boda no es el martes 3 de agosto.
Traes la camisa vieja.
¿De quién es la bicicleta bonita?
Las bicicletas no están debajo de la puerta.
Ellos no venden una carta.
A ella le gustan los gatos rojos.
Bienvenida, Sofía. Hoy hace calor.
¿De quién son las maletas verdes?
A él le gusta la carta pequeña.
Ella va al banco los domingos.
¿El examen es el jueves 27 de mayo?
La fiesta empieza el martes a las tres en punto.
El examen empieza el jueves a las ocho en punto.
La reunión termina el jueves a las once y media.
¿La silla roja cuesta ocho euros?
Te gustan las puertas blancas.
¿La reunión es el viernes 1 de mayo?
¿Tu tía tiene veinticuatro años?
Ellos no buscan cinco llaves.
Mi vecina Carmen es enfermera.
La taza está delante de la mesa.
A él le gusta el libro pequeño.
¿Vendo seis sombreros?
Felicidades, Rosa. Hoy hace calor.
Ellos no van a la oficina ahora.
Esta mañana no visitaste la estación de Sevilla.
Nuestro vecino Pedro es enfermero.
Adiós, Sofía. Hoy hace calor.
A él le gusta la bicicleta cara.
Buenas noches, Elena. No entiendo.
¿Compra ella el coche pequeño?
Ella vende el coche sucio.
Hace dos días visité el mercado de Bogotá.
Él va a la biblioteca los domingos.
¿Tu vecina Carmen está preocupada hoy?
¿Tu amiga Ana está lista hoy?
¿Tu amigo Luis tiene treinta y tres años?
Traemos un sombrero.
¿De quién es la manzana roja?
¿El paraguas verde cuesta diez euros?
El concierto termina el domingo a las diez en punto.
¿Dónde están los libros azules?
Usamos una llave.
No te gusta el cuadro limpio.
El año pasado no visité la playa de Lima.
¿Ve ella ocho mapas?
El partido termina el miércoles a las dos menos cuarto.
Mi hijo está contento ahora.
Ayer ella no visitó el mercado de Nueva York.
A él le gusta el periódico barato.
Él no viajará a Madrid en barco el jueves.
La ventana no está debajo de la puerta.
¿La clase es el jueves 18 de julio?
¿Dónde está la bicicleta grande?
La ventana cara cuesta doce euros.
¿Mi vecina Carmen es jardinera?
¿Trae ella una bicicleta?
Él no compra treinta paraguas.
¿Ve ella un libro?
Ayer él visitó el museo de Roma.
Ellos encuentran el cuadro viejo.
A ella le gustan los coches negros.
¿Encuentras seis gatos?
¿El zapato verde cuesta tres euros?
¿La camisa grande cuesta cuatro euros?
No nos gusta el zapato pequeño.
¿Compras una llave?
¿Tu vecina Carmen tiene veintidós años?
Te gusta el mapa viejo.
¿Tu hermano tiene veintitrés años?
Mi madre tiene treinta y cuatro años.
¿Busca ella un perro?
Mi hermano no es cocinero.
Nuestra madre no es cantante.
Ella tiene un zapato.
La maleta está delante del mapa.
No viajarás a Bogotá en coche el martes.
Los sombreros no están delante del perro.
Usamos un gato.
Tu hermana es escritora.
No nos gusta la bicicleta roja.
¿Dónde están las maletas nuevas?
¿Está la casa sobre el periódico?
¿Busco la mesa cara?
Ella busca la taza roja.
Los coches están detrás de la camisa.
Esta mañana ellos no visitaron el hospital de Ciudad de México.
Esta mañana ellos no visitaron la iglesia de Londres.
Mi amiga Ana está contenta esta noche.
¿De quién es la caja pequeña?
¿Tienes treinta libros?
¿Buscamos una camisa?
Ayer visité la estación de Londres.
No vas a la escuela mañana.
La boda no es el martes 22 de mayo.
Ellos ven ocho maletas.
El almuerzo no es el jueves 26 de abril.
Él no encuentra la bicicleta sucia.
No vamos a la biblioteca todos los días.
¿Voy a la farmacia mañana?
Ellos van al parque hoy.
¿Nuestra vecina Carmen es cantante?
¿Tu hermana tiene treinta y siete años?
Ellos no viajarán a Roma en barco el lunes.
La semana pasada él no visitó el museo de Madrid.
Ella encuentra un perro.
Hola, Elena. Es muy tarde.
Quiero ocho tazas.
Ellos van al aeropuerto los domingos.
El partido empieza el sábado a las doce en punto.
Esta mañana ellos visitaron la escuela de París.
¿Tu vecina Carmen está enferma esta tarde?
A ella le gusta la casa azul.
¿Está la carta delante del sombrero?
No viajarás a Sevilla en tren el martes.
¿Tu amiga Ana tiene veintiséis años?
Ella viajará a Madrid en coche el miércoles.
La fiesta no es el miércoles 23 de septiembre.
¿De quién es la camisa grande?
Nos gusta el billete viejo.
¿Mi amiga Ana es médica?
¿Está la mesa cerca de la llave?
Ellos quieren tres cajas.
Voy a la escuela esta noche.
La reunión empieza el jueves a las dos y cuarto.
¿Tu tía está cansada mañana?
Ella va al banco la próxima semana.
¿Tu tía tiene treinta y ocho años?
¿La taza negra cuesta quince euros?
Ella no usa el libro sucio.
Las maletas están sobre la camisa.
Él no va a la farmacia los domingos.
El examen es el lunes 12 de mayo.
¿Tenemos el sombrero caro?
La fiesta termina el viernes a las doce y cuarto.
¿Necesita ella la puerta verde?
No compramos una ventana.
Mi hermano tiene cuarenta y cinco años.
Ellos traen cuatro bicicletas.
A él le gusta el billete nuevo.
¿Tu tía tiene veintidós años?
Encontramos el periódico caro.
El año pasado visitamos el museo de Nueva York.
Buenas tardes, Elena. Es muy tarde.
El mapa grande cuesta tres euros.
Mi hijo tiene treinta y dos años.
¿Tu tío tiene treinta y ocho años?
Mi hijo es cantante.
La fiesta termina el lunes a las ocho y media.
¿La casa limpia cuesta siete euros?
Mi vecina Carmen está enferma esta noche.
¿De quién son los gatos blancos?
Viajaremos a Londres en tren el miércoles.
Él no tiene diez casas.
¿Tu vecino Pedro está ocupado ahora?
Gracias, Julia. Necesito ayuda.
A ella no le gusta la maleta roja.
No voy al hotel esta tarde.
Tu vecina Carmen no es pintora.
El año pasado ella visitó el parque de Ciudad de México.
Encontramos una caja.
¿Están las puertas cerca de la bicicleta?
Buenos días, Elena. La cena está lista.
La clase termina el martes a las tres menos cuarto.
El examen no es el miércoles 1 de diciembre.
Mi vecino Pedro tiene cuarenta y siete años.
¿Tu hijo tiene cuarenta y dos años?
Ellos necesitan una bicicleta.
¿La bicicleta vieja cuesta tres euros?
Los paraguas no están detrás de la puerta.
¿La reunión es el martes 5 de febrero?
Mi hija tiene veintiséis años.
¿Mi hermana es ingeniera?
Adiós, Julia. No entiendo.
¿Dónde está la manzana roja?
Ella trae el zapato nuevo.
No vemos un mapa.
El partido termina el viernes a las once menos cuarto.
Los coches están sobre el zapato.
¿Traes cincuenta zapatos?
¿Tu amigo Luis tiene treinta y cuatro años?
Mi hija está cansada esta noche.
La clase empieza el martes a las dos menos cuarto.
La clase empieza el martes a las dos y media.
Ella no va al hotel ahora.
¿Nuestro vecino Pedro es enfermero?
Vendemos siete manzanas.
No vas al hotel hoy.
Gracias, Lucía. ¿Cómo estás?
¿Voy al banco esta tarde?
Los sombreros están debajo del gato.
¿Compras cuatro bicicletas?
¿Están los cuadros cerca de la manzana?
¿Dónde está la casa negra?
El concierto es el viernes 6 de julio.
La fiesta empieza el jueves a las cinco y media.
Mi hermana está lista hoy.
¿Dónde están los gatos blancos?
¿El partido es el martes 13 de octubre?
No voy a la escuela mañana.
¿La fiesta es el martes 14 de febrero?
Buenas tardes, Sofía. Estoy perdido.
¿Va ella a la escuela mañana?
El sombrero no está delante de la silla.
Tu hija no es escritora.
¿Dónde están los sombreros rojos?
El almuerzo no es el viernes 10 de mayo.
Mi amigo Luis está enfermo esta tarde.
¿Compramos la carta blanca?
¿Van ellos al parque mañana?
Él va al aeropuerto esta noche.
El libro rojo cuesta nueve euros.
Ellos tienen la silla azul.
Buenos días, Rosa. ¿Dónde está el baño?
A él le gustan los perros negros.
La clase termina el domingo a las siete en punto.
El concierto no es el lunes 7 de septiembre.
¿De quién es el mapa rojo?
¿Nuestra vecina Carmen es médica?
¿Tu hermano tiene veintidós años?
Mi hija tiene veintiocho años.
Hace dos días no visitamos el parque de Ciudad de México.
Ella no tiene veinte llaves.
A él no le gusta la bicicleta verde.
Él no necesita ocho manzanas.
Buenas tardes, Carmen. Hoy hace frío.
La boda empieza el jueves a las once y media.
Mi hija está lista mañana.
El paraguas pequeño cuesta cuarenta euros.
No te gusta la bicicleta roja.
El año pasado no visitamos la farmacia de Madrid.
La clase termina el jueves a las doce en punto.
¿Dónde está el periódico caro?
¿La manzana negra cuesta dos euros?
¿Ven ellos el billete negro?
La reunión termina el sábado a las tres y cuarto.
¿De quién son los zapatos azules?
Nuestra hija es enfermera.
El examen empieza el viernes a las diez y cuarto.
Ellos usan el billete nuevo.
¿Uso la carta cara?
¿Va él a la iglesia esta noche?
Mi amigo Luis tiene cuarenta y ocho años.
El partido es el miércoles 5 de mayo.
A ella no le gustan las cartas azules.
El cuadro rojo cuesta dos euros.
Ayer no visité el parque de Ciudad de México.
Él busca la taza vieja.
¿De quién son las manzanas pequeñas?
¿Va él a la estación esta noche?
¿El zapato nuevo cuesta dos euros?
La caja bonita cuesta diez euros.
¿La fiesta es el domingo 26 de septiembre?
¿Dónde están las cajas verdes?
Usamos el billete grande.
Los zapatos no están sobre el periódico.
¿Tu amiga Ana está preocupada hoy?
La boda termina el viernes a las cinco y cuarto.
¿De quién es el mapa pequeño?
¿Vamos a la iglesia mañana?
Buenos días, Lucía. Hoy hace frío.
El gato está sobre el paraguas.
Hola, Sofía. No entiendo.
Mi vecino Pedro tiene cuarenta y tres años.
Nos gusta la carta negra.
Esta mañana no visitamos la playa de Ciudad de México.
¿Tu padre es médico?
El mapa azul cuesta treinta euros.
¿De quién son las llaves verdes?
Las tazas no están debajo del sombrero.
¿La camisa cara cuesta quince euros?
¿Está la casa delante del cuadro?
Mi hermano tiene veintisiete años.
La ventana limpia cuesta ocho euros.
Tu hijo no es cantante.
No encontramos cinco mesas.
Hace dos días visitamos la oficina de Bogotá.
Gracias, Julia. ¿Qué hora es?
¿Van ellos a la farmacia hoy?
No vamos a la escuela ahora.
El almuerzo es el sábado 3 de mayo.
Hace dos días ellos no visitaron la iglesia de Londres.
¿Dónde está la llave nueva?
¿Están las mesas cerca del perro?
Él no compra el paraguas blanco.
Traigo un periódico.
No nos gustan los perros pequeños.
¿El paraguas rojo cuesta doce euros?
¿De quién son las tazas caras?
¿Va él al hotel la próxima semana?
A ella no le gusta el perro azul.
Hasta mañana, Sofía. Habla despacio, por favor.
Hola, Carmen. ¿Dónde está el baño?
El billete caro cuesta once euros.
¿Tienen ellos un cuadro?
No traigo diez sombreros.
Los sombreros están sobre la casa.
Mi vecino Pedro está solo mañana.
Ves cinco llaves.
Veo cuatro perros.
Encuentro la llave nueva.
Mi padre tiene veintisiete años.
No buscas la ventana nueva.
¿Tu tío tiene treinta y tres años?
¿De quién es la puerta nueva?
El año pasado visitaste el hotel de Roma.
Mi madre está ocupada mañana.
Buenos días, Ana. Estoy perdido.
¿De quién es la manzana pequeña?
¿Tu madre tiene cuarenta y siete años?
¿Usan ellos seis coches?
¿Dónde están las manzanas grandes?
Buenas noches, Lucía. ¿Dónde está el baño?
¿La ventana azul cuesta dos euros?
Ellos encuentran dos periódicos.
¿Cuánto cuesta la llave limpia?
Nuestro vecino Pedro es ingeniero.
¿Está la bicicleta delante de la taza?
Ella no viajará a Lima en barco el lunes.
El almuerzo es el domingo 26 de mayo.
A ella no le gustan las puertas blancas.
No nos gusta el perro blanco.
Esta mañana visitaste la biblioteca de Lima.
El examen empieza el jueves a las cuatro y cuarto.
Hace dos días visitamos el parque de Ciudad de México.
¿Buscamos la ventana barata?
La puerta no está sobre el libro.
Buenos días, Elena. ¿Qué hora es?
Los cuadros no están cerca de la puerta.
El almuerzo no es el lunes 14 de junio.
Él no quiere la camisa pequeña.
Ellos viajarán a Bogotá en tren el lunes.
Tu tía es médica.
Ella vende el periódico viejo.
La boda empieza el jueves a las dos y media.
No queremos el sombrero negro.
Ellos no van a la estación todos los días.
No vas a la escuela los domingos.
¿Nuestro hijo es abogado?
¿La silla nueva cuesta tres euros?
Mi hija no es pintora.
¿Tenemos cuatro cartas?
¿Vamos al hotel hoy?
¿Tu hijo tiene cuarenta y nueve años?
El almuerzo termina el domingo a las nueve en punto.
Él necesita cinco mapas.
A ella le gustan las cartas baratas.
Él va a la iglesia esta noche.
Ella busca treinta paraguas.
¿Dónde están las sillas pequeñas?
No viajarás a Roma en autobús el lunes.
A él no le gustan los libros rojos.
El paraguas verde cuesta ocho euros.
Ellos no viajarán a Nueva York en bicicleta el sábado.
Él no necesita siete ventanas.
Mi hermano tiene cuarenta y ocho años.
¿Tu tía está triste ahora?
¿Tu hijo es escritor?
El examen empieza el domingo a las ocho en punto.
¿Tu padre está ocupado ahora?
Viajaremos a Roma en barco el lunes.
¿La reunión es el lunes 7 de junio?
Esta mañana ellos visitaron la estación de Bogotá.
Ellos viajarán a Bogotá en tren el miércoles.
Ella no viajará a Roma en bicicleta el domingo.
¿Tu tía tiene veinticinco años?
La boda es el domingo 28 de septiembre.
Mi amiga Ana está ocupada esta tarde.
Nuestro padre es enfermero.
Buenos días, Elena. Necesito ayuda.
Buscamos el periódico negro.
La taza está sobre el gato.
Tu hijo es enfermero.
No te gustan los paraguas pequeños.
Nuestra madre es escritora.
Buenas tardes, Lucía. Hoy hace frío.
¿La llave roja cuesta quince euros?
Esta mañana no visité el parque de Londres.
¿El concierto es el jueves 8 de febrero?
Ayer ella visitó la estación de Lima.
La manzana roja cuesta cuatro euros.
Las camisas están cerca de la casa.
Esta mañana él no visitó la estación de Madrid.
Ella tiene el billete pequeño.
La clase termina el viernes a las cinco y cuarto.
¿Tu hijo tiene cuarenta y tres años?
La boda termina el miércoles a las tres y cuarto.
¿Tiene él una casa?
¿Tu tía tiene treinta y cinco años?
Adiós, Julia. Es muy tarde.
No te gustan los sombreros limpios.
¿Van ellos al parque todos los días?
La boda termina el miércoles a las ocho en punto.
¿Está la caja debajo del coche?
¿De quién es la llave vieja?
El libro está debajo del zapato.
Tu hija no es abogada.
Bienvenida, Ana. Habla despacio, por favor.
Traes cinco sombreros.
¿Usas una carta?
Buscamos la mesa bonita.
¿Voy al hotel ahora?
El examen no es el martes 27 de noviembre.
Ella no va a la iglesia esta noche.
¿Dónde está la llave negra?
¿Traen ellos el mapa nuevo?
¿Dónde está el gato viejo?
¿La taza barata cuesta cinco euros?
Nuestra hermana no es enfermera.
Mi tía está lista ahora.
Mi tío no es jardinero.
¿Vas a la escuela hoy?
La puerta está debajo del billete.
Encuentras la puerta roja.
Ella no viajará a Londres en bicicleta el sábado.
El año pasado no visitaste la iglesia de Nueva York.
El partido es el jueves 6 de marzo.
¿La ventana roja cuesta veinte euros?
El partido no es el jueves 1 de marzo.
¿Va ella a la oficina todos los días?
El almuerzo termina el viernes a las diez y cuarto.
Mi tía está cansada mañana.
No te gustan los paraguas grandes.
No me gusta el billete azul.
¿Tu padre tiene cuarenta y cuatro años?
El partido empieza el miércoles a las ocho menos cuarto.
El partido empieza el domingo a las diez en punto.
La clase termina el lunes a las cuatro y cuarto.
Ayer visitamos el mercado de Ciudad de México.
Buenos días, Rosa. Es muy tarde.
La semana pasada ellos no visitaron el parque de Nueva York.
Nuestra vecina Carmen es jardinera.
Viajaré a Madrid en tren el lunes.
¿Uso la bicicleta negra?
Viajaremos a Roma en avión el jueves.
¿Dónde está la llave sucia?
Mi madre no es cocinera.
A él le gustan las llaves baratas.
¿Tu tío está enfermo esta tarde?
Mi hermano está listo ahora.
Ella vende la carta cara.
Ellos no viajarán a Madrid en autobús el lunes.
Me gusta la puerta limpia.
Ella no quiere la mesa blanca.
No vamos a la biblioteca hoy.
¿La reunión es el martes 23 de agosto?
Los libros están debajo de la bicicleta.
¿Tu amigo Luis está contento esta noche?
Viajaremos a Lisboa en tren el sábado.
Mi madre es cocinera.
Te gustan las ventanas sucias.
La fiesta termina el lunes a las cinco y cuarto.
¿Tu padre tiene veintinueve años?
Ella no encuentra el coche blanco.
No encontramos la silla barata.
La puerta sucia cuesta diez euros.
El partido termina el jueves a las siete y media.
Viajarás a Roma en autobús el viernes.
El partido es el sábado 15 de octubre.
Felicidades, Elena. Es muy tarde.
Adiós, Rosa. Estoy perdido.
¿Dónde están las llaves limpias?
Felicidades, Ana. Hoy hace calor.
Viajaremos a Lisboa en bicicleta el sábado.
¿Vas a la estación todos los días?
¿Dónde está la manzana limpia?
¿Mi padre es cantante?
¿Encuentras ocho camisas?
Ellos no traen la silla sucia.
¿De quién son las ventanas azules?
¿Quiero una bicicleta?
Felicidades, Ana. Hoy hace frío.
Gracias, Sofía. ¿Qué hora es?
Él viajará a Bogotá en tren el lunes.
Nos gusta el mapa azul.
¿Va ella a la iglesia esta noche?
La clase empieza el domingo a las diez y media.
Buenos días, Carmen. Hoy hace calor.
¿Dónde están los paraguas bonitos?
No viajaré a París en barco el lunes.
¿Tu amigo Luis tiene treinta y seis años?
¿Tu vecina Carmen está ocupada esta tarde?
No traemos cuarenta tazas.
¿Tu amigo Luis tiene treinta y ocho años?
Tienes el sombrero grande.
Los paraguas no están sobre la bicicleta.
¿Tu vecino Pedro tiene veintidós años?
Las manzanas no están sobre el zapato.
¿De quién son los libros negros?
Él no va a la escuela ahora.
¿Tu vecino Pedro tiene treinta y siete años?
Voy al parque esta tarde.
¿De quién son las maletas baratas?
Mi hija es escritora.
¿Quieren ellos una casa?
El gato no está detrás de la maleta.
La reunión es el jueves 26 de enero.
Nos gusta la caja negra.
El partido termina el viernes a las tres menos cuarto.
Buenas noches, Sofía. Necesito ayuda.
¿Dónde están los gatos viejos?
¿Va ella al museo esta tarde?
Ellos no usan cincuenta cuadros.
¿Están las camisas delante de la mesa?
No uso tres cartas.
¿El concierto es el domingo 22 de octubre?
Viajaré a Lisboa en barco el jueves.
El examen empieza el domingo a las siete en punto.
¿La llave vieja cuesta doce euros?
¿Están los cuadros delante de la puerta?
Mi amigo Luis tiene veinticinco años.
No viajaré a Ciudad de México en avión el martes.
Las llaves no están cerca de la taza.
No vamos al mercado la próxima semana.
Mi hijo tiene veinticinco años.
Ella vende el billete barato.
¿Encontramos un paraguas?
Te gusta el mapa rojo.
¿Tiene ella siete libros?
La camisa barata cuesta tres euros.
La clase no es el miércoles 1 de mayo.
Ellos encuentran cinco puertas.
¿La mesa grande cuesta nueve euros?
Buenos días, Ana. Habla despacio, por favor.
¿Tu hermano tiene cuarenta y cinco años?
Hasta mañana, Lucía. ¿Dónde está el baño?
Nuestra amiga Ana es médica.
La boda es el jueves 5 de octubre.
Mi tía tiene cuarenta y dos años.
Compro un paraguas.
El mapa no está cerca del paraguas.
Ella no viajará a Londres en tren el domingo.
¿Mi hija es jardinera?
¿Tu hija tiene cuarenta y cuatro años?
No traemos un paraguas.
No vamos a la biblioteca los domingos.
¿Uso doce periódicos?
Viajarás a Bogotá en tren el miércoles.
¿Vamos a la escuela hoy?
¿Dónde está la puerta barata?
No quiero el periódico rojo.
A él le gusta el sombrero verde.
¿De quién son los perros caros?
Él quiere el periódico blanco.
La boda no es el sábado 18 de diciembre.
Ayer no visitamos la estación de Roma.
¿Tu vecino Pedro tiene veinticinco años?
¿Van ellos a la iglesia la próxima semana?
¿La mesa grande cuesta once euros?
Las cajas no están debajo del coche.
Buenos días, María. Es muy tarde.
Ella no viajará a Madrid en autobús el lunes.
Gracias, Elena. La cuenta, por favor.
Él no va al parque mañana.
Ayer no visitaste la farmacia de Lima.
No tienes el mapa bonito.
Esta mañana él no visitó el aeropuerto de París.
Buenos días, Sofía. La cena está lista.
El partido es el domingo 8 de enero.
¿Quiere él un sombrero?
Mi madre está triste mañana.
Nos gusta el sombrero caro.
No vamos a la iglesia esta tarde.
Ella no trae una silla.
¿El examen es el sábado 3 de octubre?
Ayer no visitamos la oficina de Londres.
Ella no trae la maleta cara.
¿El sombrero caro cuesta veinte euros?
¿De quién es el billete bonito?
¿Tu hermano tiene treinta y dos años?
Ellos no viajarán a Sevilla en tren el domingo.
El cuadro pequeño cuesta seis euros.
Ella quiere la puerta negra.
Buscas un periódico.
¿Compra él un periódico?
Hace dos días ella no visitó la oficina de Roma.
La camisa negra cuesta seis euros.
¿La llave pequeña cuesta veinte euros?
Hasta mañana, Julia. Hoy hace frío.
Necesitamos cuarenta perros.
El concierto termina el martes a las doce en punto.
¿Venden ellos el mapa limpio?
No voy al banco todos los días.
La silla está debajo de la maleta.
La clase empieza el viernes a las siete y cuarto.
Nuestro tío no es médico.
Hasta mañana, Ana. Habla despacio, por favor.
Él no tiene una llave.
A él no le gusta el zapato caro.
¿Tu hija es jardinera?
No tengo la manzana negra.
Mi vecino Pedro no es profesor.
La boda termina el martes a las dos y media.
¿Tu hijo está ocupado esta noche?
¿Dónde están las ventanas blancas?
Felicidades, María. ¿Dónde está el baño?
¿Tu vecina Carmen tiene treinta y ocho años?
Felicidades, María. Es muy tarde.
La reunión es el lunes 4 de abril.
A él no le gustan los periódicos nuevos.
¿Va ella a la biblioteca esta tarde?
Mi amiga Ana está triste esta noche.
A ella le gustan los perros blancos.
No tenemos una mesa.
¿De quién son las manzanas azules?
El mapa no está debajo del periódico.
No traigo el gato pequeño.
Ella viajará a París en bicicleta el miércoles.
Esta mañana no visitamos el hotel de Sevilla.
A él le gusta la casa limpia.
Buenos días, Elena. La cuenta, por favor.
¿De quién son los mapas pequeños?
El zapato está debajo de la camisa.
Nuestra hija no es cocinera.
¿El sombrero azul cuesta cinco euros?
¿Dónde están las casas caras?
Nos gusta el mapa barato.
Viajaremos a Londres en barco el martes.
Buenas noches, Elena. ¿Qué hora es?
¿Necesita él cuarenta puertas?
Vamos al museo todos los días.
La fiesta empieza el jueves a las cuatro menos cuarto.
Buenas tardes, Julia. La cuenta, por favor.
Él vende la mesa barata.
La clase termina el viernes a las siete y media.
La clase no es el domingo 8 de diciembre.
Ellos compran un cuadro.
Buenas tardes, Ana. Hoy hace calor.
Hola, Sofía. ¿Dónde está el baño?
El concierto es el martes 8 de diciembre.
Los perros están sobre la manzana.
Mi madre tiene cuarenta y siete años.
Mi amigo Luis tiene treinta y ocho años.
¿Encuentro un cuadro?
La boda termina el lunes a las cinco y cuarto.
Nuestro hermano no es enfermero.
Buscas dos periódicos.
Las mesas están delante de la camisa.
¿Tu amiga Ana está triste ahora?
Mi padre está ocupado esta tarde.
¿Encontramos treinta cajas?
Te gustan los mapas grandes.
¿El zapato negro cuesta cincuenta euros?
Viajaremos a Sevilla en tren el martes.
Mi padre tiene veinticuatro años.
¿La bicicleta azul cuesta cuarenta euros?
¿La bicicleta pequeña cuesta dos euros?
La semana pasada ella visitó la biblioteca de Sevilla.
El concierto es el viernes 28 de abril.
¿Cuánto cuesta la ventana limpia?
La taza está debajo del coche.
La semana pasada visité la biblioteca de París.
Ellos van al museo hoy.
No necesito el perro negro.
¿Tu vecino Pedro tiene treinta y ocho años?
¿Usamos un paraguas?
¿Está la ventana debajo de la puerta?
Viajarás a Roma en avión el viernes.
Ellos no traen un libro.
No ves dos tazas.
¿De quién son los gatos bonitos?
No traes nueve cajas.
Hace dos días no visitamos el parque de Londres.
¿El examen es el domingo 8 de septiembre?
El año pasado ella visitó el hospital de Roma.
Mi tía es cantante.
El año pasado visitaste la escuela de Lisboa.
Ella viajará a Nueva York en tren el domingo.
Él viajará a Roma en barco el sábado.
Hace dos días no visité la escuela de Lima.
Hace dos días visité el mercado de Sevilla.
Viajarás a Nueva York en avión el martes.
¿La caja negra cuesta treinta euros?
La mesa está detrás del periódico.
Nos gustan los paraguas rojos.
¿Mi hijo es profesor?
¿Nuestro padre es enfermero?
Él va al hospital los domingos.
No encuentras un sombrero.
¿El partido es el jueves 16 de marzo?
¿Vamos al mercado hoy?
Tu hija es abogada.
¿De quién es la carta vieja?
No viajaré a París en coche el sábado.
La carta está cerca de la maleta.
No encuentro la taza roja.
¿Tu tía está contenta mañana?
¿La boda es el miércoles 12 de septiembre?
Tu madre no es cocinera.
¿Dónde están las sillas azules?
El partido empieza el jueves a las seis en punto.
Viajaré a Bogotá en coche el lunes.
¿Tiene él siete manzanas?
Mi hija tiene veintitrés años.
¿Tu padre está contento mañana?
Mi amigo Luis tiene treinta y cinco años.
No vas al aeropuerto todos los días.
La boda termina el lunes a las cinco y media.
¿Dónde está la carta bonita?
¿Tu tía tiene treinta y nueve años?
La reunión no es el sábado 18 de junio.
La boda es el miércoles 1 de enero.
Te gustan los sombreros viejos.
¿Tu hija tiene veinticinco años?
¿Tu vecino Pedro está contento esta noche?
Mi vecino Pedro no es ingeniero.
Viajarás a Lima en bicicleta el jueves.
La fiesta termina el sábado a las doce menos cuarto.
No tienes una ventana.
Viajarás a París en bicicleta el domingo.
Nuestra hija es médica.
Ellos viajarán a París en autobús el martes.
Encuentras un sombrero.
La reunión empieza el lunes a las dos en punto.
¿Dónde está la manzana blanca?
¿Dónde está el mapa limpio?
No te gustan los cuadros viejos.
Mi hija está sola mañana.
Él no viajará a Lisboa en autobús el martes.
Mi madre tiene cuarenta y dos años.
La boda empieza el domingo a las diez y cuarto.
Vendo la caja pequeña.
¿La bicicleta verde cuesta dos euros?
La boda empieza el lunes a las cinco menos cuarto.
¿Dónde está el coche bonito?
La fiesta empieza el miércoles a las ocho menos cuarto.
No necesitas una casa.
Necesitamos un cuadro.
Necesitas cuarenta libros.
Él no va a la estación los domingos.
Mi vecino Pedro tiene treinta y nueve años.
Hace dos días no visitaste el mercado de Madrid.
¿Van ellos al banco todos los días?
Buenas noches, Julia. ¿Qué hora es?
Mi hermano tiene cuarenta y dos años.
Ellos usan cuatro billetes.
El zapato está delante de la ventana.
¿Tu padre tiene treinta y cuatro años?
¿Tu amigo Luis tiene treinta y nueve años?
Él necesita la camisa sucia.
No me gusta la manzana negra.
Las maletas están detrás de la casa.
Viajarás a Madrid en autobús el domingo.
¿El libro blanco cuesta cinco euros?
¿Vendes treinta cartas?
¿Tu vecino Pedro está enfermo hoy?
Los zapatos no están detrás del libro.
La fiesta es el lunes 16 de enero.
El almuerzo empieza el jueves a las doce y media.
Buscamos cincuenta llaves.
Ellos no ven una mesa.
La fiesta termina el domingo a las siete menos cuarto.
Tu vecina Carmen no es escritora.
¿Tu tía está sola mañana?
¿Buscan ellos la puerta barata?
Esta mañana visitaste el mercado de Lisboa.
La fiesta termina el jueves a las cinco en punto.
Ella no va a la oficina esta noche.
El perro no está debajo de la puerta.
¿Tu tío está solo esta tarde?
¿La mesa grande cuesta dos euros?
Bienvenida, Elena. La cena está lista.
Ellos traen un zapato.
Buenas tardes, María. La cuenta, por favor.
¿Ve ella el libro verde?
Él no compra la silla blanca.
¿Dónde está la puerta roja?
¿De quién son las cartas verdes?
Mi amiga Ana tiene veintiocho años.
El coche sucio cuesta nueve euros.
Mi hermano tiene treinta y cuatro años.
Adiós, Lucía. ¿Cómo estás?
¿Necesitas el periódico nuevo?
¿Tu vecino Pedro está contento ahora?
Ella no viajará a Bogotá en bicicleta el martes.
Nuestra vecina Carmen es médica.
La clase termina el martes a las seis menos cuarto.
No nos gusta la taza pequeña.
¿Trae ella la camisa grande?
La clase termina el miércoles a las seis menos cuarto.
La silla está cerca de la llave.
Ella no encuentra cincuenta coches.
¿De quién son las camisas rojas?
Mi amiga Ana tiene treinta y cuatro años.
Traigo dos maletas.
Te gusta la mesa verde.
Las tazas no están detrás de la llave.
¿Tu hija tiene veintitrés años?
Vamos al banco esta tarde.
¿Cuánto cuesta la carta bonita?
¿Tu tía está contenta ahora?
¿Usan ellos treinta periódicos?
Ella ve cincuenta gatos.
Nos gustan los periódicos bonitos.
¿Usas un cuadro?
A él le gustan las cartas blancas.
Voy al mercado la próxima semana.
Nuestro padre no es jardinero.
Ellos van al banco los domingos.
¿Buscamos un paraguas?
Hasta mañana, Sofía. Hoy hace calor.
¿Está el mapa sobre el libro?
Ella no viajará a Madrid en avión el lunes.
Mi tío tiene veinticuatro años.
Vendemos el mapa sucio.
¿Tu tío es profesor?
¿Tu amiga Ana tiene veintiocho años?
El examen es el martes 7 de abril.
Bienvenida, Rosa. La cuenta, por favor.
Bienvenida, Rosa. No entiendo.
Gracias, Ana. Necesito ayuda.
Ellos viajarán a Ciudad de México en coche el lunes.
La fiesta no es el viernes 12 de diciembre.
Gracias, Rosa. La cena está lista.
Usamos una carta.
¿La clase es el domingo 27 de septiembre?
Mi vecina Carmen está preocupada ahora.
¿Va él al hotel hoy?
Los paraguas están sobre la caja.
No vemos dos sillas.
El paraguas caro cuesta doce euros.
¿Nuestra hija es cocinera?
¿Está la maleta debajo de la caja?
Esta mañana él visitó la oficina de Lima.
Viajaremos a Lima en autobús el martes.
Vas a la oficina ahora.
No vas al aeropuerto esta noche.
Mi vecina Carmen está sola ahora.
Quieres dos periódicos.
¿Dónde están los billetes bonitos?
Tu amiga Ana es profesora.
Viajaré a Londres en avión el martes.
El concierto es el domingo 18 de septiembre.
Ellos van al museo mañana.
¿Tu tío está preocupado esta tarde?
Esta mañana visité la biblioteca de Londres.
Mi hermana está lista ahora.
Mi tía está cansada ahora.
Ellos van al hospital la próxima semana.
Ellos no compran una taza.
El partido empieza el sábado a las once en punto.
Ella encuentra la taza vieja.
La llave no está delante de la puerta.
¿Voy a la biblioteca mañana?
Mi hermana está ocupada esta tarde.
El almuerzo termina el domingo a las siete en punto.
La casa pequeña cuesta tres euros.
¿El zapato blanco cuesta seis euros?
¿Traemos la caja negra?
¿Trae ella una llave?
¿El partido es el martes 28 de abril?
Ayer ellos visitaron la oficina de Madrid.
¿Tu madre tiene cuarenta y dos años?
La boda empieza el domingo a las seis y cuarto.
Él no encuentra el gato viejo.
Ella no viajará a Nueva York en tren el miércoles.
La boda termina el domingo a las ocho y cuarto.
¿De quién es la casa sucia?
Vendo una taza.
Busco treinta mapas.
El partido no es el jueves 14 de agosto.
¿Está el zapato detrás del perro?
¿Dónde está el mapa nuevo?
Nuestro hermano es escritor.
¿Dónde está la carta barata?
El examen es el miércoles 20 de febrero.
¿Encontramos el cuadro barato?
Buenas tardes, Sofía. ¿Qué hora es?
¿Tu hermano tiene treinta y seis años?
A ella le gustan las sillas sucias.
Te gustan los gatos verdes.
Ellos necesitan veinte paraguas.
Gracias, María. Hoy hace calor.
Buenos días, Sofía. Hoy hace calor.
¿Compras quince tazas?
La bicicleta bonita cuesta seis euros.
Esta mañana visité la oficina de Ciudad de México.
¿Tu madre tiene cuarenta y seis años?
¿Está la silla sobre el mapa?
Nuestro hijo es enfermero.
Ellos encuentran nueve libros.
¿Tu tío es enfermero?
Hace dos días no visité el hospital de París.
Ellos quieren un paraguas.
No vendes treinta paraguas.
¿Tiene ella seis puertas?
Ayer visité la biblioteca de Sevilla.
La mesa está debajo del periódico.
Él trae cinco manzanas.
¿Tu hermano tiene cuarenta y nueve años?
¿El billete rojo cuesta cinco euros?
No encontramos veinte ventanas.
¿El billete grande cuesta diez euros?
Buenas noches, Carmen. ¿Cómo estás?
¿Tu vecina Carmen está contenta esta tarde?
Buenas noches, Sofía. Hoy hace frío.
Nos gustan los mapas verdes.
¿La boda es el viernes 25 de marzo?
¿El sombrero blanco cuesta doce euros?
Ellos no tienen diez manzanas.
Ella quiere un gato.
El examen empieza el sábado a las dos y media.
No traemos el sombrero verde.
¿De quién es el coche nuevo?
¿De quién son los billetes pequeños?
A ella le gusta la silla barata.
¿Tu padre está cansado hoy?
Ellos no tienen la silla vieja.
¿El libro bonito cuesta seis euros?
¿Nuestro vecino Pedro es profesor?
Vas a la biblioteca los domingos.
¿La clase es el domingo 5 de abril?
¿Tu hermano está enfermo ahora?
¿Ve él el periódico negro?
¿Busca ella la bicicleta negra?
Hace dos días ellos no visitaron la farmacia de Sevilla.
Mi madre tiene veintitrés años.
A ella no le gusta el coche viejo.
Nuestra tía es ingeniera.
Mi hermano no es cantante.
¿Están las llaves cerca del billete?
Ellos quieren una casa.
Tu amiga Ana no es escritora.
¿Está la casa debajo de la carta?
La fiesta empieza el miércoles a las siete menos cuarto.
No queremos una mesa.
El almuerzo es el jueves 10 de mayo.
La boda es el domingo 8 de junio.
No usas una camisa.
No compramos una mesa.
Ella necesita una bicicleta.
Me gusta la silla verde.
Él no trae un periódico.
Ella viajará a Madrid en avión el jueves.
La puerta no está cerca de la maleta.
Tu hija es profesora.
¿Tu vecina Carmen está sola ahora?
¿Va él al aeropuerto la próxima semana?
A ella no le gustan las tazas viejas.
Ella no viajará a Bogotá en autobús el domingo.
Él no ve doce cuadros.
Gracias, Elena. ¿Cómo estás?
Nuestra vecina Carmen es enfermera.
¿Dónde están las cajas sucias?
Nuestro hijo no es profesor.
Traemos un zapato.
¿Están los periódicos sobre la bicicleta?
A él le gusta el libro sucio.
Traigo un billete.
No tenemos dos gatos.
No traigo el sombrero pequeño.
El partido no es el miércoles 5 de septiembre.
Tienes un periódico.
Mi amiga Ana tiene veinticinco años.
Mi tío está cansado hoy.
No viajaré a Sevilla en avión el lunes.
¿El partido es el jueves 3 de noviembre?
Ella no viajará a Lisboa en coche el martes.
Hace dos días visitamos la oficina de Nueva York.
¿Tu vecino Pedro tiene cuarenta y cuatro años?
Ella no viajará a Sevilla en tren el viernes.
El almuerzo es el miércoles 27 de abril.
¿Van ellos al mercado ahora?
Ayer visitamos el hospital de Londres.
¿Dónde está la silla grande?
Él tiene una silla.
¿La boda es el viernes 11 de febrero?
Mi hermana tiene cuarenta y siete años.
Mi hermana tiene cuarenta y ocho años.
El año pasado no visitaste la playa de Lima.
No viajaré a París en bicicleta el miércoles.
Me gusta la llave barata.
La fiesta es el sábado 2 de abril.
Esta mañana ella no visitó el museo de París.
¿De quién es la ventana vieja?
El concierto termina el martes a las diez y media.
¿Ves once billetes?
La mesa verde cuesta treinta euros.
¿Están los mapas debajo de la casa?
¿Tu amigo Luis tiene veintiséis años?
La clase es el jueves 23 de junio.
Ella encuentra nueve mapas.
¿Tu hija está sola mañana?
A él no le gustan los gatos azules.
¿Dónde está el libro rojo?
Te gustan los sombreros baratos.
¿Tu amiga Ana tiene treinta y nueve años?
Busco una bicicleta.
No traes tres cartas.
¿Mi hijo es escritor?
¿El gato caro cuesta siete euros?
Ella necesita el gato caro.
No nos gustan las maletas rojas.
El concierto es el martes 24 de junio.
¿De quién son las mesas negras?
¿Tu hijo tiene treinta y siete años?
Buenos días, Elena. Estoy perdido.
Ellos encuentran doce tazas.
La semana pasada ella visitó la biblioteca de Londres.
Mi madre es médica.
El libro negro cuesta treinta euros.
¿La bicicleta negra cuesta cincuenta euros?
Nuestro tío no es escritor.
¿De quién es el gato blanco?
El almuerzo empieza el domingo a las nueve y cuarto.
El mapa caro cuesta doce euros.
Los zapatos no están detrás de la camisa.
Vendo la puerta pequeña.
¿La ventana pequeña cuesta cinco euros?
¿Cuánto cuesta el sombrero azul?
¿La taza limpia cuesta doce euros?
¿Necesita ella el perro rojo?
¿Tu hermano está listo esta tarde?
Buenas noches, Elena. La cena está lista.
Usas el sombrero sucio.
El cuadro azul cuesta once euros.
Mi vecina Carmen está cansada hoy.
¿El cuadro grande cuesta siete euros?
¿Tu vecina Carmen está lista mañana?
Viajaremos a Lisboa en avión el lunes.
Mi hijo tiene veintiocho años.
¿Nuestra hermana es cantante?
La caja negra cuesta cincuenta euros.
A él no le gusta el coche nuevo.
Encontramos la bicicleta bonita.
Mi padre está listo esta noche.
La caja vieja cuesta tres euros.
El año pasado ella no visitó la oficina de Ciudad de México.
El examen empieza el viernes a las diez en punto.
Él no viajará a Roma en tren el viernes.
No compramos nueve camisas.
No encontramos tres casas.
No vas a la playa hoy.
¿La casa limpia cuesta nueve euros?
El gato verde cuesta ocho euros.
Mi amigo Luis está preocupado mañana.
¿Vas a la farmacia la próxima semana?
La silla no está cerca de la llave.
Él no viajará a París en tren el viernes.
Ellos viajarán a Madrid en bicicleta el sábado.
¿Tu hijo tiene cuarenta y seis años?
El concierto empieza el viernes a las siete y media.
Busco una manzana.
Mi hija tiene veintidós años.
¿Mi hija es cantante?
El concierto termina el martes a las seis en punto.
A ella le gustan los perros caros.
No vas a la oficina ahora.
No usamos nueve ventanas.
Mi hermana está lista esta noche.
Ella no usa una carta.
¿Vamos al hotel esta tarde?
¿Dónde está la carta blanca?
¿Encuentras tres perros?
Hola, Lucía. Necesito ayuda.
¿De quién son los periódicos grandes?
¿El coche verde cuesta tres euros?
¿Voy al hospital ahora?
¿Buscamos cuarenta coches?
Mi hermano tiene treinta y dos años.
El año pasado visité el hospital de Bogotá.
Hace dos días él no visitó el mercado de Bogotá.
¿Tu hijo tiene veintitrés años?
¿Tu amigo Luis está ocupado esta noche?
Encuentro el periódico nuevo.
¿Necesitan ellos un mapa?
A él le gusta la casa roja.
El libro está detrás de la llave.
¿El almuerzo es el miércoles 16 de marzo?
¿Tu hermana tiene veintiséis años?
Mi hija está enferma hoy.
Me gustan los cuadros viejos.
A él no le gustan las camisas viejas.
Él va al parque ahora.
La mesa no está detrás del periódico.
¿De quién es la bicicleta sucia?
¿Mi padre es escritor?
Me gustan los cuadros pequeños.
La semana pasada ellos no visitaron la escuela de Roma.
El examen no es el lunes 2 de octubre.
¿Dónde están las manzanas bonitas?
El sombrero rojo cuesta siete euros.
Viajarás a Ciudad de México en barco el miércoles.
Ellos no van a la farmacia esta noche.
Él no viajará a Lisboa en coche el sábado.
Quieres una llave.
Mi hermana tiene treinta y tres años.
Ellos encuentran veinte cajas.
¿El billete viejo cuesta ocho euros?
Hasta mañana, Elena. Estoy perdido.
El partido termina el jueves a las cuatro y media.
La boda termina el lunes a las cuatro en punto.
¿Vamos al parque la próxima semana?
¿Voy al aeropuerto la próxima semana?
Él compra una taza.
El sombrero verde cuesta dos euros.
Mi vecino Pedro está listo hoy.
¿La llave roja cuesta tres euros?
¿Están los periódicos sobre el billete?
Ellos no encuentran una casa.
Esta mañana visitaste el aeropuerto de Bogotá.
Ella va al hotel la próxima semana.
Ellos no quieren el periódico bonito.
No busco la bicicleta roja.
Ella no viajará a Lima en autobús el viernes.
¿El libro pequeño cuesta treinta euros?
¿Ve ella un gato?
¿Voy al mercado hoy?
La clase empieza el domingo a las ocho y cuarto.
El perro bonito cuesta cuarenta euros.
Hace dos días ella no visitó el banco de Bogotá.
A ella no le gustan las cartas rojas.
¿Traen ellos seis puertas?
¿Está la carta delante de la casa?
¿La clase es el domingo 27 de mayo?
No encontramos una carta.
La reunión termina el martes a las dos menos cuarto.
¿El almuerzo es el viernes 1 de septiembre?
Vamos a la escuela hoy.
¿Tengo un sombrero?
¿Tu hija está lista mañana?
No nos gusta la manzana grande.
¿De quién son las puertas caras?
Ellos no necesitan una silla.
Ellos van a la escuela esta noche.
La reunión empieza el viernes a las cuatro y media.
¿Mi amiga Ana es profesora?
Mi hermana está preocupada ahora.
Vas al parque todos los días.
Él viajará a Bogotá en coche el lunes.
Mi hermano está enfermo hoy.
El partido termina el martes a las tres menos cuarto.
Tienes una manzana.
Hasta mañana, Julia. No entiendo.
¿Dónde está la llave grande?
¿De quién son las manzanas grandes?
¿El examen es el viernes 9 de septiembre?
La boda termina el jueves a las seis y media.
¿El examen es el sábado 21 de octubre?
Mi hermana no es cocinera.
No me gustan los periódicos negros.
Los gatos no están debajo de la casa.
Mi hermana es cantante.
Ella no encuentra el mapa negro.
No viajarás a Madrid en bicicleta el lunes.
Hace dos días ellos visitaron el banco de París.
Viajaremos a Lima en bicicleta el viernes.
¿Tu hermano tiene veintinueve años?
¿Dónde están las sillas rojas?
Traigo nueve paraguas.
Vas al hotel la próxima semana.
Viajaré a Bogotá en coche el martes.
Nos gustan las sillas caras.
Mi hija no es médica.
¿Buscas el paraguas sucio?
El examen termina el domingo a las siete en punto.
Felicidades, Rosa. Hoy hace frío.
La clase termina el martes a las once menos cuarto.
La boda no es el jueves 7 de mayo.
Hola, Carmen. La cena está lista.
Esta mañana ella visitó la playa de Roma.
Mi amiga Ana tiene veintidós años.
Mi amiga Ana tiene veintiséis años.
¿De quién son las cajas blancas?
¿Quiero once libros?
La reunión empieza el sábado a las cinco y media.
Quieres la caja verde.
Hola, Julia. No entiendo.
¿Tu vecino Pedro está cansado mañana?
El almuerzo termina el miércoles a las cinco y media.
No viajaré a Lisboa en bicicleta el domingo.
Mi tía no es cocinera.
No te gustan las ventanas verdes.
No voy al museo esta noche.
El gato caro cuesta cuarenta euros.
¿Está el mapa sobre la maleta?
No me gustan las camisas bonitas.
¿De quién es la caja blanca?
¿Dónde están las sillas grandes?
Él no vende la manzana nueva.
Te gustan las casas baratas.
La fiesta empieza el lunes a las cuatro menos cuarto.
Felicidades, Elena. Hoy hace calor.
No viajaremos a Ciudad de México en barco el domingo.
La fiesta termina el martes a las diez en punto.
¿Nuestro padre es abogado?
La fiesta es el sábado 22 de abril.
Mi tía tiene cuarenta y seis años.
Viajaremos a Nueva York en tren el viernes.
La mesa no está cerca de la bicicleta.
¿El almuerzo es el lunes 18 de junio?
Encontramos un libro.
La clase no es el domingo 27 de abril.
Ellos no quieren cuarenta ventanas.
¿De quién es la silla bonita?
No vamos al banco la próxima semana.
Hola, Rosa. La cena está lista.
¿Tu hermano está cansado esta tarde?
Buscas treinta cajas.
La reunión no es el miércoles 9 de septiembre.
Hace dos días ella visitó el parque de Ciudad de México.
Mi amiga Ana tiene cuarenta y cuatro años.
El coche no está delante de la silla.
¿El zapato viejo cuesta cinco euros?
¿Mi tía es enfermera?
Mi vecino Pedro está cansado hoy.
Encuentro nueve cartas.
¿Tu amigo Luis tiene veinticinco años?
Adiós, María. ¿Qué hora es?
Hola, Carmen. Necesito ayuda.
El examen no es el martes 14 de diciembre.
¿Tu madre tiene veintidós años?
¿Usamos el zapato nuevo?
¿Cuánto cuesta la camisa negra?
No traes dos mesas.
El billete no está cerca de la bicicleta.
Ella va a la playa todos los días.
¿Tu tía está sola esta noche?
El perro está detrás del sombrero.
Necesitas un periódico.
El almuerzo es el miércoles 14 de abril.
El coche no está detrás de la manzana.
¿De quién es la mesa pequeña?
¿La taza nueva cuesta tres euros?
No te gustan las llaves grandes.
Ella no va al mercado esta noche.
Tu tía es profesora.
Viajarás a Lima en avión el sábado.
Hace dos días él visitó la playa de Nueva York.
Ella compra ocho puertas.
El zapato barato cuesta veinte euros.
El examen es el martes 8 de mayo.
El año pasado no visitaste el museo de Roma.
¿La boda es el sábado 24 de enero?
Tu hermana es pintora.
A él no le gusta la silla azul.
¿El zapato verde cuesta quince euros?
¿Dónde están los periódicos negros?
Te gusta la caja grande.
¿De quién es el libro sucio?
El partido empieza el miércoles a las dos y cuarto.
¿Tienes un cuadro?
Hace dos días él no visitó el hotel de Nueva York.
¿Están las camisas debajo de la taza?
Adiós, Sofía. Necesito ayuda.
Hola, Julia. Hoy hace calor.
¿Tu madre está triste esta noche?
A ella no le gustan las manzanas rojas.
La fiesta empieza el lunes a las seis y cuarto.
Hasta mañana, Lucía. ¿Qué hora es?
El concierto no es el lunes 25 de abril.
¿De quién son las maletas negras?
No viajaré a Bogotá en coche el martes.
¿El partido es el miércoles 11 de noviembre?
No traemos la camisa nueva.
Mi hermana tiene veintitrés años.
Ellos viajarán a Roma en tren el domingo.
Mi hijo está ocupado esta tarde.
¿La casa barata cuesta quince euros?
¿Buscan ellos la llave verde?
Mi amiga Ana está sola esta tarde.
¿Están las manzanas detrás de la ventana?
El concierto termina el martes a las doce y cuarto.
¿Tengo ocho mapas?
Él no quiere una silla.
¿Tu vecino Pedro tiene treinta y tres años?
Mi padre es profesor.
Mi padre tiene treinta y ocho años.
La puerta no está delante del periódico.
Tu hermano es médico.
Ellos usan la puerta cara.
Viajaré a Bogotá en tren el lunes.
El año pasado él visitó el banco de Roma.
Nuestra hija es cantante.
Te gusta el mapa blanco.
¿Vemos treinta llaves?
¿Van ellos a la estación todos los días?
No viajaremos a Lima en coche el viernes.
El concierto es el lunes 25 de agosto.
El almuerzo no es el viernes 8 de junio.
Queremos un cuadro.
Ella trae la maleta barata.
Ella viajará a Lima en autobús el jueves.
Me gusta el perro azul.
Ella compra dos casas.
Nuestra hija es escritora.
¿Tu amiga Ana está ocupada mañana?
¿De quién son las sillas pequeñas?
¿Vas al aeropuerto los domingos?
¿Veo un paraguas?
Mi hermano está cansado esta noche.
El concierto es el domingo 17 de septiembre.
Buscamos un periódico.
El concierto empieza el sábado a las seis en punto.
La camisa está cerca de la ventana.
¿El mapa limpio cuesta seis euros?
Ella busca una llave.
La carta cara cuesta quince euros.
A él le gustan los sombreros baratos.
¿Nuestro hijo es profesor?
No uso el perro limpio.
La ventana azul cuesta cinco euros.
¿Cuánto cuesta la manzana limpia?
¿Dónde está el coche pequeño?
¿Necesitas una casa?
Nuestra tía no es pintora.
Esta mañana no visité la estación de Ciudad de México.
Mi tía no es médica.
La caja limpia cuesta quince euros.
Viajarás a Bogotá en coche el viernes.
¿Tienen ellos el zapato limpio?
El partido no es el martes 22 de mayo.
Ellos viajarán a Sevilla en tren el miércoles.
¿El zapato caro cuesta cincuenta euros?
Viajaré a Ciudad de México en autobús el viernes.
Mi hermana está enferma ahora.
Nos gusta el periódico verde.
Esta mañana no visitamos la farmacia de París.
¿Tu vecina Carmen tiene treinta y siete años?
Ella va a la escuela ahora.
No te gusta la manzana grande.
No usas la puerta barata.
Hace dos días ella visitó el museo de Ciudad de México.
El concierto termina el martes a las cinco y media.
Él busca el sombrero verde.
Me gusta el billete bonito.
Mi vecina Carmen no es jardinera.
Hace dos días ellos visitaron la farmacia de Roma.
Viajaremos a Bogotá en bicicleta el miércoles.
¿De quién es la manzana limpia?
¿Encuentra ella un periódico?
No vendemos dos tazas.
Los periódicos no están cerca de la llave.
Buenas tardes, Ana. ¿Dónde está el baño?
Ella no viajará a Lisboa en tren el jueves.
Nos gusta la ventana limpia.
¿Tu hija tiene cuarenta y siete años?
Tu tío es profesor.
Ella viajará a Sevilla en avión el miércoles.
¿Tu hijo es cantante?
El partido termina el domingo a las diez menos cuarto.
¿Compran ellos la llave limpia?
Voy al banco mañana.
Hasta mañana, Carmen. ¿Cómo estás?
Ellos no encuentran el mapa limpio.
Mi amigo Luis tiene treinta y nueve años.
¿Tengo una ventana?
Él no viajará a Ciudad de México en bicicleta el martes.
El partido no es el miércoles 19 de agosto.
¿Tu hermano está contento mañana?
No quiero la camisa sucia.
Ella no va a la estación la próxima semana.
La mesa grande cuesta nueve euros.
Mi vecino Pedro tiene veintiocho años.
No vendo el cuadro barato.
No vas a la farmacia esta tarde.
No voy a la farmacia todos los días.
El concierto es el jueves 9 de mayo.
Mi hijo tiene veintitrés años.
El examen es el domingo 4 de julio.
Mi hija está contenta hoy.
No te gusta la llave vieja.
Buenas noches, Carmen. ¿Qué hora es?
¿Tu hija tiene treinta y nueve años?
Hasta mañana, Sofía. ¿Dónde está el baño?
Esta mañana visitaste la playa de Lima.
No vemos la puerta grande.
¿Vas a la farmacia ahora?
Él busca un cuadro.
¿Tu hijo está triste hoy?
El partido no es el viernes 3 de marzo.
Ellos van a la playa la próxima semana.
La clase no es el miércoles 20 de mayo.
Mi amiga Ana tiene cuarenta y ocho años.
¿Dónde están las casas nuevas?
Mi amigo Luis no es escritor.
¿Tu amiga Ana está triste esta noche?
Ella viajará a Ciudad de México en autobús el jueves.
Él no necesita una bicicleta.
¿De quién son los zapatos nuevos?
Bienvenida, Lucía. ¿Cómo estás?
Felicidades, Lucía. Habla despacio, por favor.
Él no viajará a Londres en tren el lunes.
Traigo el sombrero barato.
No vas al hospital esta noche.
Mi amigo Luis tiene veintisiete años.
¿Tu hijo está contento hoy?
El concierto no es el lunes 10 de septiembre.
El billete está detrás de la casa.
No vas al hospital mañana.
Adiós, Carmen. Necesito ayuda.
El año pasado él visitó la biblioteca de Lima.
¿Uso la ventana nueva?
¿De quién son las tazas rojas?
¿Vas al banco ahora?
Mi tía está triste hoy.
El concierto no es el domingo 1 de julio.
Mi padre está listo esta tarde.
Las casas no están delante de la maleta.
Viajaré a Sevilla en bicicleta el jueves.
Tu amigo Luis no es abogado.
El concierto termina el viernes a las cuatro y media.
Vendemos doce libros.
¿Tu hermana está lista esta noche?
La clase no es el domingo 25 de julio.
¿Usas nueve camisas?
A él no le gusta la carta vieja.
Vas a la escuela la próxima semana.
Hace dos días no visitamos la oficina de París.
Viajaré a Ciudad de México en autobús el miércoles.
Hola, Sofía. Necesito ayuda.
Buenas noches, Elena. La cuenta, por favor.
Tu madre es pintora.
Adiós, María. La cena está lista.
No necesitamos veinte bicicletas.
Me gusta el gato verde.
La puerta vieja cuesta cinco euros.
La llave azul cuesta nueve euros.
Hace dos días él visitó el hospital de Lima.
¿Tu amiga Ana tiene treinta y cuatro años?
El partido es el domingo 25 de octubre.
¿Encuentran ellos doce puertas?
¿Está la maleta delante de la bicicleta?
El partido es el martes 10 de noviembre.
La semana pasada no visité el banco de Bogotá.
No me gustan los periódicos rojos.
El examen empieza el lunes a las once menos cuarto.
¿La maleta roja cuesta siete euros?
¿Va ella al hospital mañana?
Mi tío tiene treinta y cuatro años.
¿Usa él un sombrero?
La boda termina el martes a las once y cuarto.
Los periódicos no están cerca del billete.
¿Tu vecino Pedro está cansado hoy?
La reunión empieza el miércoles a las tres y cuarto.
¿Quieres la mesa barata?
Buenos días, Lucía. Es muy tarde.
¿Vas a la iglesia todos los días?
El año pasado él no visitó la oficina de Londres.
¿El libro grande cuesta veinte euros?
Mi padre tiene veintitrés años.
Él no va a la playa todos los días.
¿Va él al banco esta tarde?
La boda no es el miércoles 6 de octubre.
¿Vas al mercado esta noche?
Tu madre no es jardinera.
Hasta mañana, Elena. Necesito ayuda.
Hasta mañana, Julia. La cuenta, por favor.
¿Compramos la manzana verde?
La semana pasada él no visitó la farmacia de Lima.
Él no compra diez cuadros.
No vamos al hospital los domingos.
Nuestro padre es escritor.
¿La clase es el jueves 28 de enero?
Vamos al hospital ahora.
La casa no está detrás del periódico.
¿Tienes un perro?
¿Dónde está el libro negro?
No tienes un gato.
La clase no es el sábado 15 de enero.
El sombrero no está detrás del paraguas.
¿De quién es el paraguas rojo?
La fiesta empieza el martes a las diez y media.
Ellos viajarán a Ciudad de México en barco el miércoles.
Mi tía tiene cuarenta y nueve años.
Los coches no están debajo de la manzana.
A ella le gusta la mesa bonita.
No uso la taza bonita.
Buenos días, Rosa. La cuenta, por favor.
¿Dónde están las sillas limpias?
¿Trae ella el gato nuevo?
Nuestro hermano no es profesor.
Te gusta la carta cara.
La semana pasada visitaste el hospital de Bogotá.
Gracias, Elena. No entiendo.
¿Mi amigo Luis es pintor?
No me gusta la manzana roja.
A él no le gusta el mapa viejo.
El concierto empieza el lunes a las doce y cuarto.
Ellos viajarán a París en autobús el lunes.
El partido empieza el miércoles a las cuatro en punto.
Viajaremos a Sevilla en avión el domingo.
¿Tu amigo Luis está ocupado esta tarde?
¿La llave azul cuesta quince euros?
Buenas noches, Rosa. Necesito ayuda.
La reunión es el lunes 2 de julio.
Él ve una puerta.
Mi amiga Ana está lista hoy.
Ayer visitaste el mercado de Nueva York.
La boda es el jueves 6 de marzo.
El año pasado él no visitó la playa de Madrid.
Mi tío tiene cuarenta y cinco años.
¿Vendes la puerta azul?
¿Mi amigo Luis es abogado?
Los zapatos están detrás de la casa.
Viajaré a Nueva York en tren el sábado.
¿Está el gato detrás del zapato?
Mi amigo Luis tiene treinta y seis años.
Adiós, Sofía. No entiendo.
¿Compro el periódico bonito?
Gracias, Julia. ¿Dónde está el baño?
Ella no trae una mesa.
Mi hijo tiene treinta y seis años.
El concierto empieza el viernes a las diez menos cuarto.
Mi hija tiene cuarenta y ocho años.
¿Nuestro hijo es escritor?
¿Dónde está el libro limpio?
¿La maleta pequeña cuesta siete euros?
Ellos no van al aeropuerto la próxima semana.
Esta mañana visitamos la playa de Madrid.
Hace dos días él no visitó el hotel de Sevilla.
Ellos compran cinco puertas.
Mi amigo Luis está triste mañana.
Gracias, Carmen. No entiendo.
El almuerzo es el martes 18 de marzo.
Esta mañana ella no visitó la oficina de París.
¿De quién son los mapas baratos?
Esta mañana ellos visitaron la farmacia de París.
Gracias, Carmen. Es muy tarde.
Él no quiere nueve manzanas.
¿Tu hermana está lista esta tarde?
¿Tu vecino Pedro tiene veintitrés años?
¿El zapato grande cuesta seis euros?
¿De quién es la silla sucia?
¿Traigo una casa?
No vas al parque esta noche.
No viajarás a París en autobús el lunes.
Uso una carta.
¿Uso el periódico caro?
La fiesta empieza el lunes a las cinco menos cuarto.
¿Está el zapato debajo de la caja?
Te gustan las manzanas bonitas.
Hace dos días ellos visitaron el parque de Ciudad de México.
¿El examen es el domingo 15 de noviembre?
Voy a la farmacia esta tarde.
La fiesta termina el jueves a las siete y cuarto.
¿Dónde están las puertas negras?
Ellos traen quince bicicletas.
Voy al museo hoy.
Mi hija tiene veinticinco años.
Hasta mañana, Rosa. Hoy hace calor.
¿La carta grande cuesta cincuenta euros?
No encontramos la manzana pequeña.
Mi amiga Ana no es pintora.
¿Están las manzanas sobre el mapa?
Nuestro hijo es cocinero.
No vas a la farmacia hoy.
Buenas noches, Lucía. Necesito ayuda.
No encuentro la camisa barata.
Mi madre tiene cuarenta y cuatro años.
El año pasado ella visitó el parque de Lisboa.
Mi madre está enferma hoy.
¿La maleta grande cuesta siete euros?
Él no ve la llave grande.
Esta mañana él visitó la playa de Sevilla.
Los zapatos están debajo del mapa.
Él no viajará a París en bicicleta el miércoles.
¿Tu hermano tiene veinticinco años?
El almuerzo empieza el lunes a las diez en punto.
¿Están las camisas delante de la bicicleta?
¿Tu hija tiene cuarenta y dos años?
No usas un mapa.
¿Vende él una mesa?
No viajaremos a Nueva York en autobús el viernes.
¿Tiene él un zapato?
¿Dónde están los coches blancos?
El examen termina el sábado a las seis menos cuarto.
A él no le gustan las ventanas bonitas.
¿Cuánto cuesta la llave roja?
¿Dónde está el mapa caro?
¿Vende él una puerta?
¿La boda es el sábado 9 de agosto?
¿Dónde está el periódico blanco?
Él no tiene el zapato sucio.
Él no tiene once cajas.
La reunión no es el viernes 4 de septiembre.
El examen es el martes 27 de marzo.
La clase no es el miércoles 10 de septiembre.
Tu hija no es ingeniera.
Ellos van a la oficina esta noche.
¿Dónde está la mesa sucia?
La semana pasada ella visitó la oficina de Madrid.
El concierto es el martes 25 de junio.
¿Tu hija tiene veintiocho años?
¿Nuestra madre es ingeniera?
El gato bonito cuesta seis euros.
La bicicleta bonita cuesta dos euros.
Hace dos días él visitó el parque de Ciudad de México.
Nuestro hermano no es cantante.
Él va al mercado todos los días.
No nos gusta la camisa cara.
Viajaremos a Lima en coche el sábado.
La fiesta termina el viernes a las dos y cuarto.
Él no viajará a París en bicicleta el sábado.
Ellos van a la estación mañana.
El concierto empieza el viernes a las once en punto.
El partido es el jueves 14 de enero.
No vamos al museo hoy.
¿Vamos a la oficina ahora?
No nos gustan los perros negros.
Hasta mañana, Ana. ¿Dónde está el baño?
Mi vecino Pedro tiene cuarenta y nueve años.
¿Dónde están los sombreros limpios?
Viajaré a Londres en coche el domingo.
¿Dónde está la ventana grande?
Mi tío tiene veintidós años.
La reunión es el sábado 24 de abril.
Ella no busca una puerta.
Ellos necesitan una carta.
¿De quién son los billetes rojos?
¿Mi vecino Pedro es médico?
La boda termina el domingo a las doce en punto.
¿El billete limpio cuesta quince euros?
¿El mapa blanco cuesta treinta euros?
¿Compramos un gato?
La clase no es el lunes 19 de julio.
El almuerzo empieza el miércoles a las seis y media.
No vendemos la mesa vieja.
Las sillas están debajo del perro.
¿El examen es el viernes 12 de agosto?
El paraguas no está delante de la camisa.
La boda es el lunes 11 de abril.
Él no compra una silla.
La semana pasada ellos no visitaron la escuela de Nueva York.
Buenas noches, Lucía. Estoy perdido.
Ellos traen un paraguas.
Mi padre está cansado esta tarde.
Ellos buscan un libro.
Gracias, María. ¿Dónde está el baño?
El partido no es el viernes 19 de octubre.
¿Está el paraguas sobre el sombrero?
La clase empieza el jueves a las seis en punto.
Mi amiga Ana tiene cuarenta y siete años.
Hace dos días visitaste la iglesia de Londres.
El examen no es el martes 8 de abril.
El año pasado visitamos la escuela de Sevilla.
El concierto no es el martes 17 de mayo.
Ellos usan la caja bonita.
Buenas tardes, Rosa. Estoy perdido.
Ayer no visité la estación de Roma.
¿Está el mapa debajo del cuadro?
Ellos no viajarán a Londres en tren el miércoles.
El examen termina el jueves a las cuatro menos cuarto.
El periódico bonito cuesta nueve euros.
La bicicleta nueva cuesta dos euros.
Esta mañana él no visitó la biblioteca de Lima.
El año pasado no visitaste la oficina de Sevilla.
Vas al banco mañana.
Felicidades, Sofía. Hoy hace calor.
¿Quieren ellos un paraguas?
¿Encuentras un mapa?
Ella no busca un periódico.
Ellos no van a la oficina la próxima semana.
Buenas noches, Julia. ¿Dónde está el baño?
¿El paraguas nuevo cuesta nueve euros?
¿Vendo el periódico grande?
¿Tu hermana está enferma hoy?
Mi tía tiene cuarenta y ocho años.
La ventana está cerca del coche.
Tu hija es escritora.
El partido no es el martes 28 de enero.
Ella busca veinte perros.
Esta mañana visitaste el hospital de Bogotá.
Ella tiene el libro limpio.
¿Tu hija tiene cuarenta y nueve años?
Compro la caja nueva.
¿Tu hermana está lista mañana?
¿La ventana cara cuesta siete euros?
Mi padre está enfermo esta noche.
Ella necesita ocho sombreros.
La taza limpia cuesta cincuenta euros.
¿Vas a la iglesia esta tarde?
No tengo un periódico.
¿Ve él un periódico?
A él no le gustan los periódicos viejos.
La boda termina el sábado a las cinco y media.
La boda termina el lunes a las ocho y cuarto.
¿De quién son las puertas viejas?
Ellos traen un gato.
Encuentras la taza cara.
¿De quién es el periódico blanco?
La semana pasada ella visitó el hospital de Ciudad de México.
¿De quién es el cuadro nuevo?
Él no encuentra seis llaves.
Él no trae una manzana.
¿Dónde están las cartas verdes?
¿Tu vecina Carmen tiene cuarenta y seis años?
No me gustan las llaves negras.
¿Tu hija tiene treinta y siete años?
No quiero una llave.
¿El partido es el lunes 24 de septiembre?
¿Tu tío tiene veintidós años?
Me gusta el zapato rojo.
¿Está el mapa sobre la caja?
¿Tu vecino Pedro está solo esta tarde?
Ella no usa un paraguas.
Nos gustan las llaves baratas.
Él ve cincuenta puertas.
Vendemos una puerta.
Mi hermana está sola hoy.
El examen termina el martes a las doce en punto.
Hace dos días ellos visitaron la iglesia de París.
La boda es el domingo 21 de noviembre.
¿El partido es el jueves 8 de julio?
Él no va a la estación ahora.
¿Tu vecino Pedro está solo hoy?
¿De quién es la camisa bonita?
¿Dónde está el coche sucio?
Ella trae tres gatos.
Mi hijo está cansado hoy.
Él va a la playa la próxima semana.
¿Tu hermano es pintor?
¿De quién es la taza vieja?
La clase es el miércoles 24 de abril.
¿Dónde están los paraguas limpios?
¿Tu amigo Luis está solo ahora?
¿Tu hijo está ocupado esta tarde?
Mi hijo está preocupado esta noche.
Él no vende una silla.
¿Dónde está el paraguas bonito?
Él viajará a Ciudad de México en avión el lunes.
Viajaremos a Roma en autobús el viernes.
Mi tía está sola esta noche.
¿Tu amiga Ana tiene treinta y dos años?
La llave verde cuesta ocho euros.
¿Tu hermana tiene veintinueve años?
Hace dos días no visitaste la escuela de Ciudad de México.
Hasta mañana, Lucía. Es muy tarde.
La reunión no es el sábado 3 de diciembre.
El examen termina el martes a las ocho en punto.
¿De quién son los periódicos nuevos?
¿Dónde están los billetes azules?
No me gusta la bicicleta limpia.
Los sombreros no están detrás del coche.
El billete no está debajo de la manzana.
Me gusta el sombrero grande.
¿Tu hijo está ocupado mañana?
Mi hijo está triste ahora.
El zapato está delante de la puerta.
Mi tío tiene veintiocho años.
El concierto empieza el miércoles a las ocho menos cuarto.
Nuestra tía es escritora.
Buenos días, María. Hoy hace calor.
Ella ve veinte gatos.
¿Dónde está la llave blanca?
¿Tu tía tiene cuarenta y cinco años?
El concierto es el lunes 13 de noviembre.
¿Dónde está la casa azul?
Él no trae una camisa.
¿Mi tía es profesora?
No vendes el zapato caro.
No nos gusta la silla vieja.
Mi padre no es pintor.
Ellos no quieren el coche blanco.
No queremos una carta.
Él no viajará a Londres en barco el miércoles.
No nos gusta la camisa sucia.
¿Buscamos quince manzanas?
El año pasado ellos no visitaron el parque de Lima.
¿Tu vecino Pedro tiene treinta y cinco años?
El almuerzo empieza el viernes a las nueve en punto.
No te gusta la silla verde.
¿Tu amiga Ana tiene cuarenta y cuatro años?
La boda es el sábado 18 de octubre.
¿Busca él cinco ventanas?
Hasta mañana, Ana. La cuenta, por favor.
La carta no está delante de la ventana.
La casa limpia cuesta diez euros.
Adiós, Ana. Habla despacio, por favor.
Mi tío tiene cuarenta y siete años.
¿De quién son los periódicos bonitos?
¿Traen ellos la mesa blanca?
Las casas no están sobre el zapato.
¿Nuestro hijo es cocinero?
Ellos necesitan el mapa barato.
No nos gustan las sillas nuevas.
¿El sombrero caro cuesta once euros?
La silla blanca cuesta tres euros.
¿Quieres doce mesas?
No vamos al banco todos los días.
¿Tu hijo tiene veinticinco años?
Hace dos días él visitó la estación de Bogotá.
El gato bonito cuesta cincuenta euros.
¿Tenemos un billete?
¿La boda es el martes 22 de agosto?
Adiós, Lucía. No entiendo.
Ellos no compran la llave roja.
Mi amigo Luis no es pintor.
¿La carta cara cuesta doce euros?
¿Veo treinta tazas?
A ella no le gustan las puertas nuevas.
No me gustan las sillas baratas.
¿Mi hermano es pintor?
El año pasado visitamos el hotel de Lisboa.
Las tazas no están sobre el sombrero.
No traemos una carta.
El examen termina el viernes a las diez y cuarto.
Mi hijo es cocinero.
Los libros no están detrás de la caja.
¿Nuestra amiga Ana es jardinera?
¿Usa ella el mapa sucio?
La silla negra cuesta veinte euros.
Gracias, Sofía. Habla despacio, por favor.
Los zapatos no están debajo del paraguas.
Ellos no viajarán a Sevilla en avión el jueves.
Uso la mesa grande.
Ellos no traen un paraguas.
El sombrero barato cuesta treinta euros.
Esta mañana ella visitó la estación de París.
¿Tenemos el sombrero blanco?
Mi hermano tiene treinta y tres años.
No te gustan los billetes azules.
El libro barato cuesta quince euros.
La manzana grande cuesta cuarenta euros.
Él no encuentra el sombrero viejo.
Él viajará a Nueva York en barco el lunes.
¿Tu tía tiene veintitrés años?
El partido no es el domingo 19 de agosto.
Viajaré a Madrid en barco el domingo.
Mi madre no es médica.
La carta roja cuesta once euros.
El concierto es el domingo 9 de diciembre.
Las mesas no están sobre la taza.
El partido no es el lunes 26 de agosto.
Él no necesita el sombrero pequeño.
La silla está detrás de la carta.
No me gustan las sillas caras.
La reunión no es el lunes 6 de agosto.
¿Tu vecina Carmen tiene veintitrés años?
Tu vecina Carmen no es jardinera.
Las sillas no están cerca de la carta.
Adiós, María. Estoy perdido.
Él necesita un mapa.
Ella no va al parque los domingos.
Ellos necesitan una manzana.
Hola, Lucía. La cuenta, por favor.
Ellos buscan un zapato.
La camisa no está cerca del coche.
Tu amiga Ana es enfermera.
No viajaré a Lisboa en coche el martes.
¿La fiesta es el miércoles 20 de diciembre?
¿La mesa pequeña cuesta cincuenta euros?
Vendo la llave pequeña.
¿Buscamos la caja limpia?
¿Encuentra ella siete puertas?
Nuestra madre es ingeniera.
¿Tu hermano está ocupado esta noche?
¿Quiero una carta?
¿Vendemos diez ventanas?
¿La taza blanca cuesta cuatro euros?
Mi madre tiene treinta y tres años.
Los paraguas están sobre la manzana.
¿Ve él el cuadro grande?
El coche nuevo cuesta cuatro euros.
No encuentras una ventana.
El periódico está detrás de la carta.
¿Vendes un periódico?
Hace dos días visitamos la estación de Londres.
¿La clase es el viernes 6 de junio?
El partido termina el viernes a las cuatro en punto.
Mi amigo Luis es cantante.
Tu tío es cantante.
La reunión termina el domingo a las siete en punto.
El perro blanco cuesta cinco euros.
La fiesta termina el sábado a las dos menos cuarto.
Hola, Ana. Necesito ayuda.
¿La clase es el martes 8 de mayo?
El concierto no es el martes 26 de noviembre.
La reunión empieza el sábado a las doce en punto.
La boda es el lunes 12 de abril.
Viajarás a Bogotá en autobús el viernes.
Mi amiga Ana tiene veintitrés años.
¿De quién son los paraguas sucios?
No encontramos nueve casas.
¿Traemos seis mesas?
Ella no viajará a Sevilla en tren el sábado.
¿Dónde está la taza pequeña?
Él no viajará a Bogotá en barco el martes.
Mi amigo Luis tiene treinta y siete años.
Hace dos días ellos visitaron la oficina de Ciudad de México.
No buscas cuarenta casas.
¿Vendes nueve llaves?
A ella no le gusta el gato pequeño.
El examen termina el martes a las tres y cuarto.
El año pasado ellos no visitaron el banco de Roma.
Ellos viajarán a Nueva York en coche el sábado.
No vendes un paraguas.
Ellos no encuentran un perro.
El concierto empieza el miércoles a las nueve y cuarto.
La clase no es el miércoles 26 de marzo.
La fiesta termina el martes a las cinco menos cuarto.
A él no le gustan las casas grandes.
¿La fiesta es el viernes 14 de noviembre?
¿Está el billete debajo de la maleta?
A él le gustan las mesas nuevas.
¿Vendemos el billete sucio?
Buenas noches, Julia. Es muy tarde.
No vemos el mapa azul.
