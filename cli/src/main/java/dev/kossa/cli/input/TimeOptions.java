package dev.kossa.cli.input;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say as of when, and in which time zone; for the commands that ask about a moment. */
public final class TimeOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = {
                "What was known by then: an instant (2020-06-15T12:00:00+03:00), a local time (2020-06-15T12:00) or a date, "
                        + "which means the end of that day.",
                "Without it: now, so all of an old record is used."
            })
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone of local times and days, such as Asia/Riyadh or +03:00; else that of this computer.")
    private Optional<String> zone = Optional.empty();

    /** Whether no moment was named, so that it is now. */
    public boolean now() {
        return asOf.isEmpty();
    }

    /**
     * The zone of local days.
     *
     * @throws ParameterException when there is no such zone
     */
    public ZoneId zone(Clock clock) {
        return zone.map(written -> zone(written, spec)).orElse(clock.getZone());
    }

    /**
     * The moment.
     *
     * @throws ParameterException when there is no such time or zone
     */
    public Instant moment(Clock clock) {
        ZoneId days = zone(clock);
        return asOf.map(written -> moment(written, days)).orElseGet(clock::instant);
    }

    /** A zone as an option of that command names it. */
    static ZoneId zone(String written, CommandSpec spec) {
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The time zone (" + written
                            + ") is not known.\nMaybe Europe/London, Asia/Riyadh or +03:00 was meant.");
        }
    }

    private Instant moment(String written, ZoneId days) {
        return AsOf.parse(written, days)
                .orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                "The time (" + written + ") of --as-of is no date or time that there is.\n"
                                        + "Maybe it should look like 2020-06-15, 2020-06-15T12:00 or 2020-06-15T12:00:00+03:00."));
    }
}
