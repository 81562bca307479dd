package dev.kossa.server.hooks;

import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Basis;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to say.
 *
 * @param rule what it says it by: the type of the issue; stable, for counting and for saying it once
 * @param identity what makes it the same thing when it is said again
 * @param severity how much it matters; whether that interrupts is for {@link Interruption} to say
 * @param sentences what it says; the first is the summary
 * @param basis the rows of knowledge it rests on
 * @param suggestions what it offers
 */
record Card(
        String rule,
        String identity,
        Severity severity,
        List<String> sentences,
        List<Basis> basis,
        List<Suggestion> suggestions) {
    Card {
        sentences = List.copyOf(sentences);
        basis = List.copyOf(basis);
        suggestions = List.copyOf(suggestions);
    }

    /** A card of an issue. */
    static Card of(Issue issue, String identity) {
        return new Card(
                issue.type(), identity, issue.severity(), List.of(issue.sentence()), issue.knowledge(), List.of());
    }

    /** The same with further sentences. */
    Card saying(List<String> more) {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(more);
        return new Card(rule, identity, severity, all, basis, suggestions);
    }

    Card with(List<Suggestion> offered) {
        return new Card(rule, identity, severity, sentences, basis, offered);
    }
}
