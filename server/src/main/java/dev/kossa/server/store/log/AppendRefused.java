package dev.kossa.server.store.log;

/** What was to be written does not fit to what is there; nothing of its batch was written. */
public abstract sealed class AppendRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AppendRefused(String sentence) {
        super(sentence);
    }

    /** Somebody else has written in the meantime. */
    public static final class VersionConflict extends AppendRefused {
        private static final long serialVersionUID = 1L;
        private final int current;

        VersionConflict(Entry entry, int current) {
            super(entry.resource() + " has version " + current + ", not " + entry.after()
                    + ".\nMaybe somebody else has written in the meantime: read it again.");
            this.current = current;
        }

        /** The version that is there; 0: none is. */
        public int current() {
            return current;
        }
    }

    /** The key of a request was used for another one. */
    public static final class RequestConflict extends AppendRefused {
        private static final long serialVersionUID = 1L;

        RequestConflict() {
            super("The key of this request was used for another request.\nMaybe each request needs a key of its own.");
        }
    }

    /** The resource belongs to another patient. */
    public static final class PatientConflict extends AppendRefused {
        private static final long serialVersionUID = 1L;

        PatientConflict(Entry entry) {
            super(entry.resource() + " belongs to another patient.\n"
                    + "Maybe it must be entered in error there, and written anew here.");
        }
    }
}
