¿Dónde están los mapas sucios?
¿De quién es el perro verde?
La boda empieza el viernes a las nueve menos cuarto.
Nos gustan los periódicos blancos.
Ella no viajará a París en barco el viernes.
Mi amiga Ana no es cantante.
Mi amiga Ana está cansada hoy.
Él va a la playa esta noche.
No necesitas doce ventanas.
¿Tu amiga Ana está enferma esta noche?
¿Tu hermano está triste hoy?
¿De quién es la puerta sucia?
El almuerzo termina el sábado a las tres y media.
¿Dónde está el perro azul?
El almuerzo empieza el miércoles a las ocho y media.
¿Tienes nueve casas?
¿La boda es el sábado 18 de septiembre?
Mi madre tiene veintiocho años.
Compras el mapa caro.
A él le gustan los coches viejos.
Él no usa cuarenta zapatos.
Ellos viajarán a Sevilla en bicicleta el lunes.
Usas quince perros.
La reunión es el sábado 1 de noviembre.
Mi madre está sola hoy.
El concierto es el miércoles 13 de septiembre.
Tengo cinco paraguas.
¿Nuestro tío es cantante?
Él necesita el paraguas viejo.
Voy al museo esta tarde.
¿Van ellos al banco esta tarde?
El periódico sucio cuesta tres euros.
Él necesita una carta.
La llave roja cuesta siete euros.
Buenas noches, Ana. ¿Cómo estás?
El cuadro barato cuesta cuarenta euros.
Él no ve el billete bonito.
¿Vendes una puerta?
No viajaremos a Bogotá en tren el viernes.
¿Tu hermana tiene veinticinco años?
¿La carta vieja cuesta once euros?
Ellos viajarán a Bogotá en tren el viernes.
¿Dónde están las bicicletas grandes?
No te gusta la mesa cara.
El partido no es el viernes 5 de diciembre.
Compro una puerta.
Viajaré a Bogotá en bicicleta el jueves.
¿Tu tío está ocupado esta tarde?
Mi vecino Pedro está listo ahora.
¿Compro el mapa caro?
Él no viajará a Sevilla en bicicleta el lunes.
La maleta bonita cuesta siete euros.
Mi vecino Pedro está triste esta tarde.
Mi hija no es ingeniera.
¿Compra él el cuadro azul?
Hola, Lucía. ¿Qué hora es?
¿Están las tazas delante del coche?
La fiesta es el miércoles 24 de febrero.
La mesa roja cuesta cuarenta euros.
¿Cuánto cuesta el libro limpio?
Mi madre está sola esta noche.
¿Tu hermana está contenta esta noche?
No tenemos la ventana pequeña.
Mi hija tiene treinta y cinco años.
¿Tu tía tiene cuarenta y tres años?
Ellos no ven diez cajas.
¿Necesita ella una taza?
Necesitamos un libro.
Te gustan las cajas bonitas.
Él no vende el sombrero negro.
Hace dos días no visité la oficina de Londres.
Nuestro tío es cantante.
¿Ve él un cuadro?
El libro rojo cuesta siete euros.
¿Tienen ellos seis tazas?
¿El examen es el miércoles 2 de julio?
Tu padre no es ingeniero.
¿Tienen ellos la bicicleta grande?
Mi padre tiene cuarenta y nueve años.
Ella no va a la iglesia esta tarde.
¿Dónde está la puerta sucia?
Mi hermano está solo ahora.
¿Tu tío está enfermo hoy?
Ellos tienen un periódico.
Él no busca la manzana sucia.
Mi hija está sola hoy.
Nuestro vecino Pedro no es cocinero.
El mapa bonito cuesta seis euros.
A él no le gustan los gatos sucios.
¿Están las mesas debajo del paraguas?
Él vende un libro.
No usas siete cajas.
La semana pasada ellos visitaron la iglesia de Madrid.
Mi vecino Pedro tiene cuarenta y seis años.
Hace dos días ellos no visitaron el museo de Lima.
Mi padre está cansado mañana.
El coche negro cuesta diez euros.
Ellos buscan una bicicleta.
Nos gusta la mesa azul.
Ella viajará a Bogotá en autobús el miércoles.
El zapato bonito cuesta ocho euros.
No viajaré a Nueva York en barco el sábado.
La reunión no es el sábado 28 de noviembre.
No compramos una llave.
El examen empieza el lunes a las cinco y media.
Ellos no viajarán a Lisboa en avión el miércoles.
El examen empieza el martes a las seis en punto.
Ellos necesitan siete sombreros.
¿Cuánto cuesta la camisa vieja?
El cuadro verde cuesta cuatro euros.
¿La boda es el martes 12 de septiembre?
Mi amigo Luis no es médico.
¿De quién son los zapatos rojos?
¿Va ella a la iglesia esta tarde?
¿Voy a la farmacia hoy?
Él viajará a Nueva York en barco el sábado.
No vamos al aeropuerto hoy.
Ellos no viajarán a Londres en barco el domingo.
Bienvenida, Rosa. Es muy tarde.
La reunión no es el viernes 20 de octubre.
¿De quién son las camisas grandes?
¿Tu vecina Carmen está sola esta noche?
La fiesta termina el domingo a las seis y cuarto.
El partido termina el martes a las siete en punto.
Ellos no necesitan un billete.
¿Tu amiga Ana está cansada hoy?
Nuestro tío no es cantante.
¿Dónde están las cajas pequeñas?
¿Tu hijo es médico?
Los gatos están cerca del coche.
Gracias, Carmen. Estoy perdido.
Los coches están sobre el mapa.
A él le gustan las casas caras.
Compro nueve sillas.
La semana pasada no visitaste la playa de Nueva York.
La semana pasada visité el parque de Sevilla.
Mi amigo Luis no es ingeniero.
Mi hija tiene treinta y seis años.
¿De quién son los zapatos sucios?
Buenas tardes, Lucía. ¿Dónde está el baño?
Vendes una puerta.
¿Tu hermano tiene veintiocho años?
El partido no es el sábado 10 de febrero.
Mi vecina Carmen tiene treinta y cuatro años.
Él quiere un libro.
¿El perro pequeño cuesta cuatro euros?
Él tiene un periódico.
Él no viajará a Madrid en coche el martes.
¿Tu hermano está solo ahora?
Viajaré a Sevilla en bicicleta el lunes.
¿Encuentro la maleta blanca?
La reunión no es el sábado 17 de noviembre.
El año pasado ellos visitaron la iglesia de Roma.
¿Dónde está el libro azul?
¿Vende él el libro viejo?
Mi hijo tiene veintisiete años.
Buenos días, Rosa. Estoy perdido.
¿Usa él el perro bonito?
Voy a la farmacia hoy.
¿Tu padre tiene treinta y siete años?
Hace dos días visitaste el parque de Sevilla.
¿Están las ventanas delante del perro?
Ellos van al banco esta tarde.
La boda no es el sábado 12 de septiembre.
¿Tu madre tiene veintiocho años?
¿Cuánto cuesta la carta negra?
Traes quince gatos.
Ellos no buscan la silla roja.
La semana pasada no visitamos el museo de Roma.
A él no le gusta la casa negra.
El examen termina el lunes a las cinco menos cuarto.
Hasta mañana, Lucía. Hoy hace frío.
Ellos compran un coche.
Mi tío es profesor.
¿El mapa limpio cuesta nueve euros?
¿Tu madre está preocupada esta noche?
¿Tu tía está ocupada esta tarde?
Buenos días, Lucía. Hoy hace calor.
Ellos van al hotel mañana.
¿Dónde está la manzana negra?
¿Dónde están los libros baratos?
Buenas tardes, María. La cena está lista.
Buenas noches, Rosa. Hoy hace calor.
Buenos días, Ana. ¿Qué hora es?
¿De quién son las cajas pequeñas?
¿Usamos una taza?
Ella viajará a Lisboa en bicicleta el lunes.
El almuerzo es el sábado 14 de agosto.
No buscas una silla.
Quiero una ventana.
¿Mi amiga Ana es cantante?
¿De quién es el libro azul?
¿El examen es el lunes 13 de septiembre?
El perro está delante de la taza.
¿Tu vecina Carmen tiene treinta y cinco años?
Hace dos días visité el parque de Sevilla.
El concierto empieza el lunes a las diez menos cuarto.
Las bicicletas están debajo del periódico.
La clase termina el viernes a las tres en punto.
¿Van ellos a la farmacia todos los días?
Ellos van a la farmacia todos los días.
Ellos no van a la farmacia todos los días.
¿De quién es el gato pequeño?
El concierto termina el miércoles a las once en punto.
Nuestra hermana es cocinera.
Vemos veinte mesas.
El concierto es el viernes 16 de enero.
¿Dónde está el perro verde?
Necesitas el perro pequeño.
Mi vecina Carmen tiene cuarenta y nueve años.
¿La manzana bonita cuesta veinte euros?
¿Usa ella una manzana?
¿Dónde está el zapato barato?
¿El sombrero negro cuesta seis euros?
La fiesta termina el miércoles a las dos y cuarto.
¿Tu vecino Pedro está triste esta tarde?
Ella viajará a Madrid en avión el martes.
¿Tu hijo tiene cuarenta y siete años?
Ellos quieren cinco cajas.
Él no vende quince libros.
La mesa no está cerca de la manzana.
¿Tu hija tiene treinta y ocho años?
Buenas tardes, Carmen. ¿Cómo estás?
El billete caro cuesta tres euros.
El examen es el lunes 13 de septiembre.
Tu hermano es cantante.
No me gusta la maleta blanca.
Los paraguas no están cerca del perro.
Ellos traen una puerta.
Él vende doce maletas.
Mi hermana tiene veinticinco años.
¿De quién son los billetes sucios?
El concierto termina el sábado a las dos en punto.
¿Tu vecina Carmen está contenta mañana?
No vas a la biblioteca mañana.
¿Tu hija está sola hoy?
Ellos necesitan un periódico.
Ella ve cinco mesas.
La puerta azul cuesta veinte euros.
Ayer ella no visitó el aeropuerto de Ciudad de México.
La fiesta no es el viernes 26 de agosto.
¿Tenemos nueve casas?
Él viajará a París en barco el viernes.
El concierto empieza el martes a las once menos cuarto.
La semana pasada ellos no visitaron el parque de Sevilla.
¿La reunión es el jueves 9 de noviembre?
Los libros no están cerca de la casa.
Las casas están delante del billete.
A él le gustan las mesas rojas.
¿De quién es el sombrero pequeño?
Ellos no viajarán a Bogotá en avión el martes.
Ella viajará a Bogotá en avión el jueves.
Él va al museo la próxima semana.
La boda no es el domingo 5 de diciembre.
Mi hermana es pintora.
No nos gusta la manzana nueva.
Mi tía tiene cuarenta y cuatro años.
El examen es el sábado 27 de junio.
Mi hijo tiene cuarenta y siete años.
¿Tu vecino Pedro tiene cuarenta y seis años?
No me gusta el sombrero sucio.
Ellos no van al hotel mañana.
¿Necesitas el cuadro rojo?
El examen termina el sábado a las tres en punto.
El examen termina el domingo a las nueve menos cuarto.
La caja azul cuesta diez euros.
Esta mañana él visitó el banco de Sevilla.
¿Tu hermano tiene cuarenta y cuatro años?
No nos gusta la caja cara.
Vamos al museo la próxima semana.
¿Dónde están los perros rojos?
Ella no viajará a Lisboa en barco el lunes.
A él no le gustan los cuadros azules.
¿Mi hermana es pintora?
El almuerzo empieza el miércoles a las ocho en punto.
¿Tu amigo Luis tiene veintitrés años?
Él no vende la bicicleta negra.
¿El periódico nuevo cuesta cuarenta euros?
Mi amiga Ana está enferma esta noche.
Ayer no visité el museo de Ciudad de México.
Bienvenida, Julia. No entiendo.
¿Encuentra ella el periódico rojo?
La clase termina el viernes a las cuatro menos cuarto.
No viajaré a Londres en tren el jueves.
Mi hijo no es enfermero.
¿Está la carta debajo del gato?
¿Dónde están las mesas limpias?
Ellos no necesitan un periódico.
El concierto termina el lunes a las diez y cuarto.
¿Nuestro vecino Pedro es jardinero?
Él no va al banco los domingos.
Mi padre tiene veintiocho años.
¿Mi hija es ingeniera?
A él no le gustan las puertas pequeñas.
Tenemos ocho camisas.
¿Tu hijo tiene cuarenta y cuatro años?
No voy al museo esta tarde.
Las cajas no están sobre el coche.
¿Están los mapas cerca de la camisa?
El examen empieza el sábado a las once en punto.
Ella viajará a Madrid en autobús el jueves.
¿Cuánto cuesta la casa roja?
El partido no es el sábado 7 de febrero.
Felicidades, Ana. Habla despacio, por favor.
La fiesta no es el miércoles 7 de febrero.
¿Va ella al aeropuerto todos los días?
No me gusta la caja blanca.
Te gusta la caja blanca.
¿La ventana verde cuesta siete euros?
La fiesta empieza el sábado a las nueve en punto.
Viajaremos a Madrid en avión el martes.
El examen termina el sábado a las once y cuarto.
¿Tu hija tiene treinta y seis años?
¿Necesitan ellos el periódico blanco?
Mi amigo Luis tiene veintitrés años.
Felicidades, Sofía. La cuenta, por favor.
¿Tu vecina Carmen tiene treinta y cuatro años?
¿Tu vecina Carmen tiene cuarenta y nueve años?
La semana pasada visitamos la estación de París.
La semana pasada no visitamos la estación de París.
El partido termina el miércoles a las nueve y media.
Hola, Elena. Habla despacio, por favor.
El partido es el sábado 11 de febrero.
Vas a la biblioteca mañana.
No viajaré a Nueva York en coche el jueves.
No necesito la bicicleta cara.
La fiesta es el lunes 20 de junio.
¿Quiero quince bicicletas?
El mapa está cerca de la camisa.
¿Tu padre tiene cuarenta y nueve años?
Nuestra tía no es cocinera.
Traigo seis sombreros.
Tu tío no es escritor.
Mi tía tiene cuarenta y tres años.
Mi tía está ocupada esta tarde.
El sombrero no está debajo del coche.
¿Dónde están los gatos caros?
Buenos días, Julia. ¿Qué hora es?
Ella no tiene quince perros.
¿La reunión es el jueves 3 de marzo?
El cuadro blanco cuesta dos euros.
Queremos once maletas.
Mi hermano tiene veintiocho años.
Buenas noches, María. ¿Qué hora es?
La boda no es el domingo 27 de diciembre.
No viajaremos a Londres en barco el domingo.
¿De quién son las bicicletas grandes?
El examen es el miércoles 4 de julio.
¿Dónde están los billetes sucios?
¿El paraguas barato cuesta cinco euros?
Mi hijo tiene cuarenta y cuatro años.
¿Mi amiga Ana es escritora?
Mi padre no es abogado.
La ventana roja cuesta cinco euros.
Mi hijo está cansado ahora.
La semana pasada ellos no visitaron la oficina de Lisboa.
No viajaré a Madrid en coche el martes.
Los libros están cerca de la camisa.
La fiesta no es el viernes 17 de abril.
La boda empieza el domingo a las nueve menos cuarto.
Ellos traen once bicicletas.
No voy al hotel la próxima semana.
¿Encuentro el perro nuevo?
¿Vende él un libro?
Hola, María. La cena está lista.
¿Uso una manzana?
Ayer no visité el parque de Lisboa.
¿Tu hermana tiene cuarenta y seis años?
¿La caja limpia cuesta cuarenta euros?
El año pasado él no visitó el museo de Lima.
¿Están las sillas detrás del cuadro?
Él no tiene un periódico.
Los libros están detrás de la maleta.
Ellos no traen una puerta.
¿Ve él el periódico limpio?
Queremos veinte camisas.
¿La maleta barata cuesta nueve euros?
Él no tiene una manzana.
Ella quiere un paraguas.
¿La clase es el jueves 26 de octubre?
Nuestra hermana no es cocinera.
No encontramos un billete.
Él viajará a Bogotá en avión el jueves.
El zapato sucio cuesta diez euros.
¿Vamos a la escuela todos los días?
La clase empieza el viernes a las cuatro menos cuarto.
El concierto termina el sábado a las dos menos cuarto.
¿Cuánto cuesta la puerta nueva?
Mi hija tiene treinta y ocho años.
Mi tío está triste mañana.
Ellos tienen una ventana.
No viajarás a Lisboa en bicicleta el lunes.
Mi vecina Carmen está triste mañana.
El almuerzo empieza el miércoles a las tres y cuarto.
¿Tu padre tiene veintiocho años?
La fiesta empieza el domingo a las tres y cuarto.
No viajarás a París en barco el viernes.
Ellos no compran el perro caro.
No ves una casa.
Mi amiga Ana es escritora.
Mi hermano tiene cuarenta y cuatro años.
El concierto termina el sábado a las dos y media.
¿El partido es el sábado 21 de febrero?
No viajaré a París en autobús el viernes.
A él no le gusta la llave cara.
¿Tu vecino Pedro tiene treinta y dos años?
Ella va a la oficina mañana.
No compro un cuadro.
¿De quién es el billete negro?
¿Tu madre está sola hoy?
¿Cuánto cuesta la silla barata?
Mi tía está sola hoy.
Ellos no traen ocho casas.
Usamos una mesa.
El almuerzo termina el jueves a las seis y media.
Voy al hotel la próxima semana.
Buenos días, Carmen. La cuenta, por favor.
La carta está detrás del gato.
No quiero la taza barata.
Mi tía está enferma esta tarde.
Mi vecina Carmen tiene treinta y cinco años.
Él ve dos manzanas.
El partido termina el sábado a las cuatro y media.
Hace dos días ellos visitaron la biblioteca de Lisboa.
Viajarás a París en barco el viernes.
La fiesta es el viernes 3 de agosto.
¿Tu tío está triste mañana?
Ella no necesita ocho gatos.
Buenos días, Sofía. No entiendo.
Gracias, Carmen. Hoy hace frío.
¿Dónde está el libro grande?
¿Tu tía tiene cuarenta y cuatro años?
Ella no viajará a Bogotá en autobús el miércoles.
Viajaré a Madrid en avión el martes.
El almuerzo termina el viernes a las cuatro en punto.
Quieres veinte mapas.
¿Quieren ellos un perro?
No me gusta la manzana nueva.
La fiesta no es el sábado 13 de julio.
¿La manzana pequeña cuesta siete euros?
A él no le gusta la silla cara.
¿El examen es el viernes 5 de mayo?
La reunión termina el lunes a las cinco y media.
¿De quién son las puertas blancas?
El perro no está detrás del paraguas.
Mi madre está preocupada esta noche.
No usas ocho libros.
El examen empieza el sábado a las tres y media.
¿La carta cara cuesta treinta euros?
Ayer ellos visitaron el museo de Ciudad de México.
Ellos tienen un billete.
¿Están los gatos cerca del coche?
La semana pasada él no visitó la estación de París.
Hasta mañana, Rosa. Es muy tarde.
Ellos viajarán a Bogotá en avión el jueves.
La clase empieza el viernes a las tres y media.
La fiesta es el martes 1 de junio.
La fiesta es el domingo 28 de abril.
Él no va a la playa esta noche.
La reunión es el jueves 24 de marzo.
Hasta mañana, Ana. No entiendo.
A él le gustan los gatos caros.
¿Dónde están las camisas grandes?
La boda es el domingo 4 de agosto.
La fiesta es el lunes 23 de junio.
Usas dos billetes.
El concierto termina el martes a las once y media.
El mapa nuevo cuesta tres euros.
¿La fiesta es el viernes 7 de agosto?
Me gusta la maleta vieja.
La clase no es el martes 1 de junio.
El almuerzo termina el viernes a las cuatro y cuarto.
¿Compra él seis cartas?
La fiesta no es el domingo 22 de enero.
