package dev.kossa.language;

import dev.kossa.record.BodySite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence and what it says.
 *
 * @param mentions the concepts, in the order of the text
 * @param times the times, in the order of the text
 * @param places the places that are named, in the order of the text
 * @param marks phrases that the reader was asked to look for, in the order of the text
 * @param start offset of its first character in the text
 * @param end offset after its last character in the text
 */
public record Statement(
        List<Mention> mentions, List<Time> times, List<Place> places, List<Mark> marks, int start, int end) {
    public Statement {
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        places = List.copyOf(places);
        marks = List.copyOf(marks);
    }

    /**
     * A time.
     *
     * @param kind what kind of time
     * @param least_d its least length, days; 0 for a year
     * @param most_d its greatest length, days
     * @param unit_d one of the unit in which it was said, days
     * @param start offset of its first character in the text
     * @param end offset after its last character in the text
     */
    public record Time(Kind kind, double least_d, double most_d, double unit_d, int start, int end) {
        /** Kinds of times. */
        public enum Kind {
            /** "aged 15 years" */
            AGE,
            /** "for 15 years" */
            LASTING,
            /** "15 years ago", "5 days before" */
            PAST,
            /** "within 2 months", "2 months later" */
            POINT,
            /** "2 months", no more said */
            AMOUNT
        }
    }

    /**
     * A place of the body.
     *
     * @param sites one place, or several that are joined
     * @param start offset of its first character in the text
     * @param end offset after its last character in the text
     */
    public record Place(List<BodySite> sites, int start, int end) {
        public Place {
            sites = List.copyOf(sites);
        }
    }

    /**
     * A phrase that the reader was asked to look for.
     *
     * @param roles what it does, by the names that the asker gave
     * @param start offset of its first character in the text
     * @param end offset after its last character in the text
     */
    public record Mark(Set<String> roles, int start, int end) {
        public Mark {
            roles = Set.copyOf(roles);
        }

        /** Whether it does that. */
        public boolean is(String role) {
            return roles.contains(role);
        }
    }

    static Statement of(Sentence sentence, List<Mention> mentions, List<Mark> marks) {
        Line line = sentence.line();
        List<Time> times = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Element element : sentence.elements()) {
            for (Item item : element.items()) {
                if (item instanceof Item.Time time) {
                    times.add(time(time.time(), line));
                } else if (item instanceof Item.Place place) {
                    places.add(new Place(place.sites(), line.startOffset(place.from()), line.endOffset(place.to())));
                }
            }
        }
        return new Statement(mentions, times, places, marks, line.startOffset(0), line.endOffset(line.size()));
    }

    private static Time time(TimePhrase time, Line line) {
        return new Time(
                Time.Kind.valueOf(time.kind().name()),
                time.days(),
                time.most(),
                time.unit(),
                line.startOffset(time.from()),
                line.endOffset(time.to()));
    }
}
