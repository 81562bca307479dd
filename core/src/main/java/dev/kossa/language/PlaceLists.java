package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Place;
import dev.kossa.language.Item.Word;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins places that are listed: "right forearm and hand" is one item with two places, both on the right. */
final class PlaceLists {
    private final List<Element> elements;
    private final boolean[] joins;

    private PlaceLists(List<Element> elements) {
        this.elements = elements;
        this.joins = new boolean[elements.size()];
        for (int i = elements.size() - 1; i > 0; i--) {
            joins[i] = canJoin(i);
        }
    }

    static List<Element> join(List<Element> elements) {
        return new PlaceLists(elements).joined();
    }

    /** Whether an element begins with a place that can continue a list of places. */
    private boolean canJoin(int at) {
        Element element = elements.get(at);
        int place = firstPlace(element);
        if (place < 0) {
            return false;
        }
        Separator before = element.before();
        if (before == Separator.COMMA) {
            boolean more = at + 1 < elements.size() && joins[at + 1];
            return more && place == element.size() - 1;
        }
        return before.joinsByAnd() || before.joinsByOr();
    }

    /** Index of the place with which an element begins, after words such as "the"; -1 when it does not. */
    private static int firstPlace(Element element) {
        int at = 0;
        while (element.is(at, Role.OPENER)
                || element.is(at, Role.LINK)
                || at < element.size() && isAdjective(element.item(at))) {
            at++;
        }
        return at < element.size() && hasPlace(element.item(at)) ? at : -1;
    }

    private static boolean isAdjective(Item item) {
        return item instanceof Word word && word.adjective();
    }

    /** A place, or a concept that names its place: "back pain". */
    private static boolean hasPlace(Item item) {
        return item instanceof Place
                || item instanceof Named named
                        && !named.draft().ownPlaces().isEmpty()
                        && named.draft().any(Sense::takesPlaceOfSentence);
    }

    private List<Element> joined() {
        List<Element> result = new ArrayList<>();
        Chain chain = new Chain();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (joins[i] && chain.takes(element)) {
                chain.add(element);
            } else {
                chain.endInto(result);
                chain = new Chain(element);
            }
        }
        chain.endInto(result);
        return result;
    }

    private static final class Chain {
        /** A longer list is cut: the work on a list grows with the square of its length. */
        private static final int MOST_PLACES = 16;

        private final List<Item> items = new ArrayList<>();
        private final Separator before;
        private final @Nullable Element first;
        private boolean joined;
        private boolean byComma;

        Chain() {
            before = Separator.START;
            first = null;
        }

        Chain(Element first) {
            this.before = first.before();
            this.first = first;
            items.addAll(first.items());
        }

        boolean takes(Element next) {
            if (items.isEmpty()
                    || !(items.get(items.size() - 1) instanceof Place place)
                    || place.sites().size() >= MOST_PLACES) {
                return false;
            }
            boolean oxford = next.before() == Separator.COMMA_AND || next.before() == Separator.COMMA_OR;
            return (!oxford || byComma) && !isPlaceOfAnother(next);
        }

        /** In "pain in the hand and foot swelling" the foot belongs to the swelling only. */
        private boolean isPlaceOfAnother(Element next) {
            Element sofar = new Element(before, items);
            return sofar.placesWhatItNames() && next.items().stream().anyMatch(Named.class::isInstance);
        }

        void add(Element next) {
            joined = true;
            byComma |= next.before() == Separator.COMMA;
            int at = firstPlace(next);
            Place first = (Place) items.remove(items.size() - 1);
            if (next.item(at) instanceof Named named) {
                named.draft().joinPlaces(both(first.sites(), named.draft().ownPlaces()));
                items.add(named);
            } else {
                Place second = (Place) next.item(at);
                items.add(new Place(both(first.sites(), second.sites()), first.from(), second.to()));
            }
            items.addAll(next.items().subList(at + 1, next.size()));
        }

        private static List<BodySite> both(List<BodySite> first, List<BodySite> second) {
            Laterality side = first.get(first.size() - 1).side();
            List<BodySite> all = new ArrayList<>(first);
            for (BodySite site : second) {
                all.add(site.side() == Laterality.UNSTATED ? new BodySite(site.region(), side) : site);
            }
            return all;
        }

        void endInto(List<Element> result) {
            if (first != null) {
                result.add(joined ? new Element(before, items) : first);
            }
        }
    }
}
