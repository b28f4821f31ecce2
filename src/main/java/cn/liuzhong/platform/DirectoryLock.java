package cn.liuzhong.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One service per data directory: a lock that the operating system frees when the service dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    private static final int LONGEST_PID = 20;

    private final FileChannel file;

    private DirectoryLock(FileChannel file) {
        this.file = file;
    }

    /** @throws IllegalStateException when another service holds the directory; says which process that is */
    static DirectoryLock take(Path home) throws IOException {
        FileChannel file = FileChannel.open(
                home.resolve("service.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        // The lock lies behind the number, which others may then read on every system.
        if (file.tryLock(LONGEST_PID, 1, false) == null) {
            try (file) {
                throw new IllegalStateException(home + " is in use by the service that runs as process " + holder(file)
                        + "; stop it, or set LIUZHONG_DATA_DIR to another directory");
            }
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DirectoryLock(file);
    }

    private static String holder(FileChannel file) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(LONGEST_PID);
        file.read(pid);
        return new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
