package dev.kossa.prose.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, by its first bytes. Sources of the signatures: the formats' specifications. */
enum FileKind {
    TEXT(""),
    PDF(""),
    XML(""),
    EMPTY("is empty.\nMaybe the download or the export failed."),
    JSON("is JSON, not prose.\nMaybe it is FHIR: then give it as a record."),
    HTML("is a web page.\nMaybe save the article as PDF or text; a server of records must be asked for FHIR JSON."),
    RTF("is rich text (RTF).\nMaybe save it as plain text or PDF."),
    POSTSCRIPT("is PostScript.\nMaybe convert it to PDF."),
    WORD("looks like a Word document.\nMaybe save it as plain text or PDF."),
    OFFICE("looks like an old Office document (such as .doc).\nMaybe save it as plain text or PDF."),
    GZIP("is compressed (gzip).\nMaybe gunzip -c unpacks it."),
    ARCHIVE("looks like an archive of files.\nMaybe unpack it first."),
    IMAGE("looks like an image.\nMaybe it is a scan: its text must be recognised first (OCR).");

    private static final int BEGINNING = 1024;

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Why it is not read; goes behind the name of the file. */
    String refusal() {
        return refusal;
    }

    private record Signature(FileKind kind, int at, String bytes) {
        boolean of(String beginning) {
            return beginning.startsWith(bytes, at);
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(ARCHIVE, 0, "PK\3\4"),
            new Signature(GZIP, 0, "\u001f\u008b"),
            new Signature(ARCHIVE, 0, "BZh"),
            new Signature(ARCHIVE, 0, "7z\u00bc\u00af"),
            new Signature(ARCHIVE, 0, "\u00fd7zXZ"),
            new Signature(ARCHIVE, 0, "Rar!"),
            new Signature(ARCHIVE, 257, "ustar"),
            new Signature(OFFICE, 0, "\u00d0\u00cf\u0011\u00e0"),
            new Signature(IMAGE, 0, "\u0089PNG"),
            new Signature(IMAGE, 0, "\u00ff\u00d8\u00ff"),
            new Signature(IMAGE, 0, "GIF8"),
            new Signature(IMAGE, 0, "II*\0"),
            new Signature(IMAGE, 0, "MM\0*"),
            new Signature(IMAGE, 0, "RIFF"),
            new Signature(IMAGE, 128, "DICM"),
            new Signature(POSTSCRIPT, 0, "%!PS"),
            new Signature(RTF, 0, "{\\rtf"));

    /** The kind of a file. */
    static FileKind of(byte[] file) {
        String beginning = new String(file, 0, Math.min(BEGINNING, file.length), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (signature.of(beginning)) {
                return signature.kind == ARCHIVE && beginning.contains("[Content_Types].xml") ? WORD : signature.kind;
            }
        }
        return ofText(Encoding.beginning(file, BEGINNING).strip());
    }

    private static FileKind ofText(String beginning) {
        if (beginning.isEmpty()) {
            return EMPTY;
        }
        if (beginning.startsWith("%PDF-")) {
            return PDF;
        }
        String lower = beginning.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<html") || lower.startsWith("<!doctype html")) {
            return HTML;
        }
        if (isXml(beginning)) {
            return XML;
        }
        return isJson(beginning) ? JSON : TEXT;
    }

    /** An element, a declaration or a comment; a note may well begin with "<5 mg/L". */
    private static boolean isXml(String beginning) {
        return beginning.length() > 1
                && beginning.startsWith("<")
                && (Character.isLetter(beginning.charAt(1)) || "?!".indexOf(beginning.charAt(1)) >= 0);
    }

    /** An object, or a list of objects. A note may well begin with "[4]". */
    private static boolean isJson(String beginning) {
        String inside = beginning.substring(1).stripLeading();
        return beginning.startsWith("{") && (inside.startsWith("\"") || inside.startsWith("}"))
                || beginning.startsWith("[") && inside.startsWith("{");
    }
}
