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
        for (var cue : cues) {
            if (cue.means().contains(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it changes a statement. */
    boolean isCue() {
        for (var cue : cues) {
            if (!cue.means().contains(Meaning.NOTHING)) {
                return true;
            }
        }
        return false;
    }
}
