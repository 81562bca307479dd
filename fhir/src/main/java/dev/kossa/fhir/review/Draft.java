package dev.kossa.fhir.review;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.record.Origin;
import dev.kossa.review.Review;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What all proposals of one review share: the patient, the moment, who proposes, by which knowledge. */
final class Draft {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/" + ID);

    private final Review review;

    Draft(Review review) {
        this.review = review;
    }

    Review review() {
        return review;
    }

    /** The moment of the review, in UTC. Nothing here knows when it was written. */
    String asOf() {
        return review.asOf().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A resource that says of itself, also when it is torn from its Bundle, by which knowledge and that nobody validated it. */
    Node resource(String type) {
        return Node.of("resourceType", type).put("meta", meta());
    }

    private Node meta() {
        return new Node()
                .put(
                        "tag",
                        List.of(
                                Codes.coding(Codes.VALIDATION, "not-clinically-validated")
                                        .put("display", Review.NOT_VALIDATED),
                                Codes.coding(Codes.KNOWLEDGE_VERSION, review.knowledgeVersion()),
                                Codes.coding(Codes.AS_OF, asOf())));
    }

    /** The Patient of the input; words only when it had no id. */
    Node patient() {
        String id = review.record().patient().id();
        return ID.matcher(id).matches()
                ? Node.of("reference", "Patient/" + id)
                : Node.of("display", "the patient of the record");
    }

    /** Who proposes. It is no resource: a Device in the Bundle could be taken for one of the patient's. */
    Node kossa() {
        return Node.of("type", "Device")
                .put("display", "Kossa, knowledge " + review.knowledgeVersion() + ", " + Review.NOT_VALIDATED);
    }

    /** The resources of the input behind these facts, each once. */
    static List<Node> references(List<Origin> facts) {
        return facts.stream()
                .map(Origin::document)
                .distinct()
                .map(Draft::reference)
                .toList();
    }

    /** By type and id as in the input; words only where the input gave no id. */
    static Node reference(String document) {
        return Node.of(REFERENCE.matcher(document).matches() ? "reference" : "display", document);
    }

    /** Extensions that name the rows of knowledge and their sources, each once. */
    static List<Node> basis(List<Basis> rows) {
        return rows.stream()
                .map(Draft::words)
                .distinct()
                .map(words -> Node.of("url", Codes.BASIS).put("valueString", words))
                .toList();
    }

    private static String words(Basis row) {
        String sources = row.sources().stream().map(Source::id).collect(Collectors.joining(", "));
        return row.row()
                + (sources.isEmpty() ? "" : ": " + sources)
                + (row.tag().unconfirmed() ? " (not confirmed)" : "");
    }

    /** An annotation for each text that is not empty. */
    static List<Node> notes(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).map(Codes::words).toList();
    }
}
