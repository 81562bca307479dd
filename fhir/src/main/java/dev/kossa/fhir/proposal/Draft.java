package dev.kossa.fhir.proposal;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.record.Origin;
import dev.kossa.review.Review;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What all proposals of one review share.
 *
 * @param patient id of the Patient of the input; empty when it had none
 * @param moment the moment of the review
 * @param knowledgeVersion which knowledge was used
 */
public record Draft(String patient, Instant moment, String knowledgeVersion) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/" + ID);

    /** The moment of the review, in UTC. Nothing here knows when it was written. */
    public String asOf() {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A resource that says of itself, also when it is torn from its Bundle, by which knowledge and that nobody validated it. */
    public Node resource(String type) {
        return Node.of("resourceType", type).put("meta", meta());
    }

    private Node meta() {
        return new Node()
                .put(
                        "tag",
                        List.of(
                                Codes.coding(Codes.VALIDATION, "not-clinically-validated")
                                        .put("display", Review.NOT_VALIDATED),
                                Codes.coding(Codes.KNOWLEDGE_VERSION, knowledgeVersion),
                                Codes.coding(Codes.AS_OF, asOf())));
    }

    /** The Patient of the input; words only when it had no id. */
    public Node subject() {
        return ID.matcher(patient).matches()
                ? Node.of("reference", "Patient/" + patient)
                : Node.of("display", "the patient of the record");
    }

    /** Who proposes. It is no resource: a Device in the Bundle could be taken for one of the patient's. */
    public Node kossa() {
        return Node.of("type", "Device")
                .put("display", "Kossa, knowledge " + knowledgeVersion + ", " + Review.NOT_VALIDATED);
    }

    /** The resources of the input behind these facts, each once. */
    public static List<Node> references(List<Origin> facts) {
        return facts.stream()
                .map(Origin::document)
                .distinct()
                .map(Draft::reference)
                .toList();
    }

    /** By type and id as in the input; words only where the input gave no id. */
    public static Node reference(String document) {
        return Node.of(REFERENCE.matcher(document).matches() ? "reference" : "display", document);
    }

    /** Extensions that name the rows of knowledge and their sources, each once. */
    public static List<Node> basis(List<Basis> rows) {
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
    public static List<Node> notes(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).map(Codes::words).toList();
    }

    /** The proposals as one Bundle: JSON text that ends with a line feed. */
    public String bundle(Entries entries) {
        Node address = Node.of("system", "urn:ietf:rfc:3986").put("value", entries.address());
        return resource("Bundle")
                        .put("identifier", address)
                        .put("type", "collection")
                        .put("entry", entries.nodes())
                        .json()
                + "\n";
    }
}
