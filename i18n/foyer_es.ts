<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Please go to</source>
        <translation>Diríjase a</translation>
    </message>
    <message>
        <source>Please go to reception</source>
        <translation>Diríjase a recepción</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>de %1 a %2 minutos</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>unos %1 minutos</translation>
    </message>
    <message>
        <source>Thank you for checking in. We will call your number.</source>
        <translation>Gracias por registrarse. Llamaremos su número.</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>¿Cómo fue su visita?</translation>
    </message>
    <message>
        <source>Your answer helps us care better for the next person.</source>
        <translation>Su respuesta nos ayuda a atender mejor a la próxima persona.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>If you can read this, the printer is ready.</source>
        <translation>Si puede leer esto, la impresora está lista.</translation>
    </message>
</context>
</TS>
