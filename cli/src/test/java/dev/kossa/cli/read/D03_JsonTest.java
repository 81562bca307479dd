package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.JsonTree;
import dev.kossa.cli.read.json.ReadJson;
import dev.kossa.prose.Anchor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feature: a reading as JSON: every value with the span that says it, every field always there. */
class D03_JsonTest {
    private static final String JSON =
            ReadJson.indented(ToldText.infant(Anchor.undated()).report());
    private static final Map<String, Object> TREE = JsonTree.object(JSON);

    /** The object in a list that has this value in a field. */
    private static Map<String, Object> one(String list, String field, Object value) {
        return JsonTree.objects(TREE, list).stream()
                .filter(object -> value.equals(object.get(field)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFieldsOfTheWhole() {
        assertThat(TREE.keySet())
                .containsExactly(
                        "file",
                        "error",
                        "schemaVersion",
                        "knowledgeVersion",
                        "validated",
                        "notice",
                        "presentation",
                        "summary",
                        "facts",
                        "others",
                        "aggregates",
                        "issues",
                        "missing");
        assertThat(TREE).containsEntry("validated", false).containsEntry("error", null);
    }

    @Test
    void aFactHasItsConceptItsPresenceItsPlaceItsTimeAndItsWords() {
        assertThat(JSON).containsIgnoringWhitespaces("""
                {
                  "type" : "finding",
                  "concept" : "swelling",
                  "label" : "swelling",
                  "presence" : "present",
                  "status" : null,
                  "value" : null,
                  "stated" : null,
                  "shown" : [ ],
                  "site" : {"region" : "hand", "side" : "right", "label" : "right hand"},
                  "when" : [{"from_d" : 0, "to_d" : 0}],
                  "start" : 39,
                  "end" : 57,
                  "place" : "39..57",
                  "words" : "swollen right hand"
                }
                """);
    }

    @Test
    void aTimeInConflictHasTwoSpansAndAnUnknownOneNone() {
        assertThat(JsonTree.objects(one("facts", "type", "drug"), "when").toString())
                .isEqualTo("[{from_d=-5, to_d=-5}, {from_d=-28, to_d=-28}]");
        assertThat(JsonTree.objects(one("facts", "concept", "fever"), "when")).isEmpty();
    }

    @Test
    void aValueKeepsItsDigitsAndItsUnit() {
        assertThat(JsonTree.object(one("facts", "type", "value"), "value").toString())
                .isEqualTo("{comparator=exact, number=62, unit=mg/L}");
    }

    @Test
    void whatIsPlannedSaysSo() {
        assertThat(one("facts", "concept", "excision")).containsEntry("status", "planned");
    }

    @Test
    void theSummaryHasEveryFieldAndWhatIsNotSaidIsNull() {
        Map<String, Object> summary = JsonTree.object(TREE, "summary");
        assertThat(summary.keySet())
                .containsExactly(
                        "age",
                        "sex",
                        "finalDiagnosis",
                        "exposure",
                        "lesionSites",
                        "firstMisdiagnosis",
                        "differential",
                        "findings",
                        "labs",
                        "tests",
                        "treatments",
                        "outcome",
                        "resolution_d");
        assertThat(summary).containsEntry("finalDiagnosis", null);
        assertThat(JsonTree.object(summary, "age").toString())
                .isEqualTo("{number=9, unit=months, days=270, start=8, end=22, place=8..22, words=nine-month-old}");
        assertThat(JsonTree.objects(JsonTree.object(summary, "exposure"), "latencies"))
                .extracting(latency -> latency.get("days").toString())
                .containsExactly("5", "28");
    }

    @Test
    void anIssueHasItsSentenceAndEverySpan() {
        Map<String, Object> issue = one("issues", "type", "ConflictingTime");
        assertThat(issue).containsEntry("severity", "warning");
        assertThat(JsonTree.objects(issue, "spans"))
                .extracting(span -> span.get("words"))
                .containsExactly("Five days earlier", "four weeks back");
    }

    @Test
    void anotherPatientHasACitationAndASummary() {
        Map<String, Object> other = JsonTree.objects(TREE, "others").get(0);
        assertThat(other).containsEntry("citation", "4");
        assertThat(JsonTree.object(JsonTree.object(other, "summary"), "sex")).containsEntry("value", "female");
        assertThat(JsonTree.objects(TREE, "aggregates").get(0))
                .containsEntry("citation", "7")
                .containsEntry("words", "24 of 24 lesions went away");
    }

    @Test
    void thePresentationIsNullWithoutADate() {
        assertThat(TREE).containsEntry("presentation", null);
        Anchor anchor = Anchor.at(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC);
        assertThat(JsonTree.object(
                        JsonTree.object(
                                ReadJson.indented(ToldText.infant(anchor).report())),
                        "presentation"))
                .containsEntry("at", "2020-06-15T12:00:00Z")
                .containsEntry("zone", "Z");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(TREE).containsEntry("missing", List.of("final diagnosis"));
    }

    @Test
    void onOneLineItSaysTheSame() {
        String line = ReadJson.line(ToldText.infant(Anchor.undated()).report());
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").startsWith("{\"file\":\"report.txt\",\"error\":null,");
        assertThat(JsonTree.object(line)).isEqualTo(TREE);
    }
}
