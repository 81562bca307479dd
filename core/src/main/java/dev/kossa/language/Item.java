package dev.kossa.language;

import dev.kossa.record.BodySite;
import java.util.List;

/** A thing of a sentence, in its order. */
sealed interface Item {
    /** Its first token. */
    int from();

    /** End of its tokens, exclusive. */
    int to();

    /** A concept that is named. */
    record Named(Draft draft) implements Item {
        @Override
        public int from() {
            return draft.from();
        }

        @Override
        public int to() {
            return draft.to();
        }
    }

    /** One place, or several that are joined: "right forearm and hand". */
    record Place(List<BodySite> sites, int from, int to) implements Item {
        public Place {
            sites = List.copyOf(sites);
        }
    }

    /** A phrase that does something. */
    record Sign(Phrase phrase, int from, int to) implements Item {}

    /** A time. */
    record Time(TimePhrase time) implements Item {
        @Override
        public int from() {
            return time.from();
        }

        @Override
        public int to() {
            return time.to();
        }
    }

    /**
     * Any other word.
     *
     * @param adjective whether it can describe a place ("distal")
     */
    record Word(int from, boolean adjective) implements Item {
        @Override
        public int to() {
            return from + 1;
        }
    }
}
