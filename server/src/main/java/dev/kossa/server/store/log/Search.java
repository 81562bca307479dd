package dev.kossa.server.store.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which resources are looked for; of each the last version that counts. All conditions must hold.
 *
 * @param patient of this person, under whatever id; empty: of all
 * @param types such as Observation; empty: all
 * @param from about this moment or later
 * @param to about this moment or earlier
 * @param since written after this moment
 * @param asOf as the record was, and was known, at these moments; empty: as it is
 * @param after place in the log after which to go on
 * @param limit at most so many, 1 to 10,000; in the order in which they were written
 */
public record Search(
        Optional<String> patient,
        List<String> types,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Instant> since,
        Optional<AsOf> asOf,
        OptionalLong after,
        int limit) {
    /** The most that one search gives. */
    public static final int MOST = 10_000;

    public Search {
        types = List.copyOf(types);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(
                    "The limit of a search (" + limit + ") is not between 1 and " + MOST + ".\nMaybe 100 was meant.");
        }
    }

    /**
     * Two moments.
     *
     * @param valid as it was then
     * @param recorded by what was written down until then
     */
    public record AsOf(Instant valid, Instant recorded) {}

    /** Everything. */
    public static Search all() {
        return new Search(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                MOST);
    }

    /** All of a person. */
    public static Search of(String patient) {
        Search all = all();
        return new Search(Optional.of(patient), all.types, all.from, all.to, all.since, all.asOf, all.after, all.limit);
    }

    /** Only of these types. */
    public Search types(String... names) {
        return new Search(patient, List.of(names), from, to, since, asOf, after, limit);
    }

    /** Only about this moment or later. */
    public Search from(Instant moment) {
        return new Search(patient, types, Optional.of(moment), to, since, asOf, after, limit);
    }

    /** Only about this moment or earlier. */
    public Search to(Instant moment) {
        return new Search(patient, types, from, Optional.of(moment), since, asOf, after, limit);
    }

    /** Only what was written after this moment. */
    public Search since(Instant moment) {
        return new Search(patient, types, from, to, Optional.of(moment), asOf, after, limit);
    }

    /** As the record was at one moment, by what was known at another. */
    public Search asOf(Instant valid, Instant recorded) {
        return new Search(patient, types, from, to, since, Optional.of(new AsOf(valid, recorded)), after, limit);
    }

    /** Only what stands after this place in the log. */
    public Search after(long sequence) {
        return new Search(patient, types, from, to, since, asOf, OptionalLong.of(sequence), limit);
    }

    /** At most so many. */
    public Search limit(int most) {
        return new Search(patient, types, from, to, since, asOf, after, most);
    }
}
