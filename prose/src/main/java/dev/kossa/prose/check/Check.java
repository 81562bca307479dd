package dev.kossa.prose.check;

import dev.kossa.prose.Reading.Said;
import java.util.List;

/** Something for which an account is held against itself. */
@FunctionalInterface
interface Check {
    List<Said> find(Account account);
}
