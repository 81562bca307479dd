package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: route, line and site (R2, R10, R15). */
class O06_LineTest {
    private static final String CHLORIDE = INFANT + "product calcium-chloride-10\ndose 4 mg/kg\nat 20 mg/mL\n";

    @ParameterizedTest
    @ValueSource(strings = {"intramuscular", "subcutaneous", "intrathecal", "oral"})
    void another_route_stops(String route) {
        assertThat(OrderSketch.check(INFANT + "route " + route, "").verdict()).isEqualTo(Verdict.STOP);
    }

    @Test
    void the_sentence_of_a_route() {
        assertThat(OrderSketch.sentence(INFANT + "route intramuscular", "us", "RouteNotIntravenous"))
                .isEqualTo(
                        "Calcium is ordered by a route (intramuscular) that is not a vein. Into muscle or under the skin calcium may cause severe necrosis and sloughing."
                                + "\nMaybe intravenous was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intravenous", "central-venous", "intraosseous"})
    void a_vein_is_fine(String route) {
        assertThat(OrderSketch.types(INFANT + "route " + route, "us")).isEmpty();
    }

    @Test
    void chloride_belongs_into_a_central_or_deep_vein() {
        assertThat(OrderSketch.raised(CHLORIDE, "us")).containsExactly("ChlorideOnPeripheralLine");
        assertThat(OrderSketch.sentence(CHLORIDE, "us", "ChlorideOnPeripheralLine"))
                .isEqualTo(
                        "Calcium chloride is ordered through a peripheral line. Calcium chloride belongs into a central or deep vein."
                                + "\nMaybe a central line, or calcium gluconate with the same calcium.");
        assertThat(OrderSketch.sentence(CHLORIDE.replace("line peripheral\n", ""), "us", "ChlorideOnPeripheralLine"))
                .startsWith("Calcium chloride is ordered through a line that is not said to be central.");
        assertThat(OrderSketch.types(CHLORIDE + "line central", "us")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scalp, true, true",
        "left dorsum-of-hand, false, true",
        "right foot, false, true",
        "left cubital-fossa, false, true",
        "left forearm, ,",
    })
    void sites_where_a_leak_does_more_harm(String site, Boolean gluconate, Boolean chloride) {
        if (gluconate == null) {
            assertThat(OrderSketch.types(INFANT + "site " + site, "us")).isEmpty();
            return;
        }
        assertThat(OrderSketch.types(INFANT + "site " + site, "us")).containsExactly("RiskySite");
        assertThat(OrderSketch.raised(INFANT + "site " + site, "us").contains("RiskySite"))
                .isEqualTo(gluconate);
        assertThat(OrderSketch.raised(CHLORIDE + "site " + site, "us").contains("RiskySite"))
                .isEqualTo(chloride);
        assertThat(OrderSketch.types(INFANT + "line central\nsite " + site, "us"))
                .isEmpty();
    }

    @Test
    void the_sentence_of_a_site() {
        assertThat(OrderSketch.sentence(INFANT + "site left dorsum-of-hand", "us", "RiskySite"))
                .isEqualTo(
                        "The line lies at hand or foot. Leaks do most harm where tissue is thin. This is unconfirmed (V2: ins-position-2012)."
                                + "\nMaybe another site is possible.");
    }

    @ParameterizedTest
    @CsvSource({"0, FINE", "1, STOP", "4, STOP"})
    void an_open_infiltration_stops(String grade, Verdict verdict) {
        assertThat(OrderSketch.check(INFANT + "infiltration " + grade, "us").verdict())
                .isEqualTo(verdict);
    }

    @Test
    void the_sentence_of_an_infiltration() {
        assertThat(OrderSketch.sentence(INFANT + "infiltration 2", "us", "OpenInfiltration"))
                .isEqualTo(
                        "The site has an infiltration of grade 2 that is still open. If calcium has leaked, stop it at this site at once and treat as needed."
                                + "\nMaybe use the other limb.");
    }
}
