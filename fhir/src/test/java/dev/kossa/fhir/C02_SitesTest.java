package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: places of the body. */
class C02_SitesTest {
    private static java.util.List<String> seen(String text, String site) {
        return facts(resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"valueBoolean\": true, "
                        + "\"effectiveDateTime\": \"2020-06-15\", \"code\": {\"text\": \"" + text + "\"}"
                        + (site.isEmpty() ? "" : ", \"bodySite\": {" + site + "}") + "}"));
    }

    @Test
    void the_words_of_the_finding_give_the_place() {
        assertThat(seen("swelling of the left hand", ""))
                .containsExactly("finding swelling PRESENT at left hand on 2020-06-15");
    }

    @Test
    void the_body_site_outweighs_the_words() {
        assertThat(seen("swelling of the left hand", "\"text\": \"dorsum of left hand\""))
                .containsExactly("finding swelling PRESENT at left dorsum-of-hand on 2020-06-15");
    }

    @Test
    void a_site_without_a_side_takes_the_side_of_the_words() {
        assertThat(seen("swelling of the left hand", "\"text\": \"hand\""))
                .containsExactly("finding swelling PRESENT at left hand on 2020-06-15");
    }

    @Test
    void several_sites_are_several_findings() {
        assertThat(seen("tenderness", "\"text\": \"left hand and right foot\""))
                .containsExactlyInAnyOrder(
                        "finding tenderness PRESENT at left hand on 2020-06-15",
                        "finding tenderness PRESENT at right foot on 2020-06-15");
    }

    @Test
    void kossa_s_own_codes_say_region_and_side() {
        assertThat(seen(
                        "swelling",
                        "\"coding\": [{\"system\": \"https://kossa.dev/fhir/CodeSystem/vocabulary\", \"code\": \"hand\"}, "
                                + "{\"system\": \"https://kossa.dev/fhir/CodeSystem/side\", \"code\": \"left\"}]"))
                .containsExactly("finding swelling PRESENT at left hand on 2020-06-15");
    }

    @Test
    void a_side_alone_is_a_place_and_no_place_is_none() {
        assertThat(seen("swelling", "\"text\": \"left side\""))
                .containsExactly("finding swelling PRESENT at left body on 2020-06-15");
        assertThat(seen("swelling", "\"text\": \"somewhere\""))
                .containsExactly("finding swelling PRESENT on 2020-06-15");
    }
}
