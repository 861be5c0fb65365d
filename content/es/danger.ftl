### Las tarjetas para palabras de peligro.

danger-violence =
    <b>Gracias por contármelo.</b>

    Parece que alguien te está haciendo daño, o podría hacértelo. No es culpa tuya, y encontrar mejores palabras no lo va a parar. Si está pasando ahora, acércate a una puerta o a otras personas, si puedes hacerlo sin más riesgo.

danger-partner =
    <b>Gracias por contármelo.</b>

    Parece que alguien muy cercano te hace daño, te da miedo o maneja tu vida. No es culpa tuya, y no tienes que arreglarlo entre dos. Puedes preguntar sin tener todo claro.

danger-threat =
    <b>Gracias por contármelo.</b>

    Parece que alguien te ha amenazado. Puedes tomarlo en serio aunque no sepas si lo dice de verdad. Contárselo hoy a una persona de confianza te protege más que callarlo.

danger-weapon =
    <b>Gracias por contármelo.</b>

    Un arma entre dos personas es señal de peligro grave, aunque solo te la hayan mostrado. No te toca a ti calmar a nadie. Si está cerca de ti ahora, sal si puedes y llama al número de emergencias.

danger-choking =
    <b>Gracias por contármelo.</b>

    Que te aprieten el cuello o no te dejen respirar es señal de peligro grave, aunque haya sido una sola vez y después te pidiera perdón. Por favor, ve a que te revisen en un hospital o centro de salud, aunque no haya marcas: el daño puede aparecer días después.

danger-locked-in =
    <b>Gracias por contármelo.</b>

    Parece que alguien no te deja salir o no te deja entrar, o que te estás escondiendo. No tienes que aclarar nada con esa persona. Si no puedes hablar, escríbele a alguien dónde estás y qué necesitas.

danger-coercion =
    <b>Gracias por contármelo.</b>

    Parece que está pasando algo sexual que no quieres. Eso cuenta, sea quien sea esa persona para ti, y aunque no hayas dicho que no en voz alta. No es culpa tuya. Puedes contárselo a un médico o a una de estas líneas, con los detalles que tú quieras.

danger-stalking =
    <b>Gracias por contármelo.</b>

    Parece que alguien te sigue o te vigila. No exageras. Puede que vea lo que hay en este teléfono: si puedes, pide ayuda desde el teléfono de alguien de confianza.

danger-control =
    <b>Gracias por contármelo.</b>

    Parece que otra persona decide lo que haces: a quién ves, adónde vas, tu dinero o tu teléfono. Si eso te da miedo, no empieces por hablarlo con esa persona. Puedes llamar solo para preguntar, sin decidir nada antes.

danger-child =
    <b>Gracias por contármelo.</b>

    Parece que un niño o una niña podría estar en peligro. Puedes preguntar sin tener certeza; te ayudan a pensarlo. Si se trata de ti: no es culpa tuya. Cuéntaselo a una persona adulta en quien confíes, por ejemplo de la escuela o del centro de salud.

danger-self =
    <b>Gracias por contármelo.</b>

    Parece que ahora se te hace muy difícil seguir viviendo. No tienes que cargar con eso sin ayuda. Si crees que podrías hacerte daño, o ya te lo hiciste, llama ahora al número de emergencias, o ve con alguien que pueda quedarse contigo. Puedes decirlo tal como lo escribiste aquí.

danger-their-life =
    <b>Gracias por contármelo.</b>

    Parece que alguien podría querer morir. Eso es más de lo que puede cargar una sola persona, y lo que haga no es culpa tuya. Si puede pasar ahora, el número de emergencias puede mandarle ayuda. Si lo dice para que no te vayas, también es una amenaza contra ti.

danger-hurts =
    <b>Gracias por contármelo.</b>

    Parece que le hiciste daño a alguien, o te da miedo llegar a hacerlo. Escribirlo es un comienzo. Si puede pasar ahora, sal del cuarto, o de la casa, antes de decir una palabra más. Si alguien tiene heridas, consigue primero ayuda para esa persona. También tú puedes llamar a estas líneas y decir lo que escribiste aquí.

danger-family =
    <b>Gracias por contármelo.</b>

    Parece que tu familia, o alguien que te cuida, te hace daño, te amenaza o te obliga a algo. Que sea tu familia no lo justifica, y no les debes tu silencio. Puedes pedir ayuda sin que lo sepan.

danger-other =
    <b>Gracias por contármelo.</b>

    Parece que le están haciendo daño a alguien que conoces. No necesitas pruebas para preguntar qué hacer. Si hablas con esa persona, que sea a solas, y deja que decida lo que sigue. Si está pasando ahora, llama al número de emergencias.

danger-unsure =
    <b>Gracias por contármelo.</b>

    Si estás en peligro, o alguien más lo está, aquí hay quien puede ayudar. Puedes preguntar sin tener todo claro.

danger-hint =
    No sé si entendí bien. Si alguien te da miedo o te hace daño, o si tú no estás bien, en /safety hay personas con quienes hablar, también sin decir una palabra. O respira primero un minuto conmigo.

danger-not-it = Bien, gracias por decírmelo. Aquí estoy cuando quieras seguir.

button-not-it = No es eso
button-numbers = Números y más
button-go-on = Seguir
