package dev.kossa.server.hooks;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;

/**
 * What may interrupt. An alert does where the policy profile lets it; but nothing does while the switch is off, or under a version of the
 * knowledge that no clinician has signed off.
 */
final class Interruption {
    private static final String CHOICE = "interrupting-cards";

    private final boolean allowed;
    private final boolean warnings;
    private final boolean alerts;

    Interruption(HookSettings settings, Knowledge knowledge) {
        this.allowed = settings.interrupt() && signedOff(settings, knowledge).isPresent();
        List<String> chosen = knowledge
                .profile()
                .flatMap(profile -> profile.choice(CHOICE))
                .map(choice -> choice.values())
                .orElse(List.of("alert"));
        this.warnings = chosen.contains("warning");
        this.alerts = warnings || chosen.contains("alert");
    }

    /** The signature under that knowledge. */
    static Optional<HookSettings.SignOff> signedOff(HookSettings settings, Knowledge knowledge) {
        return settings.signOffs().stream()
                .filter(signed -> signed.knowledge().equals(knowledge.version()))
                .filter(signed -> !signed.clinician().isBlank())
                .findFirst();
    }

    Indicator of(Severity severity) {
        if (!allowed || severity == Severity.INFO) {
            return Indicator.INFO;
        }
        boolean interrupts = severity == Severity.ALERT ? alerts : warnings;
        return interrupts ? Indicator.CRITICAL : Indicator.WARNING;
    }
}
