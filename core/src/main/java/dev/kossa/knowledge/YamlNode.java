package dev.kossa.knowledge;

import java.util.List;
import java.util.Map;

/** A node of a YAML file that knows where it stands. */
sealed interface YamlNode {
    String file();

    /** From 1. */
    int line();

    /** What people call this kind of node. */
    String kind();

    /** A scalar. */
    record Text(String file, int line, String value, boolean plain) implements YamlNode {
        /** Whether it stands for "nothing". */
        boolean isNull() {
            return plain && (value.isEmpty() || value.equals("null") || value.equals("~"));
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Items(String file, int line, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Named values in the order of the file. */
    record Fields(String file, int line, Map<String, YamlNode> values) implements YamlNode {
        @Override
        public String kind() {
            return "a group of fields";
        }
    }
}
