"""What French counts and numbers in articles, so that its numbers are not taken for years; words only."""

from timeline.extraction.vocabulary.lists import words as _words

COUNTED = frozenset(
    _words(
        """
        personnes soldats hommes femmes enfants habitants résidents visiteurs salariés employés ouvriers
        électeurs voix voitures véhicules camions chars avions drones missiles obus balles euros dollars francs
        livres roubles yuans yens kilomètres km mètres mètres-carrés hectares tonnes kilos kg litres barils
        maisons logements familles emplois postes élèves étudiants professeurs enseignants patients cas morts
        décès victimes blessés réfugiés migrants manifestants partisans policiers gendarmes militaires pompiers
        délégués sièges billets exemplaires pages mots points heures minutes secondes jours semaines mois ans
        fois kwh mwh gwh twh kw mw gw w ch hp m cm mm pour degrés calories entreprises sociétés communes
        villages écoles hôpitaux lits doses bêtes vaches moutons arbres livres objets artistes spectateurs
        coureurs athlètes bénévoles prisonniers détenus civils combattants rebelles otages foyers fermes
        magasins appartements chambres plaintes dossiers signatures documents messages appels millions milliards
        mille centimes participants adhérents membres clients abonnés passagers places m² km² mètre exposants
        œuvres oeuvres pièces tests contaminations supporteurs licenciés agents cv secondes pèlerins adresses
        """
    )
)

# As written.
NUMBERED = _words(
    """
        résolution Résolution résolutions loi Loi article Article articles directive Directive règlement décret
        Décret arrêté ordonnance vol Vol numéro Numéro n° N° nº no No ligne Ligne route Route autoroute chambre
        Chambre salle page p. pp. chapitre alinéa paragraphe verset psaume Psaume Boeing Airbus Windows Office
        Peugeot Renault Citroën modèle Modèle Agenda agenda Horizon Vision Falcon Ariane tél. Tél. tél Tél
        téléphone Téléphone poste code dossier brevet ISO norme lot porte quai bus Bus unité bloc Nasdaq Russell
        appel CAC Xbox annexe figure tableau matricule amendement division
    """
)
