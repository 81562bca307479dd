package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Knowledge;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** FEATURE UNDER TEST: the words of a card: short enough, harmless as markup, with reasons that never change. */
class H07_WordsTest {
    private static final Knowledge KNOWLEDGE =
            KnowledgeOptions.of(Optional.empty(), List.of("us")).load();

    private static CardWriter writer() {
        HookSettings settings = new HookSettings(List.of(), Duration.ofMillis(300), 1, 1, 1, false, true, List.of(), 1);
        return new CardWriter(new Interruption(settings, KNOWLEDGE), KNOWLEDGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>bold</b>                    | &lt;b&gt;bold&lt;/b&gt;
            <script>alert(1)</script>      | &lt;script&gt;alert(1)&lt;/script&gt;
            [here](javascript:x)           | \\[here\\](javascript:x)
            ![](https://evil.example/p)    | \\!\\[\\](https://evil.example/p)
            # big, **bold**, _thin_, `code` | \\# big, \\*\\*bold\\*\\*, \\_thin\\_, \\`code\\`
            a & b                          | a &amp; b
            """)
    void textFromOutsideIsNoMarkup(String text, String escaped) {
        assertThat(CardWriter.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void markupInACardIsText() {
        Card card = new Card(
                "X", "x", Severity.ALERT, List.of("The product <img src=x> is not known."), List.of(), List.of());
        JsonNode json = writer().write(card).json();
        assertThat(json.path("detail").asString("")).startsWith("The product &lt;img src=x&gt; is not known.");
    }

    @Test
    void aSummaryHasAtMost139Characters() {
        assertThat(CardWriter.summary("word ".repeat(27) + "last")).hasSize(139).endsWith("last");
        assertThat(CardWriter.summary("word ".repeat(28) + "last"))
                .hasSizeLessThanOrEqualTo(139)
                .endsWith("word…");
        assertThat(CardWriter.summary("x".repeat(500))).hasSize(139).endsWith("x…");
        assertThat(CardWriter.summary("One sentence. " + "And a longer one ".repeat(20)))
                .isEqualTo("One sentence.");
        assertThat(CardWriter.summary("😀".repeat(200)))
                .hasSizeLessThanOrEqualTo(139)
                .endsWith("😀…");
        assertThat(CardWriter.summary("first\nMaybe second")).isEqualTo("first");
    }

    /** Systems count by these codes. A code may be added; none may change or go. */
    @Test
    void reasonsForOverridingNeverChange() {
        assertThat(OverrideReason.SYSTEM).isEqualTo("https://kossa.dev/fhir/CodeSystem/override-reason");
        assertThat(Arrays.stream(OverrideReason.values()).map(reason -> reason.code() + ": " + reason.display()))
                .containsExactly(
                        "benefit-outweighs-risk: The benefit outweighs the risk for this patient",
                        "other-data: What I know of the patient differs from the record",
                        "local-policy: Local policy differs",
                        "already-handled: Already seen to",
                        "not-relevant: Does not concern this patient");
    }

    @Test
    void withoutASignatureEvenAnAlertIsForInformation() {
        Card card = new Card("X", "x", Severity.ALERT, List.of("Stop."), List.of(), List.of());
        assertThat(writer().write(card).indicator()).isEqualTo(Indicator.INFO);
    }
}
