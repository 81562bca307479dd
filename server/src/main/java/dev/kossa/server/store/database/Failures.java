package dev.kossa.server.store.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.function.Predicate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionSystemException;

/** Which failures say that the database cannot be had now, and which that something is wrong with the question. */
final class Failures {
    private Failures() {}

    /** It does not answer, or is too busy to. */
    static boolean isUnavailable(Throwable failure) {
        return isGone(failure)
                || any(
                        failure,
                        cause -> cause instanceof DataAccessResourceFailureException
                                || cause instanceof QueryTimeoutException
                                || cause instanceof SQLTransientException
                                || cause instanceof SQLException sql && isBusy(state(sql)));
    }

    /** It does not answer, and will not answer others, either. */
    static boolean isGone(Throwable failure) {
        return any(
                failure,
                // It could neither commit nor roll back.
                cause -> cause instanceof TransactionSystemException
                        || cause instanceof SQLException sql && isGone(state(sql)));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (test.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String state(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }

    /** Connection lost; shut down, crashed or starting; may only read. */
    private static boolean isGone(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25006");
    }

    /** Too few resources; took too long; waited too long for another. */
    private static boolean isBusy(String state) {
        return state.startsWith("53") || state.equals("57014") || state.equals("55P03");
    }
}
