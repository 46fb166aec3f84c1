package org.entente.record;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets the n-th write to the database fail: before it reached the database, or after, with the answer lost. */
public final class Faults {

    /** Whether a failed write reached the database. */
    public enum Kind {
        LOST,
        PERSISTED
    }

    private int remaining = -1;
    private Kind kind = Kind.LOST;

    /** The write after {@code passing} others fails, once. */
    public void failAfter(int passing, Kind kind) {
        this.remaining = passing;
        this.kind = kind;
    }

    /** Whether the fault has happened. */
    public boolean spent() {
        return remaining < 0;
    }

    public void none() {
        remaining = -1;
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments, call) -> {
            var result = call.run();
            return result instanceof Connection connection ? around(connection) : result;
        });
    }

    private Connection around(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, call) -> {
            if (method.getName().equals("commit")) {
                // A commit that does not arrive ends in a rollback: the connection is gone.
                return failing(call, connection::rollback);
            }
            var result = call.run();
            return result instanceof PreparedStatement statement && writes((String) arguments[0])
                    ? around(statement)
                    : result;
        });
    }

    private static boolean writes(String sql) {
        return !sql.stripLeading().startsWith("select");
    }

    private PreparedStatement around(PreparedStatement statement) {
        return proxy(
                PreparedStatement.class,
                statement,
                (method, arguments, call) ->
                        method.getName().startsWith("execute") ? failing(call, () -> {}) : call.run());
    }

    private Object failing(Call call, Loss loss) throws Throwable {
        if (remaining-- != 0) {
            return call.run();
        }
        if (kind == Kind.PERSISTED) {
            call.run();
        } else {
            loss.happen();
        }
        throw new SQLException("A fault of the test.");
    }

    private interface Loss {
        void happen() throws SQLException;
    }

    private interface Call {
        Object run() throws Throwable;
    }

    private interface Handler {
        Object handle(Method method, Object[] arguments, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Handler handler) {
        InvocationHandler invocations = (proxy, method, arguments) -> handler.handle(method, arguments, () -> {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, invocations));
    }
}
