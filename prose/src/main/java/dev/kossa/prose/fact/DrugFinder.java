package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.Statement;
import dev.kossa.language.TextContext;
import dev.kossa.prose.Quote;
import dev.kossa.record.BodySite;
import dev.kossa.record.Medication;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds drugs with route, place and amounts, and whether they were given. */
public final class DrugFinder {
    private static final String ROUTE = "route";
    /** What leaks has run into a vein. */
    private static final String INTRAVENOUS = "intravenous";

    private static final int NEAR = 40;
    private static final int FAR = 80;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final Set<String> injuries;
    private final Map<String, String> routes;
    private final List<RouteTerm> routeTerms;

    DrugFinder(Vocabulary vocabulary, PhraseReader phrases, ProseRules rules) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.injuries = Set.copyOf(rules.injuries());
        this.routes = rules.routes();
        this.routeTerms = RouteTerm.all(vocabulary);
    }

    /**
     * A drug of a patient.
     *
     * @param caused whether the words call it a cause, or what happened came after it
     * @param treats whether it was given for the illness that is told
     */
    public record Found(
            String drug,
            String words,
            Medication.Use use,
            Optional<String> route,
            Optional<BodySite> site,
            Medication.Amounts amounts,
            boolean caused,
            boolean treats,
            int start,
            Quote quote) {
        /** The same, of which it is only told that it was stopped. */
        Found stopped() {
            return new Found(drug, words, Medication.Use.STATED, route, site, amounts, caused, false, start, quote);
        }
    }

    /** @param lastSite the place of which the story speaks; "on the same side" means it */
    List<Found> find(Passage passage, Optional<BodySite> lastSite) {
        List<Found> found = new ArrayList<>();
        List<Mention> drugs = new ArrayList<>(passage.all(Mention.Kind.DRUG));
        drugs.removeIf(mention -> mention.experiencer() != Mention.Experiencer.PATIENT);
        for (int i = 0; i < drugs.size(); i++) {
            Mention drug = drugs.get(i);
            boolean again = i > 0 && drugs.get(i - 1).start() == drug.start();
            if (!again) {
                int to = i + 1 < drugs.size()
                        ? drugs.get(i + 1).start()
                        : passage.statement().end();
                found.add(found(passage, drug, to, lastSite));
            }
        }
        if (drugs.isEmpty() && !passage.all(Mention.Kind.MECHANISM).isEmpty()) {
            leaked(passage).forEach(found::add);
        }
        return found;
    }

    /** "Extravasation of calcium chloride" is an injury and names the drug. */
    private Stream<Found> leaked(Passage passage) {
        return passage.mentions(Mention.Kind.MECHANISM)
                .filter(injury -> injuries.contains(injury.concept()) && injury.presence() == Presence.PRESENT)
                .filter(injury -> injury.experiencer() == Mention.Experiencer.PATIENT
                        && injury.status() == Mention.Status.CURRENT)
                .flatMap(injury -> phrases.read(passage.words(injury.start(), injury.end()), TextContext.DRUG).stream()
                        .filter(drug -> drug.kind() == Mention.Kind.DRUG)
                        .limit(1)
                        .map(drug -> new Found(
                                drug.concept(),
                                passage.words(injury.start() + drug.start(), injury.start() + drug.end()),
                                Medication.Use.GIVEN,
                                route(passage, injury).or(() -> Optional.of(INTRAVENOUS)),
                                injury.site(),
                                Dose.in(
                                        passage.paragraph().text().text(),
                                        injury.end(),
                                        passage.statement().end()),
                                true,
                                false,
                                injury.start() + drug.start(),
                                passage.quote(injury.start() + drug.start(), injury.start() + drug.end()))));
    }

    private Found found(Passage passage, Mention drug, int to, Optional<BodySite> lastSite) {
        boolean caused = passage.before(Role.CAUSE, drug.start(), NEAR).isPresent();
        boolean told = passage.has(Role.TREATED) || passage.has(Role.GIVEN) || passage.has(Role.THERAPY);
        boolean treats = told && !caused && drug.status() == Mention.Status.CURRENT;
        return new Found(
                drug.concept(),
                passage.words(drug.start(), drug.end()),
                use(passage, drug),
                route(passage, drug),
                site(passage, drug, to, lastSite),
                Dose.in(passage.paragraph().text().text(), drug.end(), to),
                caused,
                treats,
                drug.start(),
                passage.quote(drug));
    }

    private static Medication.Use use(Passage passage, Mention drug) {
        if (drug.presence() == Presence.ABSENT) {
            return Medication.Use.NOT_GIVEN;
        }
        if (drug.status() == Mention.Status.PLANNED) {
            return Medication.Use.ORDERED;
        }
        boolean given = passage.has(Role.THERAPY)
                || passage.has(Role.GIVEN)
                || passage.has(Role.TREATED)
                || passage.has(Role.CAUSE);
        return given ? Medication.Use.GIVEN : Medication.Use.STATED;
    }

    /** The route that is named nearest, within the words of the drug or around it. */
    private Optional<String> route(Passage passage, Mention drug) {
        return passage.mentions(Mention.Kind.METHOD)
                .filter(mention -> kind(mention).equals(ROUTE))
                .filter(mention -> distance(mention, drug) <= NEAR)
                .min(Comparator.comparingInt(mention -> distance(mention, drug)))
                .map(Mention::concept)
                .or(() -> routeWithin(passage, drug))
                .or(() -> routeSaid(passage, drug));
    }

    /** "Intravenous calcium gluconate" is a name of the drug that holds its route. */
    private Optional<String> routeWithin(Passage passage, Mention drug) {
        String words = passage.words(drug.start(), drug.end()).toLowerCase(Locale.ROOT);
        for (RouteTerm term : routeTerms) {
            if (term.stands(words)) {
                return Optional.of(term.route());
            }
        }
        return Optional.empty();
    }

    /** A word for a route; one letter alone is none. */
    private record RouteTerm(String term, String route) {
        static List<RouteTerm> all(Vocabulary vocabulary) {
            return vocabulary.methods().values().stream()
                    .filter(method -> method.kind().equals(ROUTE))
                    .flatMap(method -> method.terms().stream()
                            .filter(term -> term.length() > 1)
                            .map(term -> new RouteTerm(term, method.id())))
                    .toList();
        }

        /** Whether words begin or end with it. */
        boolean stands(String words) {
            int rest = words.length() - term.length();
            return rest > 0
                    && (words.startsWith(term) && words.charAt(term.length()) == ' '
                            || words.endsWith(term) && words.charAt(rest - 1) == ' ');
        }
    }

    /** "An intramuscular injection of" is a finding that says the route. */
    private Optional<String> routeSaid(Passage passage, Mention drug) {
        return passage.mentions(Mention.Kind.FINDING)
                .filter(mention -> routes.containsKey(mention.concept()) && distance(mention, drug) <= NEAR)
                .map(mention -> String.valueOf(routes.get(mention.concept())))
                .findFirst();
    }

    private String kind(Mention mention) {
        Vocabulary.Method method = vocabulary.methods().get(mention.concept());
        return method == null ? "" : method.kind();
    }

    private static int distance(Mention one, Mention other) {
        return one.end() <= other.start()
                ? other.start() - one.end()
                : one.start() >= other.end() ? one.start() - other.end() : 0;
    }

    private Optional<BodySite> site(Passage passage, Mention drug, int to, Optional<BodySite> lastSite) {
        Optional<Statement.Mark> same = passage.marks(Role.SAME_SIDE)
                .filter(mark -> mark.start() >= drug.end() && mark.start() < to || mark.end() <= drug.start())
                .findFirst();
        if (same.isPresent()) {
            return lastSite;
        }
        Optional<Statement.Mark> there = passage.before(Role.THERE, drug.start(), FAR);
        if (there.isPresent()) {
            return placeBefore(passage, there.get().start());
        }
        return passage.statement().places().stream()
                .filter(place -> place.start() >= drug.end() && place.end() <= to)
                .filter(place -> nothingBetween(passage, drug.end(), place.start()))
                .flatMap(place -> place.sites().stream())
                .findFirst();
    }

    private static Optional<BodySite> placeBefore(Passage passage, int offset) {
        return passage.statement().places().stream()
                .filter(place -> place.end() <= offset)
                .reduce((one, other) -> other)
                .flatMap(place -> place.sites().stream().findFirst());
    }

    /** No sign; that there was a line says nothing of another place. */
    private boolean nothingBetween(Passage passage, int from, int to) {
        return passage.mentions(Mention.Kind.FINDING)
                .filter(mention -> vocabulary
                        .finding(mention.concept())
                        .filter(finding -> finding.kind() != Vocabulary.FindingKind.HISTORY)
                        .isPresent())
                .noneMatch(mention -> mention.start() >= from && mention.end() <= to);
    }
}
