package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.record.Fact;
import dev.kossa.record.Patient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all mappers of one reading share: the words, the times, the references, and what has been found so far. */
final class Chart {
    private final Lexicon lexicon;
    private final Concepts concepts;
    private final Times times;
    private final References references;
    private final Patient patient;
    private final Statements statements;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> notes = new HashSet<>();
    private final Map<Resource, String> sources = new HashMap<>();

    Chart(Lexicon lexicon, Times times, References references, Patient patient) {
        this.lexicon = lexicon;
        this.concepts = new Concepts(lexicon);
        this.times = times;
        this.references = references;
        this.patient = patient;
        this.statements = new Statements(issues::add, times.zone());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Concepts concepts() {
        return concepts;
    }

    Times times() {
        return times;
    }

    References references() {
        return references;
    }

    Patient patient() {
        return patient;
    }

    void add(Resource from, Fact fact) {
        statements.add(from, fact);
    }

    void issue(Issue issue) {
        issues.add(issue);
    }

    /** Whether a note with these words was not listed before: many resources repeat one note. */
    boolean newNote(String words) {
        return notes.add(words);
    }

    /** Where the words of a resource come from, as its Provenance says. */
    void source(Resource resource, String words) {
        sources.put(resource, words);
    }

    /** Where the words of a resource come from; empty when nothing was said. */
    String sourceOf(Resource resource) {
        return sources.getOrDefault(resource, "");
    }

    List<Fact> facts() {
        return statements.facts();
    }

    List<Issue> issues() {
        return issues;
    }
}
