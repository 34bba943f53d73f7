Gracias.
¡Gracias!
Gracias.
¡Gracias!
¡Muchas gracias!
Muchas gracias.
¡Muchas gracias!
¡Muchísimas gracias!
Gracias por su ayuda.
¡Gracias por tu ayuda!
Gracias por venir.
Gracias por todo.
Gracias por la información.
No, gracias.
Sí, por favor.
De nada.
De nada.
¡De nada!
No hay de qué.
Por favor.
Buenos días.
¡Buenos días!
Buenas tardes.
¡Buenas tardes!
Buenas noches.
¡Buenas noches!
Buenas noches.
¡Buenas noches!
Hola.
¡Hola!
Hola.
¡Hola!
Hola, ¿cómo estás?
Hola, ¿cómo estás?
¿Cómo estás?
¿Cómo te va?
¿Cómo estás hoy?
Estoy bien, gracias.
Estoy bien, gracias.
Estoy bien, gracias.
Muy bien, gracias.
Bien, ¿y tú?
¿Y tú?
Adiós.
¡Adiós!
¡Adiós!
Hasta luego.
¡Hasta luego!
Hasta mañana.
¡Hasta mañana!
Hasta pronto.
¡Hasta pronto!
Hasta el lunes.
¡Que tengas un buen día!
¡Que tengas un buen día!
¡Que tengas un buen fin de semana!
¡Buen viaje!
Disculpe.
¡Disculpe!
Lo siento.
¡Lo siento!
Lo siento.
Lo siento.
Lo siento mucho.
Siento llegar tarde.
No hay problema.
¡No hay problema!
No te preocupes.
No importa.
¡Bienvenido!
Bienvenidos a nuestra casa.
Mucho gusto.
¡Mucho gusto!
Encantado de conocerte.
¿Cómo te llamas?
¿Cómo te llamas?
Me llamo Ana.
Me llamo David.
Me llamo Carlos.
¿De dónde eres?
Soy de España.
Soy de México.
Soy de Inglaterra.
¿Hablas inglés?
¿Hablas español?
No hablo español.
Hablo un poco de español.
No entiendo.
No te entiendo.
¿Podría repetirlo, por favor?
¿Podría hablar más despacio, por favor?
¿Puedes ayudarme?
¿Puede ayudarme, por favor?
¿Podría ayudarme?
¡Socorro!
¡Felicidades!
¡Feliz cumpleaños!
¡Feliz Navidad!
¡Feliz año nuevo!
¡Buena suerte!
¡Salud!
¡Buen provecho!
Pase, por favor.
Siéntese, por favor.
Espere un momento, por favor.
Un momento, por favor.
Un momento.
Por supuesto.
¡Por supuesto!
De acuerdo.
De acuerdo.
Sí.
No.
Quizás.
¿De verdad?
¿Qué hora es?
¿Qué día es hoy?
¿Cuánto cuesta?
¿Cuánto cuesta?
La cuenta, por favor.
Un café, por favor.
Un vaso de agua, por favor.
Dos billetes, por favor.
¿Dónde está el baño?
Quisiera una habitación para dos.
Necesito un médico.
¡Llame a la policía!
¡Llame a una ambulancia!
¡Que te mejores!
¡Cuídate!
Te quiero.
Te echo de menos.
enero
febrero
marzo
abril
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
lunes
martes
miércoles
jueves
viernes
sábado
domingo
