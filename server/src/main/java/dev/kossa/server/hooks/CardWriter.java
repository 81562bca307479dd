package dev.kossa.server.hooks;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Source;
import dev.kossa.review.Review;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cards as the specification wants them: a summary of at most 139 characters, a detail in which nothing that came from outside is markup,
 * identifiers for feedback, and the name of the rule for those who count.
 */
final class CardWriter {
    /** "Less than 140 characters." */
    static final int LONGEST = 139;

    /** Extension of a card: the rule that it comes from. */
    static final String RULE = "org.kossa.rule";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SOURCES = 4;

    private final Interruption interruption;
    private final String knowledge;

    CardWriter(Interruption interruption, Knowledge knowledge) {
        this.interruption = interruption;
        this.knowledge = knowledge.version();
    }

    /** A card with its address. */
    record Written(String uuid, Indicator indicator, ObjectNode json) {}

    Written write(Card card) {
        String uuid = UUID.randomUUID().toString();
        Indicator indicator = interruption.of(card.severity());
        ObjectNode json = JSON.createObjectNode()
                .put("uuid", uuid)
                .put("summary", summary(card.sentences().get(0)))
                .put("detail", detail(card))
                .put("indicator", indicator.code());
        ObjectNode source = json.putObject("source");
        source.put("label", "Kossa (" + Review.NOT_VALIDATED + ")");
        source.putObject("topic").put("system", Codes.ISSUE).put("code", card.rule());
        suggestions(card.suggestions(), json);
        ArrayNode reasons = json.putArray("overrideReasons");
        for (OverrideReason reason : OverrideReason.values()) {
            reasons.addObject()
                    .put("system", OverrideReason.SYSTEM)
                    .put("code", reason.code())
                    .put("display", reason.display());
        }
        json.putObject("extension").put(RULE, card.rule());
        return new Written(uuid, indicator, json);
    }

    private static void suggestions(List<Suggestion> suggestions, ObjectNode card) {
        if (suggestions.isEmpty()) {
            return;
        }
        ArrayNode all = card.putArray("suggestions");
        for (Suggestion suggestion : suggestions) {
            ObjectNode json = all.addObject()
                    .put("label", suggestion.label())
                    .put("uuid", UUID.randomUUID().toString())
                    .put("isRecommended", suggestion.recommended());
            ArrayNode actions = json.putArray("actions");
            for (Suggestion.Action action : suggestion.actions()) {
                actions.addObject()
                        .put("type", action.type())
                        .put("description", action.description())
                        .set("resource", action.resource());
            }
        }
        card.put("selectionBehavior", "any");
    }

    /** The first line; where it is too long its first sentences, or as many words as fit. */
    static String summary(String sentence) {
        String line = sentence.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int stop = line.lastIndexOf(". ", LONGEST - 1);
        if (stop > 0) {
            return line.substring(0, stop + 1);
        }
        int blank = line.lastIndexOf(' ', LONGEST - 1);
        int cut = blank > 0 ? blank : LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }

    private String detail(Card card) {
        StringBuilder detail = new StringBuilder();
        for (String sentence : card.sentences()) {
            sentence.lines().forEach(line -> detail.append(escaped(line)).append("\n\n"));
        }
        Set<String> sources = card.basis().stream()
                .map(Basis::sources)
                .flatMap(List::stream)
                .map(Source::title)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!sources.isEmpty()) {
            String more = sources.size() > SOURCES ? "; " + (sources.size() - SOURCES) + " more" : "";
            detail.append("Sources: ")
                    .append(escaped(sources.stream().limit(SOURCES).collect(Collectors.joining("; ")) + more))
                    .append("\n\n");
        }
        return detail.append("Knowledge ")
                .append(knowledge)
                .append(", ")
                .append(Review.NOT_VALIDATED)
                .append(".")
                .toString();
    }

    /** Text in which neither Markdown nor HTML finds markup. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '!' ->
                    escaped.append('\\').append(c);
                default -> {
                    if (c >= ' ') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
