package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Origin;
import dev.kossa.review.Days;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Flip;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.Subtyping;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The differential as a RiskAssessment; without a lesion one without predictions, which says so. */
final class RiskPart {
    private static final int STRONGEST = 6;
    private static final int DIGITS_AFTER_POINT = 4;
    private static final MathContext WORDS = new MathContext(2);

    private final Draft draft;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    RiskPart(Draft draft, Diagnostics diagnostics, Vocabulary vocabulary) {
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    Node resource() {
        List<Ranked> ranked =
                diagnostics.differential().map(Differential::ranked).orElse(List.of());
        List<Basis> prior =
                diagnostics.differential().map(Differential::priorBasis).orElse(List.of());
        return draft.resource("RiskAssessment")
                .put("extension", Draft.basis(prior))
                .put("status", "preliminary")
                .put("method", Codes.words("Differential of mechanisms: a prior and the likelihood of each finding"))
                .put("subject", draft.subject())
                .put("occurrenceDateTime", draft.asOf())
                .put("performer", draft.kossa())
                .put("basis", Draft.references(facts(ranked)))
                .put("prediction", ranked.stream().map(this::prediction).toList())
                .put("note", Draft.notes(notes()));
    }

    private List<Origin> facts(List<Ranked> ranked) {
        Stream<Origin> described = diagnostics.lesion().stream().flatMap(lesion -> lesion.facts().stream());
        Stream<Origin> weighed =
                ranked.stream().flatMap(each -> each.contributions().stream()).flatMap(bar -> bar.facts().stream());
        return Stream.concat(described, weighed).toList();
    }

    // --- one mechanism

    private Node prediction(Ranked ranked) {
        List<Basis> rows =
                strongest(ranked).stream().flatMap(bar -> bar.basis().stream()).toList();
        List<Node> extensions = new ArrayList<>();
        extensions.add(Node.of("url", Codes.RANGE)
                .put("valueRange", new Node().put("low", share(ranked.low())).put("high", share(ranked.high()))));
        extensions.addAll(Draft.basis(rows));
        return new Node()
                .put("extension", extensions)
                .put("outcome", Codes.concept(Codes.VOCABULARY, ranked.condition(), name(ranked)))
                .put("probabilityDecimal", percent(ranked.probability()))
                .put("rationale", rationale(ranked));
    }

    /** FHIR R4 gives probabilities in percent. */
    private static BigDecimal percent(double probability) {
        return BigDecimal.valueOf(100 * probability)
                .setScale(DIGITS_AFTER_POINT, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    private static Node share(double probability) {
        return new Node()
                .put("value", percent(probability))
                .put("unit", "%")
                .put("system", Codes.UNIT)
                .put("code", "%");
    }

    private String name(Ranked ranked) {
        return ranked.label() + ranked.stage().map(stage -> ", " + stage).orElse("") + cause(ranked);
    }

    private String cause(Ranked ranked) {
        return ranked.cause()
                .map(id -> vocabulary.mechanism(ranked.condition()).stream()
                        .flatMap(mechanism -> mechanism.causes().stream())
                        .filter(known -> known.id().equals(id))
                        .map(Vocabulary.Cause::label)
                        .findFirst()
                        .orElse(id))
                .map(label -> ", " + label)
                .orElse("");
    }

    private static List<Contribution> strongest(Ranked ranked) {
        return ranked.contributions().stream().limit(STRONGEST).toList();
    }

    /** "80 % range 6.9 to 97 %. Start 25 %. normal (ultrasound), present: +0.14 (sometimes (declared)); ..." */
    private static String rationale(Ranked ranked) {
        String reasons = strongest(ranked).stream().map(RiskPart::reason).collect(Collectors.joining("; "));
        double rest = ranked.contributions().stream()
                .skip(STRONGEST)
                .mapToDouble(Contribution::log10Ratio)
                .sum();
        int others = Math.max(0, ranked.contributions().size() - STRONGEST);
        return "80 % range " + words(ranked.low()) + " to " + words(ranked.high()) + " %. Before any finding "
                + words(ranked.prior()) + " %."
                + (reasons.isEmpty() ? "" : " For (+) and against (-), log10 of the factor on its odds: " + reasons)
                + (others == 0 ? "" : String.format(Locale.ROOT, "; %d weaker, together %+.2f", others, rest));
    }

    private static String words(double probability) {
        return percent(probability).round(WORDS).toPlainString();
    }

    private static String reason(Contribution bar) {
        return String.format(
                Locale.ROOT,
                "%s, %s%s %+.2f (%s)",
                bar.label(),
                bar.presence().name().toLowerCase(Locale.ROOT),
                bar.value().isEmpty() ? "" : " (" + bar.value() + ")",
                bar.log10Ratio(),
                bar.words());
    }

    // --- beside the ranking

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        diagnostics
                .differential()
                .ifPresentOrElse(
                        differential -> ranking(differential, notes),
                        () -> notes.add("No lesion is described: no diagnosis."));
        diagnostics.subtype().map(this::subtype).ifPresent(notes::add);
        diagnostics.calciumPhosphate().ifPresent(product -> notes.add(product.sentence()));
        diagnostics.exposures().stream().map(this::exposure).distinct().forEach(notes::add);
        diagnostics.questions().stream().map(RiskPart::question).forEach(notes::add);
        return notes;
    }

    private static void ranking(Differential differential, List<String> notes) {
        notes.add(differential.prior());
        differential.flip().map(flip -> flip(flip, differential)).ifPresent(notes::add);
        if (!differential.unexplained().isEmpty()) {
            notes.add("The knowledge says nothing about: " + String.join(", ", differential.unexplained()) + ".");
        }
    }

    private static String flip(Flip flip, Differential differential) {
        return "The order changes at an incidence of the calcium injury of " + words(flip.prior()) + " % (used: "
                + words(flip.used()) + " %): there it and "
                + differential.of(flip.rival()).label() + " are equally likely.";
    }

    private String subtype(Subtyping subtype) {
        String reasons = subtype.reasons().stream().map(vocabulary::label).collect(Collectors.joining("; "));
        return "Subtype: " + subtype.label() + " (" + subtype.scheme() + ")."
                + (reasons.isEmpty() ? "" : " Because: " + reasons + ".")
                + (subtype.needs().isEmpty() ? "" : " To be sure: " + subtype.needs());
    }

    private String exposure(Exposure exposure) {
        String what = exposure.medication().label() + ": ";
        if (diagnostics.lesion().isEmpty()) {
            return what + "No lesion is described to which it could be linked.";
        }
        String latencies = exposure.latencies().stream()
                .map(latency -> Days.words(latency.from_d(), latency.to_d()))
                .collect(Collectors.joining(" or "));
        return what + exposure.sentence() + (latencies.isEmpty() ? "" : " The lesion began " + latencies + " later.");
    }

    private static String question(Question question) {
        return "Ask or look: " + question.sentence() + " " + question.reason();
    }
}
