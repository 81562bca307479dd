package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author was not sure of is SUSPECTED. */
class CertaintyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    probable cellulitis                          | cellulitis+?
                    possible cellulitis or abscess               | cellulitis+?, abscess-pyomyositis+?
                    suspected DVT, cellulitis or osteomyelitis   | deep-vein-thrombosis+?, cellulitis+?, osteomyelitis+?
                    suggestive of osteomyelitis                  | osteomyelitis+?
                    suspicious for osteomyelitis                 | osteomyelitis+?
                    in favour of gout                            | gout+?
                    ?cellulitis                                  | cellulitis+?
                    pain, ?cellulitis                            | pain+, cellulitis+?
                    cellulitis?                                  | cellulitis+?
                    cellulitis versus osteomyelitis              | cellulitis+?, osteomyelitis+?
                    pain, DVT vs. cellulitis                     | pain+, deep-vein-thrombosis+?, cellulitis+?
                    rule out DVT                                 | deep-vein-thrombosis+?
                    r/o DVT                                      | deep-vein-thrombosis+?
                    to exclude osteomyelitis                     | osteomyelitis+?
                    osteomyelitis cannot be excluded             | osteomyelitis+?
                    osteomyelitis was not ruled out              | osteomyelitis+?
                    osteomyelitis was suspected                  | osteomyelitis+?
                    cellulitis: possible                         | cellulitis+?
                    cellulitis (probable)                        | cellulitis+?
                    initially treated as cellulitis              | cellulitis+?
                    the swelling was thought to be cellulitis    | swelling+, cellulitis+?
                    osteomyelitis is unlikely                    | osteomyelitis-?
                    """)
    void a_word_of_doubt_makes_it_suspected(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    consistent with cellulitis                   | cellulitis+
                    in keeping with cellulitis                   | cellulitis+
                    fever with suspected cellulitis              | fever+, cellulitis+?
                    possible cellulitis with fever               | cellulitis+?, fever+
                    possible cellulitis and swelling of the hand | cellulitis+?@hand, swelling+@hand
                    cellulitis was suspected and fever was noted | cellulitis+?, fever+
                    Fever? Yes.                                  | fever+
                    """)
    void the_doubt_does_not_reach_further(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    private static String said(String phrase) {
        return Reading.english().said(phrase, TextContext.CLINICAL);
    }
}
