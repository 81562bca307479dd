package dev.kossa.language;

import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import dev.kossa.record.BodySite;
import dev.kossa.record.Presence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A concept that a sentence names, while it is being found out what the sentence says of it. */
final class Draft {
    private final List<Sense> senses;
    private final int from;
    private final int to;
    private final boolean endsWithPlace;
    private final boolean statement;
    private List<BodySite> ownPlaces;
    private final Set<Meaning> said = EnumSet.noneOf(Meaning.class);
    private final Set<Role> levels = EnumSet.noneOf(Role.class);
    private List<BodySite> places = List.of();

    /**
     * @param from its first token
     * @param to end of its tokens, exclusive
     * @param ownPlaces places that its own words name ("calf tenderness")
     * @param endsWithPlace whether the last of them ends it ("lesion of the knee")
     * @param statement whether its words hold a verb ("sensation was intact")
     */
    Draft(List<Sense> senses, int from, int to, List<BodySite> ownPlaces, boolean endsWithPlace, boolean statement) {
        this.senses = List.copyOf(senses);
        this.from = from;
        this.to = to;
        this.ownPlaces = List.copyOf(ownPlaces);
        this.endsWithPlace = endsWithPlace;
        this.statement = statement;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<Sense> senses() {
        return senses;
    }

    /** Whether all of its senses are so; a plain loop, for it is asked of every draft many times. */
    boolean all(Predicate<Sense> test) {
        for (Sense sense : senses) {
            if (!test.test(sense)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of its senses is so. */
    boolean any(Predicate<Sense> test) {
        for (Sense sense : senses) {
            if (test.test(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean isStatement() {
        return statement;
    }

    // --- what cues say of it

    void say(Set<Meaning> meanings) {
        said.addAll(meanings);
    }

    boolean is(Meaning meaning) {
        return said.contains(meaning);
    }

    /** Whether its bare words say that something is not there: "afebrile". */
    boolean saysAbsence() {
        return all(sense -> sense.presence() == Presence.ABSENT);
    }

    Presence presence(Sense sense) {
        return is(Meaning.ABSENT) ? sense.presence().negated() : sense.presence();
    }

    /** Whether the patient has it now. */
    boolean holdsNow(Sense sense) {
        return presence(sense) == Presence.PRESENT
                && !is(Meaning.HISTORY)
                && !is(Meaning.PLANNED)
                && !is(Meaning.FAMILY);
    }

    // --- high, low, normal

    void level(Role level) {
        levels.add(level);
    }

    Set<Role> levels() {
        return levels;
    }

    boolean isAnalyte() {
        return any(Sense::isAnalyte);
    }

    /** A drug or a test: in a list with analytes it is passed over. */
    boolean isThing() {
        return !isAnalyte() && all(Sense::isThing);
    }

    // --- where

    List<BodySite> ownPlaces() {
        return ownPlaces;
    }

    boolean endsWithPlace() {
        return endsWithPlace;
    }

    /** Places that are joined with its own: "leg" in "leg and back pain". */
    void joinPlaces(List<BodySite> all) {
        ownPlaces = List.copyOf(all);
    }

    void place(List<BodySite> where) {
        places = List.copyOf(where);
    }

    /** The places that it has; empty when none was said. */
    List<BodySite> places() {
        return places;
    }
}
