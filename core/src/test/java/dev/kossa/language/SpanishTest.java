package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: Spanish is a file, {@code language/es.yaml}; no class knows a word of it. All sentences are invented. */
class SpanishTest {
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final Vocabulary WORDS = KNOWLEDGE.vocabulary("es");
    private static final PhraseReader READER = PhraseReader.of(KNOWLEDGE, "es");
    private static final Reading SPANISH = new Reading(KNOWLEDGE.vocabulary(), READER);

    private final List<String> unread = new ArrayList<>();
    private int terms;

    private static void reads(String phrase, TextContext context, String expected) {
        assertThat(SPANISH.said(phrase, context)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    sin fiebre                                                    | fever-
                    afebril                                                       | fever-
                    sin prurito, secreción purulenta ni cambios cutáneos          | itch-, pus-, skin-change-
                    no fluctuación ni secreción                                   | fluctuation-, discharge-
                    sin fluctuación, exudado ni cambios en la piel, y movilidad limitada con pulsos conservados | fluctuation-, discharge-, skin-change-, restricted-motion+, pulse-deficit-
                    ni fiebre ni escalofríos                                      | fever-, chills-
                    niega dolor, fiebre y traumatismo                             | pain-, fever-, trauma-
                    no presenta fiebre, pero sí eritema                           | fever-, redness+
                    no se observa eritema                                         | redness-
                    no se palpan masas ni adenopatías                             | mass-, lymphadenopathy-
                    ausencia de fiebre                                            | fever-
                    se descartó osteomielitis                                     | osteomyelitis-
                    fluctuación ausente                                           | fluctuation-
                    tumefacción caliente, sin fiebre                              | swelling+, warmth+, fever-
                    eritema; no ampollas                                          | redness+, blister-
                    sin embargo, fiebre                                           | fever+
                    la tumefacción no mejoró                                      | swelling+
                    el eritema desapareció completamente                          | redness-
                    fiebre: no                                                    | fever-
                    fiebre: sí                                                    | fever+
                    """)
    void negation_governs_lists_and_ends_with_them(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    tumefacción de la mano izquierda                              | swelling+@left hand
                    edema en dorso de mano izquierda                              | swelling+@left dorsum of hand
                    eritema y calor en el antebrazo derecho                       | redness+@right forearm, warmth+@right forearm
                    edema del antebrazo distal izquierdo                          | swelling+@left forearm
                    la mano izquierda dolorosa                                    | pain+@left hand
                    nódulo en la fosa antecubital derecha                         | mass+@right antecubital fossa
                    induración sobre la cara dorsal de la muñeca derecha          | hard-lesion+@right back of the wrist
                    placas induradas en ambos codos y nalgas                      | plaque+@both sides: elbow, plaque+@both sides: buttock, several-sites+
                    edema del miembro inferior izquierdo                          | swelling+@left lower limb
                    edema en antebrazo y mano derecha                             | swelling+@right forearm, swelling+@right hand
                    dolor en el tercio distal del antebrazo izquierdo             | pain+@left forearm
                    edema de pie izdo                                             | swelling+@left foot
                    nódulos en rodilla derecha y en codo izquierdo                | mass+@right knee, mass+@left elbow, several-sites+
                    edema de la mano izquierda que se extiende hasta la muñeca    | swelling+@left hand
                    """)
    void findings_get_their_place_and_side(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    posible celulitis                                             | cellulitis+?
                    sospecha de osteomielitis                                     | osteomyelitis+?
                    lesiones sugestivas de calcinosis cutis iatrogénica           | lesion+, iatrogenic-calcinosis-cutis+?
                    no se puede descartar artritis séptica                        | septic-arthritis+?
                    celulitis?                                                    | cellulitis+?
                    diagnóstico inicial de tromboflebitis                         | thrombophlebitis+?
                    antecedente de eccema                                         | eczema+ then
                    convulsión hipocalcémica hace 2 semanas                       | hypocalcaemic-seizure+ then
                    hace un mes, convulsiones                                     | seizure+ then
                    tumefacción de 5 días de evolución                            | swelling+, acute-onset+
                    tumefacción desde hace 3 meses                                | swelling+, chronic-course+
                    la hinchazón inició hace 5 días                               | swelling+, acute-onset+
                    fiebre 2 semanas antes                                        | fever+ then
                    lactante de 9 meses de edad con edema                         | swelling+
                    madre con lupus                                               | lupus+ family
                    riesgo de necrosis                                            | necrosis+ planned
                    """)
    void certainty_time_and_person_are_told(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    La extremidad superior derecha se encontraba edematosa, eritematosa y dolorosa a la palpación | swelling+@right upper limb, redness+@right upper limb, tenderness+@right upper limb
                    Recién nacida prematura con quemadura grave por extravasación de gluconato de calcio en el dorso del pie derecho | prematurity+, tissue-loss+@right dorsum of foot, extravasation-witnessed+@right dorsum of foot, calcium-gluconate+@right dorsum of foot
                    Se palpa nódulo duro en antebrazo izquierdo, no doloroso | mass+@left forearm, hard-lesion+@left forearm, pain-@left forearm
                    Edema y calor local en la mano izquierda, con limitación de la movilidad de la muñeca y sin fiebre | swelling+@left hand, warmth+@left hand, restricted-motion+@left wrist, fever-
                    Hace 3 semanas recibió gluconato de calcio intravenoso por hipocalcemia | calcium-gluconate+ then, hypocalcaemia+ then
                    No hay antecedentes familiares de calcinosis ni consanguinidad | calcified-lesion- family, consanguinity-
                    Paciente con fiebre y dolor que niega traumatismo | fever+, pain+, trauma-
                    """)
    void whole_sentences_are_read(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    leucocitos                         | wbc+
                    hemoglobina                        | haemoglobin+
                    plaquetas                          | platelets+
                    VSG                                | esr+
                    PCR                                | crp+
                    proteína C reactiva                | crp+
                    calcio corregido                   | calcium-corrected+
                    calcio iónico                      | calcium-ionised+
                    fósforo                            | phosphate+
                    vitamina D                         | vitamin-d+
                    hormona paratiroidea               | pth+
                    fosfatasa alcalina                 | alp+
                    sodio, potasio, urea y creatinina  | sodium+, potassium+, urea+, creatinine+
                    """)
    void analytes_have_spanish_names(String phrase, String expected) {
        reads(phrase, TextContext.LABORATORY, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    PCR elevada                                 | crp-raised+
                    PCR y VSG elevadas                          | crp-raised+, esr-raised+
                    elevación de la creatinina                  | creatinine-raised+
                    PCR normal                                  | crp-raised-
                    calcio sérico bajo                          | hypocalcaemia+
                    leucocitos dentro de límites normales       | wbc-low-, wbc-raised-
                    leucocitosis y trombocitosis                | wbc-raised+, thrombocytosis+
                    sin leucocitosis                            | wbc-raised-
                    al alta, PCR normal                         | crp-raised-
                    """)
    void results_are_high_low_or_normal(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    calcificaciones en partes blandas del dorso de la mano izquierda  | soft-tissue-calcification+@left dorsum of hand
                    sin fractura ni reacción perióstica                               | fracture-, periosteal-reaction-
                    no se observan colecciones                                        | collection-
                    La radiografía mostró calcificaciones subcutáneas, sin lesión lítica | soft-tissue-calcification+, bone-destruction-
                    La ecografía inicial fue normal                                   | imaging-normal+
                    ecografía normal                                                  | imaging-normal+
                    radiografía sin alteraciones                                      | imaging-normal+
                    la calcificación desapareció                                      | soft-tissue-calcification-
                    """)
    void images_are_read(String phrase, String expected) {
        reads(phrase, TextContext.IMAGING, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    gluconato de calcio al 10%        | DRUG   | calcium-gluconate+
                    cloruro cálcico                   | DRUG   | calcium-chloride+
                    clindamicina intravenosa          | DRUG   | clindamycin+
                    Augmentin                         | DRUG   | amoxicillin-clavulanate+
                    tiosulfato sódico                 | DRUG   | sodium-thiosulfate+
                    radiografía simple                | METHOD | radiograph+
                    ecografía                         | METHOD | ultrasound+
                    resonancia magnética              | METHOD | mri+
                    desbridamiento quirúrgico         | METHOD | debridement+
                    """)
    void drugs_and_methods_have_spanish_names_and_brands_stay(String phrase, TextContext context, String expected) {
        reads(phrase, context, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    tumefaccion              | swelling+
                    TUMEFACCIÓN              | swelling+
                    Tumefacción              | swelling+
                    tumefacciones            | swelling+
                    nodulos subcutaneos      | mass+
                    enrojecidas              | redness+
                    """)
    void neither_accents_nor_capitals_nor_plurals_matter(String phrase, String expected) {
        reads(phrase, TextContext.CLINICAL, expected);
    }

    @Test
    void english_words_for_findings_are_no_spanish_words() {
        reads("swelling of the left hand, no fever", TextContext.CLINICAL, "nothing");
    }

    @Test
    void a_language_without_terms_of_its_own_uses_the_vocabulary() {
        assertThat(KNOWLEDGE.vocabulary("en")).isSameAs(KNOWLEDGE.vocabulary());
        assertThat(KNOWLEDGE.vocabulary("fr")).isSameAs(KNOWLEDGE.vocabulary());
    }

    @Test
    void every_finding_that_the_rules_name_is_in_the_vocabulary() {
        Entry file = KNOWLEDGE.language("es").orElseThrow();
        LanguageRules rules = LanguageRules.parse("es", file);
        List<String> named = new ArrayList<>(rules.places().withoutPlace());
        rules.conclusions().lasting().forEach(lasting -> named.add(lasting.finding()));
        named.add(rules.conclusions().normalResult());
        named.add(rules.conclusions().severalPlaces());
        assertThat(KNOWLEDGE.vocabulary().findings()).containsKeys(named.toArray(String[]::new));
    }

    @Test
    void every_spanish_term_is_read_as_what_it_stands_for() {
        WORDS.findings().values().forEach(this::readBack);
        WORDS.mechanisms().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.CLINICAL));
        WORDS.drugs().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.DRUG));
        WORDS.methods().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.METHOD));
        WORDS.analytes().values().forEach(it -> readBack(it.id(), it.terms(), TextContext.LABORATORY));
        WORDS.siteTerms().stream()
                .filter(it -> !it.region().equals("body"))
                .forEach(it -> readBack(it.region(), it.terms(), TextContext.SITE));
        assertThat(terms).isGreaterThan(600);
        assertThat(unread).isEmpty();
    }

    private void readBack(Vocabulary.Finding finding) {
        TextContext context = switch (finding.kind()) {
            case IMAGING -> TextContext.IMAGING;
            case TISSUE -> TextContext.TISSUE;
            case SIGN, SYMPTOM, HISTORY, COURSE, LABORATORY -> TextContext.CLINICAL;
        };
        readBack(finding.id(), finding.terms(), context, Presence.PRESENT);
        readBack(finding.id(), finding.absentTerms(), context, Presence.ABSENT);
    }

    private void readBack(String id, List<String> words, TextContext context) {
        readBack(id, words, context, Presence.PRESENT);
    }

    private void readBack(String id, List<String> words, TextContext context, Presence presence) {
        for (String term : words) {
            terms++;
            boolean read = READER.read(term, context).stream()
                    .anyMatch(mention -> mention.concept().equals(id) && mention.presence() == presence);
            if (!read) {
                unread.add(id + ": " + term);
            }
        }
    }
}
