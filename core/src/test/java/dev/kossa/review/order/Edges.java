package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Tag;
import java.util.List;
import java.util.Optional;

/** Both sides of one number of the dossier: what lies inside or on it raises nothing, what lies outside raises one issue. */
final class Edges {
    private static final String NO_PROFILE = "-";

    private Edges() {}

    /**
     * @param profiles profiles with a blank between; "-" is none
     * @param sketch the order; "?" stands for the number
     * @param inside numbers that raise nothing, with a blank between: just inside, and exactly on it
     * @param outside just outside
     * @param raises type, severity and tag of the deciding row: "DoseOutOfRange WARNING V2"
     */
    static void hold(String profiles, String sketch, String inside, String outside, String raises) {
        String[] expected = raises.split(" ");
        for (String profile : profiles.split(" ")) {
            for (String number : inside.split(" ")) {
                assertThat(issue(profile, sketch, number, expected[0]))
                        .as(number + " inside, profile " + profile)
                        .isEmpty();
            }
            OrderIssue issue = issue(profile, sketch, outside, expected[0])
                    .orElseThrow(() -> new AssertionError(outside + " raised nothing, profile " + profile + ": "
                            + OrderSketch.types(sketch.replace("?", outside), named(profile))));
            Tag tag = Tag.valueOf(expected[2]);
            assertThat(issue.severity()).as(issue.sentence()).isEqualTo(Severity.valueOf(expected[1]));
            assertThat(issue.knowledge().get(0).tag()).as(issue.sentence()).isEqualTo(tag);
            assertThat(issue.sentence().contains("This is unconfirmed (" + tag + ": "))
                    .as(issue.sentence())
                    .isEqualTo(tag.unconfirmed());
        }
    }

    static String named(String profile) {
        return profile.equals(NO_PROFILE) ? "" : profile;
    }

    static List<OrderIssue> issues(String profile, String sketch) {
        return OrderSketch.check(sketch, named(profile)).issues();
    }

    private static Optional<OrderIssue> issue(String profile, String sketch, String number, String type) {
        return issues(profile, sketch.replace("?", number)).stream()
                .filter(issue -> issue.type().equals(type))
                .findFirst();
    }
}
