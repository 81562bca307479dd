package dev.kossa.prose.edit;

/**
 * An edit of a text.
 *
 * @param kind what kind of edit
 * @param text the edited text
 * @param around the words around the edit, edited
 * @param change what it must change
 */
record Edit(String kind, String text, String around, Change change) {
    private static final int AROUND = 110;

    /** A span is replaced. */
    static Edit replace(String kind, Scene scene, int start, int end, String plain, Change change) {
        String words = Page.set(scene.text(), start, end, plain);
        String text = scene.with(start, end, words);
        int to = Math.min(text.length(), start + words.length() + AROUND);
        String around = text.substring(Math.max(0, start - AROUND), start) + ">>"
                + text.substring(start, start + words.length()) + "<<" + text.substring(start + words.length(), to);
        return new Edit(kind, text, around.replace('\n', '/'), change);
    }
}
