# The page that finds the cause of an ending.

diagnose-title = Encontrar la causa de un WebSocket cerrado
diagnose-description = Averigüe por qué se cerró un WebSocket: diga lo que sabe del final y vea las causas más probables, cómo confirmar cada una y cómo solucionarla.
diagnose-lead = Diga lo que sabe y omita el resto. Las causas más probables aparecen primero, cada una con una prueba y una solución.
# Shown where no script runs.
diagnose-noscript = El diagnóstico necesita JavaScript. Sin él, busque abajo lo que observa.
diagnose-form = Qué sabe del final
diagnose-failed = No se pudieron cargar las reglas. Inténtelo de nuevo.
diagnose-button = Encontrar la causa
diagnose-clear = Empezar de nuevo
diagnose-causes = Causas probables
diagnose-noticed = Partir de lo que observa
diagnose-noticed-about = Qué es cada cosa la mayoría de las veces:

# Labels of the form's fields.
symptom-code = Código de cierre
symptom-reason = Motivo, o una línea de log
symptom-reason-hint = El texto que acompaña al código, o un mensaje de error. No sale de su navegador.
symptom-empty = El motivo estaba vacío
symptom-opened = ¿Se abrió?
symptom-clean = ¿Fue limpio (wasClean)?
symptom-silence = ¿Cuánto tiempo estuvo antes en silencio?
symptom-age = ¿Cuánto tiempo estuvo abierta?
symptom-span-hint = Un número de segundos, o un número con su unidad: 60 s, 5 min, 2 h.
symptom-status = Estado HTTP del handshake
symptom-together = ¿Cuántas se cerraron en un margen de 2 s, contando esta?
symptom-side = ¿Quién lo vio?
symptom-software = ¿Qué hay en el trayecto?
symptom-others = Otro software, separado por comas
answer-unknown = no se sabe
answer-yes = sí
# As in English.
answer-no = no
answer-client = el cliente
answer-server = el servidor

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Causas que encajan: { $count }. Confirme una antes de actuar.
diagnosis-elsewhere = Qué significa el número en los servicios; indique el suyo arriba
diagnosis-none = Ninguna causa de esta referencia encaja con todo esto a la vez. Omita lo que le parezca menos seguro.
diagnosis-cause = Más sobre esta causa
diagnosis-ask = Responder a esto
# $field is the label of a field.
diagnosis-unread = No se pudo leer «{ $field }», así que se omitió.
# $name is what was typed.
diagnosis-unknown-software = Aquí no se conoce ningún software con el nombre «{ $name }»; se omitió.
diagnosis-several = «{ $name }» puede ser cualquiera de estos. Elija uno:
diagnosis-nearest = ¿Quería decir esto?

# What people notice; each leads to what it most often is.
noticed-never-opened = Nunca se abre.
noticed-only-behind-proxy = Solo se cierra detrás de un proxy, tras un tiempo sin mensajes.
noticed-proxy-refuses = No se abre detrás de un proxy, y sin él sí.
noticed-many-at-once = Se cierran muchas en el mismo segundo.
noticed-after-deployment = Se cierran cuando se despliega una versión nueva.
noticed-after-sleep = Se cierra en teléfonos, o después de que el equipo se suspendiera.
noticed-large-messages = Se cierra después de un mensaje grande.
noticed-handler = Se cierra después de un mensaje determinado, con 1011.
noticed-after-login = Se abre, y se cierra en menos de un segundo.
noticed-ping = El log dice algo de un ping o de un tiempo de espera (timeout).
noticed-no-code = El código es 1005, y no hay motivo.
noticed-certificate = Solo falla con wss://.
