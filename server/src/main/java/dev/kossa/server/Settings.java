package dev.kossa.server;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the whole service. {@code docs/service.md} has all settings in one table, which a test holds against the code.
 *
 * @param profile policy profile, then overlay files; empty: the strictest values hold
 * @param knowledge folder with the knowledge to use instead of that of the program; empty: that of the program
 * @param zone time zone of local times and days; empty: that of this machine
 */
@ConfigurationProperties("kossa")
record Settings(
        @DefaultValue List<String> profile,
        @DefaultValue("") String knowledge,
        @DefaultValue("") String zone) {

    /**
     * The zone.
     *
     * @throws Refusal when there is no such zone
     */
    ZoneId zoneId() {
        try {
            return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The time zone (kossa.zone: " + zone + ") is not known.\nMaybe Asia/Riyadh or +03:00 was meant.");
        }
    }
}
