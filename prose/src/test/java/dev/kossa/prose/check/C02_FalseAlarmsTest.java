package dev.kossa.prose.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of the published texts on which the reading was developed (where they are present). A careful reader judged each: all of
 * it is true, and of most texts nothing is said.
 */
class C02_FalseAlarmsTest {
    private static final Path TEXTS = Path.of("../../shared/cases/texts");

    @ParameterizedTest
    @CsvSource({
        // two reasons for coming; vitamin D; dilution and checks; two times of one infusion; skin changes; figure 1;
        // the last film
        "alghaith-2022, StatementsDiffer NotReported NotReported ConflictingTime ContradictorySigns StatementsDiffer PlanAgainstResult",
        "caffey-3mo,",
        "calcifying-fibrous-17f,",
        "calciphylaxis-ckd5-sts,",
        "cellulitis-sae-2y,",
        "erysipelas-scar-47f,",
        "gout-39m,",
        "gout-tophaceous-67m,",
        "melioidosis-hip,",
        "myositis-ossificans-83f,",
        "nf-vaccine-9mo,",
        "nicolau-compartment-5f,",
        "septicarthritis-im-13m,",
        "tb-wrist-31f,",
        "tc99m-extravasation,",
        "tumoral-fingertip-pregnancy,",
        "tumoral-tmj,"
    })
    void onlyWhatIsTrueIsSaid(String name, String types) throws IOException {
        Path file = TEXTS.resolve(name + ".txt");
        assumeTrue(Files.exists(file), "the published texts are not here");
        List<String> expected = types == null ? List.of() : List.of(types.split(" "));
        assertThat(Against.of(Files.readString(file)).said())
                .extracting(said -> said.substring(0, said.indexOf(':')))
                .containsExactlyElementsOf(expected);
    }
}
