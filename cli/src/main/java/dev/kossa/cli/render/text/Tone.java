package dev.kossa.cli.render.text;

/** How a piece of text is meant; colour is one way to show it, never the only one. */
public enum Tone {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    ALERT("1;31"),
    WARNING("33"),
    PRO("36"),
    CONTRA("35");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The text between the terminal's marks for this tone. */
    public String paint(String text) {
        return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
