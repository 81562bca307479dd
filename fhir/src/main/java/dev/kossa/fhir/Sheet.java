package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.issue.ConflictingPresence;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.issue.StatusNoted;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One resource while it is mapped: its times, its origins, and what it adds to the chart. */
final class Sheet {

    private final Resource resource;
    private final Chart chart;
    private final String document;
    private final String source;
    private final Optional<Origin> told;

    Sheet(Resource resource, Chart chart) {
        this.resource = resource;
        this.chart = chart;
        this.document = resource.document();
        this.source = chart.sourceOf(resource);
        this.told = told(resource.extension(KossaExtensions.ORIGIN));
    }

    private static Optional<Origin> told(Element origin) {
        if (origin.isNone()) {
            return Optional.empty();
        }
        return Optional.of(new Origin(
                origin.extension("document").text("valueString"),
                origin.extension("path").text("valueString"),
                origin.extension("text").text("valueString")));
    }

    Resource resource() {
        return resource;
    }

    Chart chart() {
        return chart;
    }

    /** Whether Kossa wrote the resource: then its own codes say all, and words are for people. */
    boolean exact() {
        return told.isPresent();
    }

    // --- where

    /** Where something stands: the resource, the element, the words and, where a Provenance tells it, their source. */
    Origin origin(Element at, String words) {
        if (told.isPresent()) {
            return told.get();
        }
        return new Origin(document, at.path(), source.isEmpty() ? words : words + " [" + source + "]");
    }

    // --- when

    /** The course of a choice such as effective[x]. */
    Optional<Course> course(String prefix) {
        return chart.times().choice(resource, prefix);
    }

    /** The time of a child that is a date, dateTime or instant. */
    Optional<When> point(Element holder, String name) {
        return chart.times().point(resource, holder, name);
    }

    /** The same of the resource itself. */
    Optional<When> point(String name) {
        return point(resource, name);
    }

    /** The course of a child that is a Period. */
    Course period(Element period) {
        return chart.times().period(resource, period);
    }

    /**
     * Since when a fact is known: when it was recorded; else when the resource was last updated; else the end of the time when it was so;
     * else always.
     *
     * @param recorded the child that says when it was recorded; empty when the type has none
     */
    Instant knownSince(String recorded, When when) {
        Element own = resource.extension(KossaExtensions.KNOWN_SINCE);
        if (!own.isNone()) {
            return chart.times()
                    .point(resource, own, "valueInstant")
                    .map(When::earliest)
                    .orElse(Instant.MIN);
        }
        Instant known = recorded.isEmpty() ? Instant.MAX : latest(point(recorded));
        if (known.equals(Instant.MAX)) {
            known = latest(chart.times().point(resource, resource.object("meta"), "lastUpdated"));
        }
        if (known.equals(Instant.MAX)) {
            known = when.latest();
        }
        return known.equals(Instant.MAX) ? Instant.MIN : known;
    }

    private static Instant latest(Optional<When> when) {
        return when.isPresent() ? when.get().latest() : Instant.MAX;
    }

    // --- what it adds

    void add(Fact fact) {
        chart.add(resource, fact);
    }

    void issue(Issue issue) {
        chart.issue(issue);
    }

    /** Lists words that no concept matched. */
    void notMapped(String what, Element at, String words) {
        if (!exact()) {
            chart.issue(new NotMapped(what, origin(at, words)));
        }
    }

    /** Whether the status is one of these, which is then said. */
    boolean refusedBy(String statusName, Set<String> refused) {
        String status = resource.text(statusName);
        if (refused.contains(status)) {
            noted(status, "it was not used");
            return true;
        }
        return false;
    }

    /** The same of a coded status. */
    boolean refusedByCode(String statusName, Set<String> refused) {
        String status = coded(statusName);
        if (refused.contains(status)) {
            noted(status, "it was not used");
            return true;
        }
        return false;
    }

    /** The first code of a child that is a CodeableConcept of fixed codes; empty when there is none. */
    String coded(String name) {
        List<Element> codings = resource.object(name).objects("coding");
        return codings.isEmpty()
                ? resource.object(name).text("text")
                : codings.get(0).text("code");
    }

    /** Says what follows from the status. */
    void noted(String status, String consequence) {
        chart.issue(new StatusNoted(origin(resource, ""), status, consequence));
    }

    /**
     * Adds what mentions say as findings.
     *
     * @param answer turns what the words say into what the resource says of it
     */
    void findings(Element at, String words, List<Mention> mentions, Observed observed, UnaryOperator<Presence> answer) {
        for (Mention mention : mentions) {
            Presence presence = answer.apply(mention.presence());
            Origin origin = origin(at, words);
            if (presence == Presence.CONFLICTING) {
                issue(new ConflictingPresence(words, List.of(origin)));
            }
            boolean before = mention.status() == Mention.Status.HISTORY;
            When when = before ? sometimeUntil(observed.when()) : observed.when();
            if (before && mention.kind() == Kind.MECHANISM) {
                add(past(mention, words, presence, when, observed, origin));
            } else {
                finding(mention, presence, when, observed, origin);
            }
        }
    }

    private void finding(Mention mention, Presence presence, When when, Observed observed, Origin origin) {
        List<BodySite> sites = sites(observed.sites(), mention.site());
        Certainty certainty = observed.certainty() == Certainty.SUSPECTED ? Certainty.SUSPECTED : mention.certainty();
        Finding plain = new Finding(
                mention.concept(),
                presence,
                certainty,
                Optional.empty(),
                when,
                observed.onset(),
                observed.knownSince(),
                origin);
        if (sites.isEmpty()) {
            add(plain);
        }
        for (BodySite site : sites) {
            add(plain.at(site));
        }
    }

    private static Diagnosis past(
            Mention mention, String words, Presence presence, When when, Observed observed, Origin origin) {
        Diagnosis.Status status = presence == Presence.ABSENT ? Diagnosis.Status.REFUTED : Diagnosis.Status.UNSTATED;
        return new Diagnosis(
                Optional.of(mention.concept()), words, status, mention.site(), when, observed.knownSince(), origin);
    }

    private static When sometimeUntil(When when) {
        return when.isUnknown() ? when : When.between(Instant.MIN, when.latest());
    }

    /** The places stated beside the words, each with the side that the words add; else the place in the words. */
    private static List<BodySite> sites(List<BodySite> stated, Optional<BodySite> said) {
        if (stated.isEmpty()) {
            return said.filter(Sheet::isSaid).map(List::of).orElse(List.of());
        }
        if (said.isEmpty() || said.get().side() == Laterality.UNSTATED) {
            return stated;
        }
        return stated.stream().map(site -> sided(site, said.get())).distinct().toList();
    }

    private static boolean isSaid(BodySite site) {
        return site.side() != Laterality.UNSTATED || !site.region().equals(BodySite.WHOLE_BODY);
    }

    private static BodySite sided(BodySite site, BodySite said) {
        boolean samePlace = said.region().equals(site.region()) || said.region().equals(BodySite.WHOLE_BODY);
        return site.side() == Laterality.UNSTATED && samePlace ? new BodySite(site.region(), said.side()) : site;
    }

    /** Adds the findings that the notes tell of; notes without any are listed, each once. */
    void notes(Observed observed) {
        for (Element note : resource.objects("note")) {
            String text = note.text("text");
            List<Mention> mentions = words(text, TextContext.CLINICAL, Want.FINDINGS);
            if (mentions.isEmpty()) {
                if (!text.isEmpty() && chart.newNote(text)) {
                    notMapped("note", note, text);
                }
            } else {
                findings(note, text, mentions, observed.withoutPlace(), UnaryOperator.identity());
            }
        }
    }

    /** What a concept means. */
    Meaning understand(Element concept, TextContext context, Want wanted) {
        return chart.concepts().meaning(concept, context, wanted, exact());
    }

    /** The places that a concept names. */
    List<BodySite> sites(Element concept) {
        return chart.concepts().sites(concept, exact());
    }

    /** The first of several places, where a fact has room for one. */
    static Optional<BodySite> first(List<BodySite> sites) {
        return sites.isEmpty() ? Optional.empty() : Optional.of(sites.get(0));
    }

    /** The places that concepts name, each once. */
    List<BodySite> sites(List<Element> concepts) {
        if (concepts.isEmpty()) {
            return List.of();
        }
        List<BodySite> sites = new ArrayList<>(concepts.size());
        for (Element concept : concepts) {
            for (BodySite site : sites(concept)) {
                if (!sites.contains(site)) {
                    sites.add(site);
                }
            }
        }
        return sites;
    }

    /** The places that the code of something else names: "X-ray left hand". */
    List<BodySite> sitesIn(Element code) {
        return exact() ? List.of() : sites(code);
    }

    /** The places that words name. */
    List<BodySite> sites(String words) {
        return exact() ? List.of() : chart.concepts().sites(words);
    }

    /** What words say. */
    List<Mention> words(String text, TextContext context, Want wanted) {
        return exact() ? List.of() : chart.lexicon().words(text, context, wanted);
    }

    /** What a concept means, or nothing and a line in the list of what was not mapped. */
    Meaning meaning(Element concept, TextContext context, Want wanted, String what) {
        Meaning meaning = understand(concept, context, wanted);
        String label = Concepts.label(concept);
        if (meaning.isEmpty() && !label.isEmpty()) {
            notMapped(what, concept, label);
        }
        return meaning;
    }

    /**
     * The circumstances of findings.
     *
     * @param sites where, apart from what the words say
     * @param certainty how sure the author was
     * @param when when it was so
     * @param onset when it began, where that was said
     * @param knownSince since when it is known
     */
    record Observed(List<BodySite> sites, Certainty certainty, When when, Optional<When> onset, Instant knownSince) {
        /** The same at other places. */
        Observed at(List<BodySite> places) {
            return new Observed(places, certainty, when, onset, knownSince);
        }

        /** Of a note, whose words are not about the place of the resource. */
        Observed withoutPlace() {
            return new Observed(List.of(), Certainty.CERTAIN, when, Optional.empty(), knownSince);
        }
    }
}
