"""What Spanish counts and numbers in articles, so that its numbers are not taken for years; words only."""

from timeline.extraction.vocabulary.lists import words as _words

COUNTED = frozenset(
    _words(
        """
        personas soldados hombres mujeres niños habitantes residentes vecinos visitantes empleados trabajadores
        obreros votantes votos coches vehículos camiones tanques aviones drones misiles balas euros dólares
        pesos libras rublos soles bolívares yuanes yenes pesetas francos kilómetros km metros m cm mm hectáreas
        toneladas kilos kg litros barriles casas viviendas familias empleos puestos alumnos estudiantes
        profesores docentes pacientes casos muertes muertos fallecidos víctimas heridos refugiados migrantes
        manifestantes policías agentes guardias militares bomberos delegados escaños entradas boletos ejemplares
        páginas palabras puntos horas minutos segundos días semanas meses años veces kwh mwh gwh twh kw mw gw w
        cv por grados calorías empresas sociedades municipios pueblos aldeas escuelas hospitales camas dosis
        ovejas vacas árboles libros objetos artistas espectadores corredores atletas voluntarios presos
        detenidos civiles combatientes rebeldes rehenes hogares granjas tiendas pisos habitaciones denuncias
        firmas documentos mensajes llamadas millones mil céntimos participantes socios miembros clientes
        abonados pasajeros plazas m² km² piezas pruebas contagios aficionados peregrinos seguidores obras
        guaraníes
        """
    )
)

# As written.
NUMBERED = _words(
    """
        Resolución resolución resoluciones Ley ley Artículo artículo artículos Directiva directiva Reglamento
        reglamento Decreto decreto Real Orden orden Vuelo vuelo Número número núm. Núm. n.º nº Nº n° No. no.
        Línea línea Ruta ruta Carretera carretera Autopista Sala sala Habitación habitación página pág. págs. p.
        pp. Capítulo capítulo Párrafo párrafo Versículo Salmo Boeing Airbus Windows Office Peugeot Renault Seat
        Modelo modelo Agenda agenda Horizonte Horizon Visión Falcon tel. Tel. tfno. tlf. Teléfono teléfono
        Código código Expediente expediente Patente ISO norma Lote lote Puerta puerta Autobús autobús Unidad
        Bloque bloque Nasdaq Russell Anexo anexo Figura Tabla Enmienda sentencia Sentencia Ruta CP
    """
)
