package dev.kossa.language;

import dev.kossa.language.Item.Named;
import dev.kossa.language.Item.Place;
import dev.kossa.language.Item.Sign;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A part of a sentence between two separators; often one item of a list. */
final class Element {
    private final Separator before;
    private final List<Item> items;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private boolean cue;
    private boolean onlyPast = true;
    private boolean place;
    private boolean placed;
    private int firstName = Integer.MAX_VALUE;
    private int lastName = -1;

    /** @param before what separates it from the element before */
    Element(Separator before, List<Item> items) {
        this.before = before;
        this.items = List.copyOf(items);
        boolean linked = false;
        for (int i = 0; i < this.items.size(); i++) {
            Item item = this.items.get(i);
            if (item instanceof Sign sign) {
                roles.addAll(sign.phrase().roles());
                cue |= sign.phrase().isCue();
                onlyPast &= !sign.phrase().isCue() || sign.phrase().meansOnly(Meaning.HISTORY);
                linked |= lastName >= 0 && sign.phrase().is(Role.LINK);
            } else if (item instanceof Named named) {
                if (named.draft().isStatement()) {
                    roles.add(Role.VERB);
                }
                firstName = Math.min(firstName, i);
                lastName = i;
            } else if (item instanceof Place) {
                place = true;
                placed |= linked;
            }
        }
    }

    Separator before() {
        return before;
    }

    List<Item> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    Item item(int at) {
        return items.get(at);
    }

    boolean is(int at, Role role) {
        return at >= 0
                && at < size()
                && item(at) instanceof Sign sign
                && sign.phrase().is(role);
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /** It changes a statement. */
    boolean hasCue() {
        return cue;
    }

    /** Its cues say no more than that something was so before: "previous surgery". */
    boolean isOnlyPast() {
        return cue && onlyPast;
    }

    /** It names a concept. */
    boolean names() {
        return lastName >= 0;
    }

    boolean hasPlace() {
        return place;
    }

    boolean namesBefore(int at) {
        return firstName < at;
    }

    boolean namesAfter(int at) {
        return lastName > at;
    }

    /** It begins a new noun phrase: "a swollen hand". */
    boolean opens() {
        return is(0, Role.OPENER);
    }

    /** It continues the element before it: "of the foot". */
    boolean continues() {
        return is(0, Role.LINK);
    }

    /** It says where what it names is: "calcification in the soft tissue of the hand". */
    boolean placesWhatItNames() {
        return placed;
    }
}
