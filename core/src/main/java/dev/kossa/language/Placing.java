package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Place;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Laterality;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the concepts of a sentence their places. The first of these that there is: a place within its own words; right before it
 * ("left hand firm swelling"); after it, which the items of a list share ("redness and swelling of the hand"); the nearest one before
 * it ("the hand was swollen and red"); one that is only reached ("from knee to ankle"). A concept has all places of a list of places.
 */
final class Placing {
    private final Sentence sentence;
    private final BodySites bodySites;
    private final boolean[] describes;
    private final Map<Draft, List<BodySite>> after = new HashMap<>();
    private final Map<Draft, List<BodySite>> beside = new HashMap<>();
    private final Map<Draft, List<BodySite>> before = new HashMap<>();
    private final Map<Draft, List<BodySite>> reachedAfter = new HashMap<>();
    private final Map<Draft, List<BodySite>> reachedBefore = new HashMap<>();
    private final Map<String, Set<Laterality>> sides = new HashMap<>();

    private Placing(Sentence sentence, BodySites bodySites) {
        this.sentence = sentence;
        this.bodySites = bodySites;
        this.describes = describing(sentence.elements());
    }

    static void apply(Sentence sentence, BodySites bodySites) {
        Placing placing = new Placing(sentence, bodySites);
        placing.lookAhead();
        placing.lookBack();
        sentence.drafts().forEach(placing::place);
    }

    private void place(Draft draft) {
        boolean placeless = draft.all(Sense::hasNoPlace);
        List<BodySite> places = placeless ? List.of() : first(draft.ownPlaces(), said(draft));
        draft.place(
                places.isEmpty()
                        ? places
                        : places.stream().map(this::withSide).distinct().toList());
    }

    private List<BodySite> said(Draft draft) {
        List<BodySite> near = first(get(beside, draft), get(after, draft));
        boolean governed = draft.any(Sense::takesPlaceOfSentence);
        if (!governed) {
            return near;
        }
        List<BodySite> reached = first(get(reachedAfter, draft), get(reachedBefore, draft));
        return first(near, first(get(before, draft), reached));
    }

    private static List<BodySite> get(Map<Draft, List<BodySite>> places, Draft draft) {
        return places.getOrDefault(draft, List.of());
    }

    private static List<BodySite> first(List<BodySite> places, List<BodySite> otherwise) {
        return places.isEmpty() ? otherwise : places;
    }

    // --- places after a concept

    private void lookAhead() {
        Ahead ahead = new Ahead();
        for (int e = sentence.size() - 1; e >= 0; e--) {
            Element element = sentence.element(e);
            for (int i = element.size() - 1; i >= 0; i--) {
                sentence.line().effort().step();
                ahead.see(element, i);
            }
            if (!sharesWithPrevious(element, e)) {
                ahead.forget();
            }
        }
    }

    /** What stands further on, while the sentence is read from its end. */
    private final class Ahead {
        private List<BodySite> places = List.of();
        private List<BodySite> reached = List.of();
        private boolean named;

        void see(Element element, int at) {
            if (element.item(at) instanceof Named concept) {
                after.put(concept.draft(), places);
                reachedAfter.put(concept.draft(), reached);
                named = !concept.draft().endsWithPlace();
                places = named ? places : concept.draft().ownPlaces();
            } else if (element.item(at) instanceof Place place) {
                see(place, element, at);
            } else if (named && (element.is(at, Role.VERB) || element.is(at, Role.TAIL))) {
                forget();
            }
        }

        private void see(Place place, Element element, int at) {
            if (isReached(element, at)) {
                reached = place.sites();
            } else {
                places = followsConcept(element, at) ? place.sites() : List.of();
                named = false;
            }
        }

        void forget() {
            places = List.of();
            reached = List.of();
        }
    }

    private static boolean followsConcept(Element element, int place) {
        return element.namesBefore(place) || isLinked(element, place) || isOnlyPlace(element);
    }

    /** "warm, indurated plaque of the foot"; not so in "no fracture, calcification of the hand". */
    private boolean isListed(int at) {
        boolean closed = sentence.closings().get(at) != Sentence.Closing.NONE;
        return closed || at > 0 && describes[at] && describes[at - 1];
    }

    /** Which elements only describe: neither they nor what they are listed with change a statement or make one. */
    private static boolean[] describing(List<Element> elements) {
        boolean[] describes = new boolean[elements.size()];
        for (int i = 0; i < describes.length; i++) {
            Element element = elements.get(i);
            boolean own = !element.hasCue() && !element.has(Role.VERB) && !element.opens();
            boolean listed = element.before() == Separator.COMMA
                    || element.before().joinsByAnd()
                    || element.before().joinsByOr();
            describes[i] = own && (!listed || i == 0 || describes[i - 1]);
        }
        return describes;
    }

    /** "swelling, left hand" */
    private static boolean isOnlyPlace(Element element) {
        return element.hasPlace() && !element.names() && !element.hasCue() && !element.has(Role.VERB);
    }

    private boolean sharesWithPrevious(Element element, int at) {
        return switch (element.before()) {
            case AND, OR, COMMA_AND, COMMA_OR, OPEN, CLOSE -> true;
            case COMMA -> element.continues() || isOnlyPlace(element) || isListed(at);
            case COLON -> !element.names();
            case START, DASH, QUESTION, SCOPE_END, SEMICOLON -> false;
        };
    }

    // --- places before a concept

    private void lookBack() {
        List<BodySite> last = List.of();
        List<BodySite> lastReached = List.of();
        for (Element element : sentence.elements()) {
            List<BodySite> adjacent = List.of();
            for (int i = 0; i < element.size(); i++) {
                sentence.line().effort().step();
                if (element.item(i) instanceof Named concept) {
                    beside.put(concept.draft(), adjacent);
                    before.put(concept.draft(), last);
                    reachedBefore.put(concept.draft(), lastReached);
                    last = first(concept.draft().ownPlaces(), last);
                    concept.draft().ownPlaces().forEach(this::noteSide);
                } else if (element.item(i) instanceof Place place) {
                    place.sites().forEach(this::noteSide);
                    if (isReached(element, i)) {
                        lastReached = place.sites();
                    } else {
                        last = place.sites();
                        adjacent = last;
                    }
                } else if (element.is(i, Role.VERB) || element.is(i, Role.LINK)) {
                    adjacent = List.of();
                }
            }
        }
    }

    // --- how a place is introduced

    private static boolean isLinked(Element element, int place) {
        return element.is(introduction(element, place), Role.LINK);
    }

    private static boolean isReached(Element element, int place) {
        return element.is(introduction(element, place), Role.REACHING);
    }

    /** The item before the place and words such as "the". */
    private static int introduction(Element element, int place) {
        int at = place - 1;
        while (element.is(at, Role.OPENER)) {
            at--;
        }
        return at;
    }

    // --- sides

    private void noteSide(BodySite site) {
        if (site.side() == Laterality.LEFT || site.side() == Laterality.RIGHT) {
            sides.computeIfAbsent(limb(site), limb -> new HashSet<>()).add(site.side());
        }
    }

    /** "Fracture of the radius" in a sentence about the left hand is on the left, if no other side of the arm is named. */
    private BodySite withSide(BodySite site) {
        if (site.side() != Laterality.UNSTATED || bodySites.limbOf(site).isEmpty()) {
            return site;
        }
        Set<Laterality> known = sides.getOrDefault(limb(site), sides.getOrDefault(BodySite.WHOLE_BODY, Set.of()));
        return known.size() == 1 ? new BodySite(site.region(), known.iterator().next()) : site;
    }

    private String limb(BodySite site) {
        return bodySites.limbOf(site).orElse(site.region());
    }
}
