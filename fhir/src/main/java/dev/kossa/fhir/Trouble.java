package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Locale;

/** Says in a sentence what is wrong with the JSON, and where; never what it holds. */
final class Trouble {
    /** Longer paths tell a reader nothing more, characters. */
    private static final int LONGEST_PATH = 60;

    private Trouble() {}

    static UnreadableInput sentence(IOException e, String input, JsonParser parser, Resource reading) {
        if (e instanceof JsonProcessingException json) {
            JsonLocation at = json.getLocation() == null ? parser.currentLocation() : json.getLocation();
            return new UnreadableInput(what(json, input) + where(at, parser, reading) + mend(json), e);
        }
        return closed(e, input);
    }

    static UnreadableInput closed(IOException e, String input) {
        return new UnreadableInput(
                input + " could not be read to its end: the connection or the disk failed.\nMaybe try again.", e);
    }

    static UnreadableInput notAnObject(String input, JsonParser parser) {
        return new UnreadableInput(
                input + " holds something else than a FHIR resource" + place(parser.currentTokenLocation())
                        + ".\nMaybe the resources stand in a plain list: put them into a Bundle, or one on each line.");
    }

    static UnreadableInput noType(String input, JsonParser parser) {
        return new UnreadableInput(input + " holds an object without resourceType"
                + place(parser.currentTokenLocation()) + ".\nMaybe it is JSON, but not FHIR.");
    }

    static UnreadableInput answer(String input) {
        return new UnreadableInput(input + " holds an OperationOutcome: a server's message instead of a record."
                + "\nMaybe the request to the server failed.");
    }

    static UnreadableInput empty(String input) {
        return new UnreadableInput(input + " is empty.\nMaybe the export failed.");
    }

    /** Jackson has a type of its own only for an end inside a value. */
    private static boolean truncated(JsonProcessingException e) {
        return e instanceof JsonEOFException || message(e).startsWith("Unexpected end-of-input");
    }

    private static String what(JsonProcessingException e, String input) {
        if (truncated(e)) {
            return input + " ends in the middle";
        }
        if (e instanceof StreamConstraintsException) {
            return input + limit(message(e));
        }
        return message(e).contains("UTF-8") ? input + " is not UTF-8" : input + " is not valid JSON";
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting depth")) {
            return " is nested too deep (more than " + ResourceStream.DEEPEST + " levels)";
        }
        if (message.startsWith("Document length")) {
            return " is too long (more than " + ResourceStream.MOST_BYTES / 1_000_000 + " MB)";
        }
        return message.startsWith("String")
                ? " holds a text that is too long (more than " + ResourceStream.LONGEST_TEXT_CHARS + " characters)"
                : " holds a number or a name that is too long";
    }

    private static String mend(JsonProcessingException e) {
        if (truncated(e)) {
            return ".\nMaybe the transfer was cut off.";
        }
        if (e instanceof StreamConstraintsException) {
            return ".\nMaybe it is not the record of one patient, or holds something that does not belong there.";
        }
        return message(e).contains("UTF-8") ? ".\nMaybe save it as UTF-8." : ".\nMaybe it was edited by hand.";
    }

    private static String where(JsonLocation at, JsonParser parser, Resource reading) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        String resource = reading.type().isEmpty() ? "" : ", in " + name(reading);
        return place(at) + resource + (path.isEmpty() ? "" : ", at " + shortened(path));
    }

    private static String shortened(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "...";
    }

    private static String name(Resource reading) {
        return reading.id().isEmpty() ? reading.type() : reading.type() + "/" + reading.id();
    }

    private static String place(JsonLocation at) {
        return String.format(Locale.ROOT, " (line %d, column %d)", at.getLineNr(), at.getColumnNr());
    }

    private static String message(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message == null ? "" : message;
    }
}
