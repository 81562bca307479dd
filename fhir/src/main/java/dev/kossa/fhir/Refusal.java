package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.issue.ModifierUnknown;
import dev.kossa.issue.RulesUnknown;
import dev.kossa.record.Origin;
import java.util.Optional;

/** Why a resource must not be used: rules or modifiers that Kossa does not know. It knows none. */
final class Refusal {
    private Refusal() {}

    /** The reason, if there is one. */
    static Optional<Issue> of(Resource resource) {
        if (resource.has("implicitRules")) {
            return Optional.of(new RulesUnknown(
                    new Origin(resource.document(), resource.type() + ".implicitRules", ""),
                    resource.text("implicitRules")));
        }
        Element modifier = resource.below("modifierExtension");
        if (modifier.isNone()) {
            return Optional.empty();
        }
        String url = modifier.firstItem().text("url");
        return Optional.of(new ModifierUnknown(new Origin(resource.document(), modifier.path(), ""), url));
    }
}
