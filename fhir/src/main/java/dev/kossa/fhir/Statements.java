package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.record.Fact;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The facts. Resources of one type with one business identifier are statements about one event: their facts are merged, and where they
 * differ the times become alternatives and the presence conflicting.
 */
final class Statements {
    /** What statements about one event agree in: the identifier, and what they are about. */
    private record Event(String type, String system, String value, String what) {}

    private record Placed(Resource from, int at) {}

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Event, List<Placed>> events = new HashMap<>();
    private final Merger merger;

    Statements(Consumer<Issue> issues, ZoneId zone) {
        this.merger = new Merger(issues, zone);
    }

    List<Fact> facts() {
        return facts;
    }

    void add(Resource from, Fact fact) {
        List<Event> named = events(from, fact);
        if (named.isEmpty()) {
            facts.add(fact);
            return;
        }
        for (Event event : named) {
            for (Placed placed : events.getOrDefault(event, List.of())) {
                if (placed.from() != from && merged(placed.at(), fact)) {
                    return;
                }
            }
        }
        named.forEach(event ->
                events.computeIfAbsent(event, any -> new ArrayList<>(1)).add(new Placed(from, facts.size())));
        facts.add(fact);
    }

    private boolean merged(int at, Fact fact) {
        Optional<Fact> both = merger.merge(facts.get(at), fact);
        both.ifPresent(one -> facts.set(at, one));
        return both.isPresent();
    }

    private static List<Event> events(Resource from, Fact fact) {
        List<Element> identifiers = from.objects("identifier");
        if (identifiers.isEmpty()) {
            return List.of();
        }
        List<Event> named = new ArrayList<>(identifiers.size());
        String what = fact.getClass().getSimpleName() + " " + Merger.what(fact);
        for (Element identifier : identifiers) {
            String system = identifier.text("system");
            String value = identifier.text("value");
            if (!system.isEmpty() && !value.isEmpty()) {
                named.add(new Event(from.type(), system, value, what));
            }
        }
        return named;
    }
}
