package cn.liuzhong.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The users of the embedded database and their passwords, made at the first start and kept in files that nobody but the
 * service's own user can read: one to run the server, one that owns the tables, one that the service works as.
 */
final class DatabaseUsers {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "liuzhong_owner";
    static final String SERVICE = "liuzhong";
    static final String DATABASE = "liuzhong";

    private static final int BYTES = 24;

    private final Path directory;
    private final Map<String, String> passwords = new HashMap<>();

    private DatabaseUsers(Path directory) throws IOException {
        this.directory = directory;
        for (String user : new String[] {SUPERUSER, OWNER, SERVICE}) {
            give(user);
            passwords.put(user, Files.readString(passwordFile(user)));
        }
    }

    /** @param home the data directory; passwords that it has stay */
    static DatabaseUsers in(Path home) throws IOException {
        Path directory = home.resolve("passwords");
        if (!Files.exists(directory)) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new DatabaseUsers(directory);
    }

    static boolean knownIn(Path home) {
        return Files.exists(home.resolve("passwords"));
    }

    Path passwordFile(String user) {
        return directory.resolve(user);
    }

    String passwordOf(String user) {
        return passwords.get(user);
    }

    /** In a new cluster. */
    void enter(Connection asSuperuser) throws SQLException {
        try (Statement sql = asSuperuser.createStatement()) {
            // The names are ours and the passwords hexadecimal: nothing to quote.
            for (String user : new String[] {OWNER, SERVICE}) {
                sql.execute("create role " + user + " login password '" + passwordOf(user) + "'");
            }
            sql.execute("create database " + DATABASE + " owner " + OWNER);
        }
    }

    /** Written beside and moved: a password is whole or not there, whenever the service is killed. */
    private void give(String user) throws IOException {
        if (Files.exists(passwordFile(user))) {
            return;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = Files.createTempFile(directory, user, ".unfinished");
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        Files.move(unfinished, passwordFile(user));
    }
}
