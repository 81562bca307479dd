package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to be absent is ABSENT, and nothing else is. */
class NegationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    no fever                                     | fever-
                    No evidence of osteomyelitis.                | osteomyelitis-
                    absence of fever                             | fever-
                    without fever                                | fever-
                    negative for DVT                             | deep-vein-thrombosis-
                    is negative for DVT                          | deep-vein-thrombosis-
                    ultrasound was negative for DVT              | deep-vein-thrombosis-
                    no longer febrile                            | fever-
                    ruled out DVT                                | deep-vein-thrombosis-
                    nor fever                                    | fever-
                    It is not painful                            | pain-
                    not consistent with cellulitis               | cellulitis-
                    no findings suggestive of osteomyelitis      | osteomyelitis-
                    no suspicion of DVT                          | deep-vein-thrombosis-
                    no history of trauma                         | trauma-
                    no previous DVT                              | deep-vein-thrombosis-
                    not known to have diabetes                   | diabetes-
                    no deep vein thrombosis (DVT)                | deep-vein-thrombosis-, deep-vein-thrombosis-
                    """)
    void a_cue_before_the_finding_negates_it(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fever absent                                 | fever-
                    fever was clearly absent                     | fever-
                    fever is not present                         | fever-
                    redness was not seen                         | redness-
                    redness and swelling were not noted          | redness-, swelling-
                    DVT was ruled out                            | deep-vein-thrombosis-
                    fever and trauma were denied                 | fever-, trauma-
                    swelling has resolved                        | swelling-
                    redness subsided but swelling persisted      | redness-, swelling+
                    pain-free                                    | pain-
                    swelling was present and redness was absent  | swelling+, redness-
                    He had fever and trauma was denied           | fever+, trauma-
                    DVT was ruled out and cellulitis was treated | deep-vein-thrombosis-, cellulitis+
                    """)
    void a_cue_after_the_finding_negates_it(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fever: no                                    | fever-
                    fever = no                                   | fever-
                    Fever - no                                   | fever-
                    fever (no)                                   | fever-
                    fever (-)                                    | fever-
                    fever -ve                                    | fever-
                    Any fever? No.                               | fever-
                    Fever? Yes.                                  | fever+
                    fever: no, cough: yes                        | fever-, cough+
                    Fever: no redness                            | fever+, redness-
                    Redness: absent. Swelling: present.          | redness-, swelling+
                    Fever, chills, cough: none                   | fever-, chills-, cough-
                    Absent: fever, redness                       | fever-, redness-
                    Denies: fever, chills, cough                 | fever-, chills-, cough-
                    swelling (no fever)                          | swelling+, fever-
                    """)
    void an_answer_negates_what_was_asked(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    /** Users complained that "denied" reached only the first item of a list, and that a later ", no" negated the item before it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    denied fever, chills and cough               | fever-, chills-, cough-
                    denies fever, chills, cough                  | fever-, chills-, cough-
                    no fever, chills or cough                    | fever-, chills-, cough-
                    no fever, chills, or cough                   | fever-, chills-, cough-
                    no redness, warmth, and swelling             | redness-, warmth-, swelling-
                    no redness and warmth                        | redness-, warmth-
                    no fever nor redness                         | fever-, redness-
                    neither fever nor chills                     | fever-, chills-
                    no fever/chills/cough                        | fever-, chills-, cough-
                    no fever or chills, cough or pain            | fever-, chills-, cough-, pain-
                    the hand was not swollen, red or warm        | swelling-@hand, redness-@hand, warmth-@hand
                    no drooling, fever or cough                  | fever-, cough-
                    no fever, no cough, no swelling              | fever-, cough-, swelling-
                    no deep vein thrombosis (DVT) or cellulitis  | deep-vein-thrombosis-, deep-vein-thrombosis-, cellulitis-
                    no history of trauma, fever or insect bite   | trauma-, fever-, insect-bite-
                    no fever, chills, cough                      | fever-, chills+, cough+
                    fever, no cough                              | fever+, cough-
                    swelling, no                                 | swelling+
                    """)
    void a_cue_governs_the_whole_list_after_it_and_nothing_before_it(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    without redness, warmth or fever but with pain  | redness-, warmth-, fever-, pain+
                    no fever, the hand was red                      | fever-, redness+@hand
                    no fever and the hand was swollen               | fever-, swelling+@hand
                    no fever and a swollen hand                     | fever-, swelling+@hand
                    no fever and mild redness                       | fever-, redness+
                    no fever and redness was noted                  | fever-, redness+
                    no redness; swelling of the hand                | redness-, swelling+@hand
                    no redness. Swelling of the hand.               | redness-, swelling+@hand
                    no fever with swelling                          | fever-, swelling+
                    no fever despite redness                        | fever-, redness+
                    no fever or chills, and redness                 | fever-, chills-, redness+
                    no fever or chills and redness                  | fever-, chills-, redness+
                    not red or swollen but painful                  | redness-, swelling-, pain+
                    no pain until the swelling appeared             | pain-, swelling+
                    no redness, warmth and the hand was painful     | redness-, warmth+, pain+@hand
                    no trauma other than insect bite                | trauma-, insect-bite+
                    negative for fever, swelling of the hand        | fever-, swelling+@hand
                    """)
    void a_new_statement_ends_what_a_cue_governs(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    /** A comma continues a list only when "and", "or" or "nor" stands before its last item. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    no fracture, calcification in the soft tissue               | fracture-, soft-tissue-calcification+
                    Findings: no fracture, calcification in the soft tissue     | fracture-, soft-tissue-calcification+
                    no evidence of fracture, calcification in the soft tissue   | fracture-, soft-tissue-calcification+
                    no fracture, calcification of the left hand                 | fracture-, soft-tissue-calcification+@left hand
                    no fracture, calcification in the left hand and forearm     | fracture-, soft-tissue-calcification+@left hand, soft-tissue-calcification+@left forearm
                    no fracture, calcification in the left hand and dislocation | fracture-, soft-tissue-calcification+@left hand, dislocation+@left hand
                    no fracture or dislocation, calcification of the hand       | fracture-, dislocation-, soft-tissue-calcification+@hand
                    no fracture, dislocation or effusion                        | fracture-, dislocation-, joint-effusion-imaging-
                    no fracture, dislocation and effusion                       | fracture-, dislocation-, joint-effusion-imaging-
                    no fracture, dislocation, or effusion, calcification        | fracture-, dislocation-, joint-effusion-imaging-, soft-tissue-calcification+
                    no calcification of the hand or forearm                     | soft-tissue-calcification-@hand, soft-tissue-calcification-@forearm
                    calcification not seen                                      | soft-tissue-calcification-
                    calcification is no longer visible                          | soft-tissue-calcification-
                    complete disappearance of calcification                     | soft-tissue-calcification-
                    fracture was not identified                                 | fracture-
                    calcification was seen, fracture was not                    | soft-tissue-calcification+, fracture+
                    calcification was seen and fracture was not identified      | soft-tissue-calcification+, fracture-
                    fracture, dislocation and effusion were not seen            | fracture-, dislocation-, joint-effusion-imaging-
                    calcification, fracture not seen                            | soft-tissue-calcification+, fracture-
                    Fracture: none. Calcification: present in the left hand.    | fracture-, soft-tissue-calcification+@left hand
                    swelling without calcification                              | soft-tissue-swelling-imaging+, soft-tissue-calcification-
                    """)
    void a_radiology_list_ends_where_a_place_or_verb_makes_a_statement(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.IMAGING)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fever is not uncommon                        | fever+
                    including but not limited to fever           | fever+
                    no change in swelling                        | swelling+
                    no increase in redness                       | redness+
                    no improvement of the swelling               | swelling+
                    not only swelling but also redness           | swelling+, redness+
                    not without pain                             | pain+
                    swelling not resolved                        | swelling+
                    swelling has partially resolved              | swelling+
                    partial resolution of the swelling           | swelling+
                    pain with or without fever                   | pain+, fever+
                    on the other hand, swelling                  | swelling+
                    body mass index was high                     | nothing
                    before discharge there was swelling          | swelling+
                    previously noted swelling                    | swelling+
                    black man with swelling                      | swelling+
                    """)
    void a_phrase_that_only_looks_like_a_cue_or_a_finding_says_nothing(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    He was afebrile                              | fever-
                    not afebrile                                 | fever+
                    non-tender firm mass                         | tenderness-, hard-lesion+, mass+
                    nontender mass                               | tenderness-, mass+
                    good and intact pulses                       | pulse-deficit-
                    non-erythematous swelling                    | redness-, swelling+
                    non-traumatic injury                         | trauma+
                    non-diabetic                                 | diabetes-
                    """)
    void a_term_can_state_absence_and_a_negation_turns_it_round(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    intact were the pulses                       | nothing
                    skin was also change                         | skin-change+
                    calf was still tenderness                    | calf-tenderness+@calf
                    no fever, and calf was tenderness            | fever-, calf-tenderness+@calf
                    """)
    void a_copula_may_stand_inside_a_term(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    no chills, cough, afebrile and well          | chills-, cough-, fever-
                    not in pain, afebrile                        | pain-, fever-
                    chills, cough and itch, were absent          | chills-, cough-, itch-
                    signs (chills, cough, itch) were absent      | chills-, cough-, itch-
                    no redness around the swelling               | redness-, swelling+
                    redness but no swelling                      | redness+, swelling-
                    pertinent negatives included chills and itch | chills-, itch-
                    osteomyelitis was ruled out by X-ray         | osteomyelitis-
                    """)
    void a_denial_reaches_all_of_its_list_and_nothing_else(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    private static String said(String phrase) {
        return Reading.english().said(phrase, TextContext.CLINICAL);
    }
}
