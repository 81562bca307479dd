package dev.kossa.language;

import dev.kossa.language.LanguageRules.Cue;
import dev.kossa.language.LanguageRules.Meaning;
import dev.kossa.language.LanguageRules.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a phrase of the language does. */
record Phrase(Set<Role> roles, List<Cue> cues) {
    Phrase {
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        cues = List.copyOf(cues);
    }

    Phrase and(Phrase other) {
        Set<Role> bothRoles =
                Stream.concat(roles.stream(), other.roles.stream()).collect(Collectors.toUnmodifiableSet());
        return new Phrase(
                bothRoles,
                Stream.concat(cues.stream(), other.cues.stream()).distinct().toList());
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean means(Meaning meaning) {
        // By index, here and below: these are asked of every phrase many times.
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).means().contains(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says that, and nothing else. */
    boolean meansOnly(Meaning meaning) {
        for (int i = 0; i < cues.size(); i++) {
            if (!cues.get(i).means().equals(Set.of(meaning))) {
                return false;
            }
        }
        return isCue();
    }

    /** Whether it changes a statement. */
    boolean isCue() {
        for (int i = 0; i < cues.size(); i++) {
            if (!cues.get(i).means().contains(Meaning.NOTHING)) {
                return true;
            }
        }
        return false;
    }
}
