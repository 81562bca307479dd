package dev.kossa.server.hooks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of cards.
 *
 * @param answers one for each card
 */
record Feedback(List<Answer> answers) {
    private static final int MOST = 1000;

    Feedback {
        answers = List.copyOf(answers);
    }

    /**
     * What became of one card.
     *
     * @param card its uuid
     * @param accepted whether one of its suggestions was; else it was overridden
     * @param reason code of the reason for overriding; empty when none was given
     */
    record Answer(String card, boolean accepted, String reason) {}

    /**
     * Reads feedback.
     *
     * @throws BadRequest when it is not as the specification says
     */
    static Feedback read(byte[] body) throws BadRequest {
        JsonNode all = tree(body).path("feedback");
        if (!all.isArray() || all.isEmpty() || all.size() > MOST) {
            throw BadRequest.malformed("The feedback is not a list of 1 to " + MOST
                    + " answers.\nMaybe it is one object: {\"feedback\": [...]} was meant.");
        }
        List<Answer> answers = new ArrayList<>();
        for (JsonNode one : all) {
            answers.add(answer(one));
        }
        return new Feedback(answers);
    }

    private static JsonNode tree(byte[] body) throws BadRequest {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw BadRequest.malformed("The feedback is not valid JSON.\nMaybe it was cut off on its way.");
        }
    }

    private static Answer answer(JsonNode one) throws BadRequest {
        String card = one.path("card").asString("");
        String outcome = one.path("outcome").asString("");
        boolean accepted = outcome.equals("accepted");
        if (card.isEmpty() || one.path("outcomeTimestamp").asString("").isEmpty()) {
            throw BadRequest.malformed(
                    "An answer has no card or no outcomeTimestamp.\nMaybe it is for an older version of CDS Hooks.");
        }
        if (!accepted && !outcome.equals("overridden")) {
            throw BadRequest.malformed(
                    "The outcome of an answer is neither accepted nor overridden.\nMaybe it is misspelt.");
        }
        if (accepted && one.path("acceptedSuggestions").isEmpty()) {
            throw BadRequest.malformed(
                    "An accepted answer names no acceptedSuggestions.\nMaybe the card was overridden.");
        }
        // Some send the coding itself where the specification has it below "reason".
        JsonNode reason = one.path("overrideReason");
        JsonNode coding = reason.has("reason") ? reason.path("reason") : reason;
        return new Answer(card, accepted, coding.path("code").asString(""));
    }
}
