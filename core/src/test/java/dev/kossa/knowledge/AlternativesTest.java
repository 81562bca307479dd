package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: phrases are written together. */
class AlternativesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            gout                             ; gout
            not seen|found                   ; not seen, not found
            no|without fever|chills          ; no fever, no chills, without fever, without chills
            gout{| attack}                   ; gout, gout attack
            {|acute }gout {of|in} the toe    ; gout of the toe, gout in the toe, acute gout of the toe, acute gout in the toe
            {deep vein|calf} clot|thrombosis ; deep vein clot, deep vein thrombosis, calf clot, calf thrombosis
            an open { brace|bar              ; an open { brace, an open { bar
            two   blanks                     ; two   blanks
            """)
    void stands_for(String written, String meant) {
        List<String> phrases =
                Arrays.stream(meant.split(",")).map(String::strip).toList();
        assertThat(Alternatives.of(written)).isEqualTo(phrases);
    }
}
